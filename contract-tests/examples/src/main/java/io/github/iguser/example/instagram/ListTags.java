package io.github.iguser.example.instagram;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.instagram.ListTagsParams;
import io.github.iguser.model.IgMedia;
import java.time.Duration;

/** Lists all media of other accounts in which the account is tagged. */
public final class ListTags {

    private ListTags() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: ListTags <account>");
        }
        String account = args[0];
        ListTagsParams params = ListTagsParams.builder()
                .fields(f -> f.id().caption()
                        .mediaType()
                        .mediaUrl()
                        .permalink()
                        .timestamp()
                        .username())
                .limit(2)
                .build();
        try (InstagramLoginClient client = InstagramLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.instagram.com") + "/"
                        + InstagramLoginClient.API_VERSION)
                .build()) {
            client.tags().list(account, params).all().stream().forEach(ListTags::print);
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }

    private static void print(IgMedia media) {
        System.out.println(media.username() + " " + media.id() + " " + firstLine(media.caption()));
    }

    /** Returns the first line of a caption. A media may have no caption. */
    private static String firstLine(String caption) {
        return caption == null ? "(no caption)" : caption.lines().findFirst().orElse("");
    }
}
