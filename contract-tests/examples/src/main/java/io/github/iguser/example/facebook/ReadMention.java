package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.model.IgComment;
import io.github.iguser.model.IgMedia;
import java.time.Duration;
import java.util.List;

/** Reads a comment or a media that mentions the account. Its id is in the webhook notification of the mention. */
public final class ReadMention {

    private ReadMention() {}

    public static void main(String... args) {
        if (args.length != 3 || !List.of("comment", "media").contains(args[1])) {
            throw new IllegalArgumentException("usage: ReadMention <account> comment|media <id>");
        }
        String account = args[0];
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            if (args[1].equals("comment")) {
                print(comment(client, account, args[2]));
            } else {
                print(media(client, account, args[2]));
            }
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }

    private static IgComment comment(FacebookLoginClient client, String account, String id) {
        IgUserFields fields = IgUserFields.of(f ->
                f.mentionedComment(id, c -> c.timestamp().likeCount().text().media(m -> m.id().mediaUrl())));
        return client.igUser().get(account, fields).execute().mentionedComment();
    }

    private static IgMedia media(FacebookLoginClient client, String account, String id) {
        return client.igUser()
                .get(account, f -> f.mentionedMedia(id, m -> m.caption().mediaType()))
                .execute()
                .mentionedMedia();
    }

    private static void print(IgComment comment) {
        System.out.println("comment " + comment.id() + ", " + comment.likeCount() + " likes: " + comment.text());
        System.out.println("it is on media " + comment.media().id());
    }

    private static void print(IgMedia media) {
        System.out.println(media.mediaType() + " " + media.id() + ": " + firstLine(media.caption()));
    }

    /** Returns the first line of a caption. A media may have no caption. */
    private static String firstLine(String caption) {
        return caption == null ? "(no caption)" : caption.lines().findFirst().orElse("");
    }
}
