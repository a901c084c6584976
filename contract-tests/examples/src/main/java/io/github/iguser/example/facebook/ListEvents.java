package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListUpcomingEventsParams;
import io.github.iguser.model.UpcomingEvent;
import java.time.Duration;

/** Lists the upcoming events of an account. */
public final class ListEvents {

    private ListEvents() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: ListEvents <account>");
        }
        String account = args[0];
        ListUpcomingEventsParams params = ListUpcomingEventsParams.builder()
                .fields(f -> f.id().title()
                        .startTime()
                        .endTime()
                        .notificationSubtypes()
                        .notificationTargetTime())
                .build();
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            client.upcomingEvents().list(account, params).all().stream().forEach(ListEvents::print);
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }

    private static void print(UpcomingEvent event) {
        System.out.println(event.title() + ", from " + event.startTime()
                + (event.endTime() == null ? "" : " to " + event.endTime()));
        if (event.notificationSubtypes() != null) {
            System.out.println(
                    "  reminders of " + event.notificationTargetTime() + ": " + event.notificationSubtypes());
        }
    }
}
