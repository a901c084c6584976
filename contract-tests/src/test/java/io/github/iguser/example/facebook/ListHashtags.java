package io.github.iguser.example.facebook;

import io.github.iguser.AccessTokenException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListRecentlySearchedHashtagsParams;

/** Reads the hashtags that the account has searched for lately. */
public final class ListHashtags {

    private ListHashtags() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        ListRecentlySearchedHashtagsParams params = ListRecentlySearchedHashtagsParams.builder()
                .fields(f -> f.id().name())
                .build();
        try (FacebookLoginClient client = Clients.open(settings)) {
            client.recentlySearchedHashtags().list(settings.account(), params).all().stream()
                    .forEach(hashtag -> Report.say("#" + hashtag.name() + " " + hashtag.id()));
        } catch (AccessTokenException refused) {
            Report.failed(refused);
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }
}
