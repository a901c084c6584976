package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListCollaborationInvitesParams;
import io.github.iguser.model.CollaborationInvite;

/** Reads the invitations to collaborate that wait for an answer. */
public final class ListCollaborationInvites {

    private ListCollaborationInvites() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        ListCollaborationInvitesParams params = ListCollaborationInvitesParams.builder()
                .fields(f -> f.mediaId().mediaOwnerUsername().caption().mediaUrl())
                .build();
        try (FacebookLoginClient client = Clients.open(settings)) {
            client.collaborationInvites().list(settings.account(), params).all().stream()
                    .forEach(ListCollaborationInvites::print);
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }

    private static void print(CollaborationInvite invite) {
        Report.say(invite.mediaOwnerUsername() + " invites to " + invite.mediaId() + ": "
                + Report.caption(invite.caption()));
        if (invite.mediaUrl() == null) {
            Report.say("  without a URL of it");
        }
    }
}
