package io.github.iguser.example.instagram;

import io.github.iguser.AccessTokenException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.instagram.IgUserFields;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.model.IgUser;

/** Reads the profile of the account that the token belongs to; no id is needed, and the other programs get theirs here. */
public final class ReadProfile {

    private ReadProfile() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        IgUserFields fields = IgUserFields.of(f -> f.id().username()
                .name()
                .accountType()
                .userId()
                .followersCount()
                .followsCount()
                .mediaCount()
                .profilePictureUrl()
                .biography()
                .website());
        try (InstagramLoginClient client = Clients.open(settings)) {
            IgUser user = client.igUser().me(fields).execute();
            Report.say(user.username() + ", " + user.name() + ", " + user.accountType());
            // The id of the account on both hosts; id is another one for each app.
            Report.say("account=" + user.userId());
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
