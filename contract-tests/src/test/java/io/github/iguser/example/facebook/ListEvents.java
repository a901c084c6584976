package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListUpcomingEventsParams;
import io.github.iguser.model.UpcomingEvent;

/** Reads the events of an account that are still to come. */
public final class ListEvents {

    private ListEvents() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        ListUpcomingEventsParams params = ListUpcomingEventsParams.builder()
                .fields(f -> f.id().title()
                        .startTime()
                        .endTime()
                        .notificationSubtypes()
                        .notificationTargetTime())
                .build();
        try (FacebookLoginClient client = Clients.open(settings)) {
            client.upcomingEvents().list(settings.account(), params).all().stream()
                    .forEach(ListEvents::print);
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }

    private static void print(UpcomingEvent event) {
        Report.say(event.title() + ", from " + event.startTime()
                + (event.endTime() == null ? "" : " to " + event.endTime()));
        if (event.notificationSubtypes() != null) {
            Report.say("  reminders of " + event.notificationTargetTime() + ": " + event.notificationSubtypes());
        }
    }
}
