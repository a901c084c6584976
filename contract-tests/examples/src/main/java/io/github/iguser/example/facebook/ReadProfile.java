package io.github.iguser.example.facebook;

import io.github.iguser.AccessTokenException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.model.ApiVersion;
import io.github.iguser.model.IgUser;
import java.time.Duration;

/**
 * Reads the profile of an account. The system property {@code iguser.version} selects the version of the API. Fields
 * that are not requested are null.
 */
public final class ReadProfile {

    private ReadProfile() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: ReadProfile <account>");
        }
        String account = args[0];
        IgUserFields fields = IgUserFields.of(f -> f.id().username()
                .name()
                .profilePictureUrl()
                .followersCount()
                .followsCount()
                .mediaCount());
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com"))
                .version(ApiVersion.of(System.getProperty("iguser.version", FacebookLoginClient.API_VERSION)))
                .onVersionMismatch(other -> System.out.println("served by version " + other.served()))
                .build()) {
            IgUser user = client.igUser().get(account, fields).execute();
            System.out.println(user.username() + ", " + user.name());
            System.out.println(user.followersCount() + " followers, follows " + user.followsCount());
            System.out.println(user.mediaCount() + " media");
        } catch (AccessTokenException refused) {
            System.out.println("get another token: " + refused.getMessage());
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }
}
