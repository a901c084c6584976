package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.model.ThreadsUser;

/** Creates a Threads account that stands in for the account in advertisements; if there is one, it is told instead. */
public final class CreateThreadsUser {

    private CreateThreadsUser() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        try (FacebookLoginClient client = Clients.open(settings)) {
            ThreadsUser standIn = client.instagramBackedThreadsUser()
                    .create(settings.account())
                    .execute();
            Report.say("Threads account " + standIn.threadsUserId() + " stands in");
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }
}
