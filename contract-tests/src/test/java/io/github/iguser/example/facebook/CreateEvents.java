package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.EndReminderEvent;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ReminderEvent;
import io.github.iguser.facebook.StartReminderEvent;
import io.github.iguser.model.EventNotification;
import java.time.OffsetDateTime;
import java.util.List;

/** Creates an event of whose start people are reminded, and one of whose end. Each kind takes what the API takes for it. */
public final class CreateEvents {

    private CreateEvents() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        ReminderEvent opening = StartReminderEvent.builder()
                .title("Opening of the new workshop")
                .startTime(OffsetDateTime.parse("2027-03-06T18:00:00Z"))
                .build();
        ReminderEvent sale = EndReminderEvent.builder()
                .title("Winter sale")
                .startTime(OffsetDateTime.parse("2027-01-04T08:00:00Z"))
                .notificationSubtypes(List.of(
                        EventNotification.BEFORE_EVENT_2_DAY,
                        EventNotification.BEFORE_EVENT_1_DAY,
                        EventNotification.BEFORE_EVENT_1_HOUR))
                .build();
        try (FacebookLoginClient client = Clients.open(settings)) {
            for (ReminderEvent event : List.of(opening, sale)) {
                String id = client.upcomingEvents()
                        .create(settings.account(), event)
                        .execute()
                        .id();
                Report.say("created event " + id);
            }
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }
}
