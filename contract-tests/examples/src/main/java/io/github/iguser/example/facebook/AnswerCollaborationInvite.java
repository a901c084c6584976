package io.github.iguser.example.facebook;

import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.model.Success;
import java.time.Duration;
import java.util.List;

/** Accepts or declines an invitation to collaborate. */
public final class AnswerCollaborationInvite {

    private AnswerCollaborationInvite() {}

    public static void main(String... args) {
        if (args.length != 3 || !List.of("accept", "decline").contains(args[2])) {
            throw new IllegalArgumentException("usage: AnswerCollaborationInvite <account> <media> accept|decline");
        }
        String account = args[0];
        String media = args[1];
        boolean accept = args[2].equals("accept");
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            Success done = client.collaborationInvites()
                    .answer(account, p -> p.mediaId(media).accept(accept))
                    .execute();
            // The API can also report a failure with HTTP status 200.
            System.out.println((done.success() ? "" : "not ") + (accept ? "accepted" : "declined") + ": " + media);
        } catch (InvalidRequestException refused) {
            System.out.println("no invitation to " + media + " (error " + refused.code() + ")");
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }
}
