package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.model.AuthorizedAdaccount;
import java.time.Duration;

/** Authorizes an ad account of a business to advertise for the account. */
public final class AuthorizeAdAccount {

    private AuthorizeAdAccount() {}

    public static void main(String... args) {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: AuthorizeAdAccount <account> <business> <adaccount>");
        }
        String account = args[0];
        String business = args[1];
        String adAccount = args[2];
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            AuthorizedAdaccount response = client.authorizedAdaccounts()
                    .authorize(account, p -> p.accountId(adAccount).business(business))
                    .execute();
            // The response has either success or an id.
            boolean done = response.id() != null || Boolean.TRUE.equals(response.success());
            System.out.println(done ? "the ad account may advertise" : "the ad account may not advertise");
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }
}
