package io.github.iguser.example.facebook;

import io.github.iguser.AccessTokenException;
import io.github.iguser.RefreshingToken;
import io.github.iguser.StoredToken;
import io.github.iguser.TokenExpiredException;
import io.github.iguser.TokenStore;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.model.InspectedToken;
import java.time.Instant;

/**
 * A service whose token is a Facebook user's. This host refreshes no token: one that lives is exchanged again before
 * its end, and after its end the user logs in again. {@code debug_token} returns the time at which a token ends.
 */
public final class KeepTokenFresh {

    private KeepTokenFresh() {}

    public static void main(String... args) {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: KeepTokenFresh <account> <app>");
        }
        String account = args[0];
        String app = args[1];
        String secret = System.getenv().getOrDefault("IGUSER_SECRET", "any");
        String address = System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                + FacebookLoginClient.API_VERSION;
        try {
            // For a new token expires_in would do, but this one may be of any age.
            StoredToken first = withTimes(System.getenv().getOrDefault("IGUSER_TOKEN", "any"), address);
            // A store of your own keeps the token across restarts; instagram.KeepTokenFresh has one in a file.
            RefreshingToken token = RefreshingToken.builder(
                            TokenStore.inMemory(first),
                            FacebookLoginClient.tokenExchange(app, secret, settings -> settings.baseUrl(address)))
                    .build();
            try (FacebookLoginClient client = FacebookLoginClient.builder()
                    .accessToken(token)
                    .baseUrl(address)
                    .build()) {
                System.out.println(client.igUser()
                        .get(account, f -> f.username())
                        .execute()
                        .username());
            }
        } catch (AccessTokenException | TokenExpiredException refused) {
            System.out.println("let the user log in again: " + refused.getMessage());
        }
    }

    /** Requests the times of a token with the token itself; the token of the app could be used, too. */
    private static StoredToken withTimes(String accessToken, String address) {
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(accessToken)
                .baseUrl(address)
                .build()) {
            InspectedToken known =
                    client.accessTokens().debug(accessToken).execute().data();
            StoredToken token = StoredToken.of(accessToken);
            if (known.issuedAt() != null) {
                token = token.withIssuedAt(Instant.ofEpochSecond(known.issuedAt()));
            }
            // Zero is never: then there is nothing to keep fresh, and accessToken(String) is all that it takes.
            if (known.expiresAt() != null && known.expiresAt() > 0) {
                token = token.withExpiresAt(Instant.ofEpochSecond(known.expiresAt()));
            }
            System.out.println("the token ends at " + token.expiresAt());
            return token;
        }
    }
}
