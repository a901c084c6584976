package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.EndReminderEvent;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ReminderEvent;
import io.github.iguser.facebook.StartReminderEvent;
import io.github.iguser.model.EventNotification;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/** Creates an event with reminders of its start, and one with reminders of its end. Each kind has its own builder. */
public final class CreateEvents {

    private CreateEvents() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: CreateEvents <account>");
        }
        String account = args[0];
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
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            for (ReminderEvent event : List.of(opening, sale)) {
                String id =
                        client.upcomingEvents().create(account, event).execute().id();
                System.out.println("created event " + id);
            }
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }
}
