package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.model.IgComment;
import java.time.Duration;

/** Reads all comments on a media that mentions the account, page by page. */
public final class ReadMentionedMediaComments {

    private ReadMentionedMediaComments() {}

    public static void main(String... args) {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: ReadMentionedMediaComments <account> <media>");
        }
        String account = args[0];
        String media = args[1];
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            client
                    .mentionedMediaComments(
                            account,
                            media,
                            comments ->
                                    comments.limit(2).fields(f -> f.id().text().timestamp()))
                    .stream()
                    .forEach(ReadMentionedMediaComments::print);
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }

    private static void print(IgComment comment) {
        System.out.println(comment.timestamp() + " " + comment.text());
    }
}
