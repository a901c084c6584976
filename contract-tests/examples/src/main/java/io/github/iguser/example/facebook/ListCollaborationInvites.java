package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListCollaborationInvitesParams;
import io.github.iguser.model.CollaborationInvite;
import java.time.Duration;

/** Lists the pending invitations to collaborate. */
public final class ListCollaborationInvites {

    private ListCollaborationInvites() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: ListCollaborationInvites <account>");
        }
        String account = args[0];
        ListCollaborationInvitesParams params = ListCollaborationInvitesParams.builder()
                .fields(f -> f.mediaId().mediaOwnerUsername().caption().mediaUrl())
                .build();
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            client.collaborationInvites().list(account, params).all().stream().forEach(ListCollaborationInvites::print);
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }

    private static void print(CollaborationInvite invite) {
        System.out.println(
                invite.mediaOwnerUsername() + " invites to " + invite.mediaId() + ": " + firstLine(invite.caption()));
        if (invite.mediaUrl() == null) {
            System.out.println("  without a media URL");
        }
    }

    /** Returns the first line of a caption. A media may have no caption. */
    private static String firstLine(String caption) {
        return caption == null ? "(no caption)" : caption.lines().findFirst().orElse("");
    }
}
