package io.github.iguser.example.instagram;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.instagram.ReplyToMentionParams;
import java.time.Duration;

/** Replies to a media whose caption mentions the account, or to a comment that mentions it. */
public final class ReplyToMention {

    private ReplyToMention() {}

    public static void main(String... args) {
        if (args.length < 3 || args.length > 4) {
            throw new IllegalArgumentException("usage: ReplyToMention <account> <media> <message> [<comment>]");
        }
        String account = args[0];
        ReplyToMentionParams.Builder reply =
                ReplyToMentionParams.builder().mediaId(args[1]).message(args[2]);
        if (args.length == 4) {
            reply.commentId(args[3]);
        }
        try (InstagramLoginClient client = InstagramLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.instagram.com") + "/"
                        + InstagramLoginClient.API_VERSION)
                .build()) {
            // The client never retries this request, since the reply would be posted twice.
            String id =
                    client.mentions().reply(account, reply.build()).execute().id();
            System.out.println("replied with comment " + id);
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }
}
