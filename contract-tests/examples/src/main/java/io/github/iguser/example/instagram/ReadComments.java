package io.github.iguser.example.instagram;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.instagram.ListMediaParams;
import io.github.iguser.model.IgMedia;
import java.time.Duration;

/** Reads the media of an account with the newest comments of each, one request for each page of media. */
public final class ReadComments {

    private ReadComments() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: ReadComments <account>");
        }
        String account = args[0];
        ListMediaParams params = ListMediaParams.builder()
                .fields(f -> f.id().commentsCount().comments())
                .build();
        try (InstagramLoginClient client = InstagramLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.instagram.com") + "/"
                        + InstagramLoginClient.API_VERSION)
                .build()) {
            client.media().list(account, params).all().stream().forEach(ReadComments::print);
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }

    private static void print(IgMedia media) {
        System.out.println("media " + media.id() + " has " + media.commentsCount() + " comments");
        // A media without comments has no list of comments.
        if (media.comments() != null) {
            media.comments()
                    .data()
                    .forEach(comment ->
                            System.out.println("  " + comment.timestamp().toLocalDate() + " " + comment.text()));
        }
    }
}
