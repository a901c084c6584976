package io.github.iguser.example.facebook;

import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.IgUser;

/** Looks up another professional account by its user name, then reads its media page by page. */
public final class DiscoverAccount {

    private static final int UNKNOWN_USERNAME = 2207013;

    private DiscoverAccount() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        String username = settings.value("username", "user name of the other account");
        IgUserFields fields = IgUserFields.of(f -> f.businessDiscovery(
                username,
                b -> b.id().username()
                        .name()
                        .biography()
                        .website()
                        .followersCount()
                        .followsCount()
                        .mediaCount()
                        .profilePictureUrl()));
        try (FacebookLoginClient client = Clients.open(settings)) {
            IgUser found =
                    client.igUser().get(settings.account(), fields).execute().businessDiscovery();
            Report.say(found.username() + ", " + found.name() + ", " + found.followersCount() + " followers");
            client
                    .businessDiscoveryMedia(
                            settings.account(),
                            username,
                            media -> media.limit(2)
                                    .fields(f -> f.id().caption()
                                            .mediaType()
                                            .timestamp()
                                            .likeCount()
                                            .commentsCount()))
                    .stream()
                    .forEach(DiscoverAccount::print);
        } catch (InvalidRequestException refused) {
            if (!Integer.valueOf(UNKNOWN_USERNAME).equals(refused.subcode())) {
                throw refused;
            }
            // The API does not say which of the two it is.
            Report.say(username + " is unknown, or a personal account");
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }

    private static void print(IgMedia media) {
        Report.say(media.id() + " " + Report.caption(media.caption()) + ": "
                // Who hides the likes of a media hides them here, too.
                + (media.likeCount() == null ? "likes are hidden" : media.likeCount() + " likes"));
    }
}
