package io.github.iguser.example.instagram;

import io.github.iguser.AccessTokenException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.instagram.IgUserFields;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.model.ApiVersion;
import io.github.iguser.model.IgUser;
import java.time.Duration;

/**
 * Reads the profile of the account that the token belongs to, and prints the account id that the other programs need.
 * The system property {@code iguser.version} selects the version of the API.
 */
public final class ReadProfile {

    private ReadProfile() {}

    public static void main(String... args) {
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
        try (InstagramLoginClient client = InstagramLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.instagram.com"))
                .version(ApiVersion.of(System.getProperty("iguser.version", InstagramLoginClient.API_VERSION)))
                .onVersionMismatch(other -> System.out.println("served by version " + other.served()))
                .build()) {
            IgUser user = client.igUser().me(fields).execute();
            System.out.println(user.username() + ", " + user.name() + ", " + user.accountType());
            // user_id is the account id on both hosts, whereas id is specific to the app.
            System.out.println("account " + user.userId());
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
