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
 * A service that uses the token of a Facebook user. This host cannot refresh a token. Instead, a valid token is
 * exchanged for a new one before it expires; once it has expired, the user has to log in again. {@code debug_token}
 * returns when a token expires.
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
            // A newly issued token comes with expires_in, but this token may be of any age.
            StoredToken first = withTimes(System.getenv().getOrDefault("IGUSER_TOKEN", "any"), address);
            // Use your own store to keep the token across restarts, such as the file in instagram.KeepTokenFresh.
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

    /**
     * Reads when a token was issued and expires. The request uses the token itself; a token of the app would also work.
     */
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
            if (known.expiresAt() != null) {
                token = token.withExpiresAt(
                        known.expiresAt() == 0 ? StoredToken.NEVER : Instant.ofEpochSecond(known.expiresAt()));
            }
            System.out.println("the token expires at " + token.expiresAt());
            return token;
        }
    }
}
