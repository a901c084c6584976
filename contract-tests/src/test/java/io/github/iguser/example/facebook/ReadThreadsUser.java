package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ThreadsUserFields;
import io.github.iguser.model.ThreadsUser;
import java.util.List;

/** Reads which Threads account is connected to the account, if any is. */
public final class ReadThreadsUser {

    private ReadThreadsUser() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        ThreadsUserFields fields = ThreadsUserFields.of(f -> f.threadsUserId().threadsUserProfilePic());
        try (FacebookLoginClient client = Clients.open(settings)) {
            List<ThreadsUser> found = client.connectedThreadsUser()
                    .get(settings.account(), fields)
                    .execute()
                    .data();
            if (found.isEmpty()) {
                Report.say("no Threads account is connected");
            } else {
                ThreadsUser user = found.get(0);
                Report.say("Threads account " + user.threadsUserId()
                        + (user.threadsUserProfilePic() == null ? " without a picture" : " with a picture"));
            }
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }
}
