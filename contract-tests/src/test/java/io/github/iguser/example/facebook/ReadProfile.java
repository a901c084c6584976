package io.github.iguser.example.facebook;

import io.github.iguser.AccessTokenException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.model.IgUser;

/** Reads the profile of an account. What is not asked for is not answered, and then null. */
public final class ReadProfile {

    private ReadProfile() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        IgUserFields fields = IgUserFields.of(f -> f.id().username()
                .name()
                .profilePictureUrl()
                .followersCount()
                .followsCount()
                .mediaCount());
        try (FacebookLoginClient client = Clients.open(settings)) {
            IgUser user = client.igUser().get(settings.account(), fields).execute();
            Report.say(user.username() + ", " + user.name());
            Report.say(user.followersCount() + " followers, follows " + user.followsCount());
            Report.say(user.mediaCount() + " media");
        } catch (AccessTokenException refused) {
            Report.failed(refused);
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }
}
