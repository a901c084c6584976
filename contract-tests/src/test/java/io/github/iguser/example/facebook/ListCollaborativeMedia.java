package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListCollaborativeMediaParams;
import io.github.iguser.model.CollaborativeMedia;

/** Reads the media of others on which the account collaborates. */
public final class ListCollaborativeMedia {

    private ListCollaborativeMedia() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        ListCollaborativeMediaParams params = ListCollaborativeMediaParams.builder()
                .fields(f -> f.id().caption().mediaType().timestamp())
                .limit(2)
                .build();
        try (FacebookLoginClient client = Clients.open(settings)) {
            client.collaborativeMedia().list(settings.account(), params).all().stream()
                    .forEach(ListCollaborativeMedia::print);
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }

    private static void print(CollaborativeMedia media) {
        Report.say(media.timestamp().toLocalDate() + " " + media.mediaType() + " " + Report.caption(media.caption()));
    }
}
