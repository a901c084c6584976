package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListCollaborativeMediaParams;
import io.github.iguser.model.CollaborativeMedia;
import java.time.Duration;

/** Lists the media of other accounts on which the account collaborates. */
public final class ListCollaborativeMedia {

    private ListCollaborativeMedia() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: ListCollaborativeMedia <account>");
        }
        String account = args[0];
        ListCollaborativeMediaParams params = ListCollaborativeMediaParams.builder()
                .fields(f -> f.id().caption().mediaType().timestamp())
                .limit(2)
                .build();
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            client.collaborativeMedia().list(account, params).all().stream().forEach(ListCollaborativeMedia::print);
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }

    private static void print(CollaborativeMedia media) {
        System.out.println(
                media.timestamp().toLocalDate() + " " + media.mediaType() + " " + firstLine(media.caption()));
    }

    /** Returns the first line of a caption. A media may have no caption. */
    private static String firstLine(String caption) {
        return caption == null ? "(no caption)" : caption.lines().findFirst().orElse("");
    }
}
