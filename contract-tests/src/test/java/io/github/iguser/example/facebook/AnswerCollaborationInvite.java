package io.github.iguser.example.facebook;

import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.AnswerCollaborationInviteParams;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.model.Success;

/** Accepts an invitation to collaborate or, with {@code accept=false}, declines it. */
public final class AnswerCollaborationInvite {

    private AnswerCollaborationInvite() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        String media = settings.value("media", "id of the media");
        boolean accept = !"false".equals(settings.optional("accept"));
        AnswerCollaborationInviteParams answer = AnswerCollaborationInviteParams.builder()
                .mediaId(media)
                .accept(accept)
                .build();
        try (FacebookLoginClient client = Clients.open(settings)) {
            Success done = client.collaborationInvites()
                    .answer(settings.account(), answer)
                    .execute();
            // The API can say no with a good status, too.
            Report.say((done.success() ? "" : "not ") + (accept ? "accepted" : "declined") + ": " + media);
        } catch (InvalidRequestException refused) {
            Report.say("no invitation to " + media + " (error " + refused.code() + ")");
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }
}
