package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.FacebookLoginClient;
import java.time.Duration;

/** Lists the agencies, and the ad accounts of a business, that may advertise for the account. */
public final class ListAdvertisers {

    private ListAdvertisers() {}

    public static void main(String... args) {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: ListAdvertisers <account> <business>");
        }
        String account = args[0];
        String business = args[1];
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            client.agencies().list(account, p -> p.fields(f -> f.id().name()).limit(2)).all().stream()
                    .forEach(agency -> System.out.println("agency " + agency.id() + " " + agency.name()));
            client
                    .authorizedAdaccounts()
                    .list(
                            account,
                            p -> p.business(business).fields(f -> f.id().name()).limit(2))
                    .all()
                    .stream()
                    .forEach(adAccount -> System.out.println("ad account " + adAccount.id() + " " + adAccount.name()));
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }
}
