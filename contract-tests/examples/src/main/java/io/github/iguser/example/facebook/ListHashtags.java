package io.github.iguser.example.facebook;

import io.github.iguser.AccessTokenException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.FacebookLoginClient;
import java.time.Duration;

/** Lists the hashtags that the account searched for recently. */
public final class ListHashtags {

    private ListHashtags() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: ListHashtags <account>");
        }
        String account = args[0];
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            client.recentlySearchedHashtags().list(account, p -> p.fields(f -> f.id().name())).all().stream()
                    .forEach(hashtag -> System.out.println("#" + hashtag.name() + " " + hashtag.id()));
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
