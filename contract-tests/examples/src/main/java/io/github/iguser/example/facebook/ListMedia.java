package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListMediaParams;
import io.github.iguser.model.IgMedia;
import java.time.Duration;

/** Lists all media of an account as one stream. Pages are requested on demand and not kept in memory. */
public final class ListMedia {

    private ListMedia() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: ListMedia <account>");
        }
        String account = args[0];
        ListMediaParams params = ListMediaParams.builder()
                .fields(f -> f.id().caption().mediaType().mediaUrl().permalink().timestamp())
                .limit(3)
                .build();
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            client.media().list(account, params).all().stream().forEach(ListMedia::print);
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }

    private static void print(IgMedia media) {
        System.out.println(
                media.timestamp().toLocalDate() + " " + media.mediaType() + " " + firstLine(media.caption()));
    }

    /** Returns the first line of a caption. A media may have no caption. */
    private static String firstLine(String caption) {
        return caption == null ? "(no caption)" : caption.lines().findFirst().orElse("");
    }
}
