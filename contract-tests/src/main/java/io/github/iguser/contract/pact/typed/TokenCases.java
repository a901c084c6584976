package io.github.iguser.contract.pact.typed;

import io.github.iguser.AccessTokenException;
import io.github.iguser.model.InspectedToken;
import java.util.List;

/** Access tokens: exchange and refresh on both hosts, and inspection. */
final class TokenCases {

    private static final String APP = "310000000000001";

    private TokenCases() {}

    static List<TypedCall> all() {
        return List.of(
                instagramExchange(),
                longLivedAlready(),
                refresh(),
                passwordChanged(),
                facebookExchange(),
                inspection());
    }

    private static TypedCall instagramExchange() {
        return TypedCall.of("exchangeInstagramToken/documented")
                .instagram(client -> client.accessTokens().exchange("secret-of-nobody"))
                .reading((token, read) -> read.value("$.access_token", token.accessToken())
                        .value("$.token_type", token.tokenType())
                        .value("$.expires_in", token.expiresIn())
                        .absent("$.permissions", token.permissions()));
    }

    private static TypedCall longLivedAlready() {
        return TypedCall.of("exchangeInstagramToken/error-452-long-lived-already")
                .instagram(client -> client.accessTokens().exchange("secret-of-a-dashboard-token"))
                .refused(400, AccessTokenException.class);
    }

    private static TypedCall refresh() {
        return TypedCall.of("refreshInstagramToken/with-permissions")
                .instagram(client -> client.accessTokens().refresh())
                .reading((token, read) -> read.value("$.access_token", token.accessToken())
                        .value("$.token_type", token.tokenType())
                        .value("$.expires_in", token.expiresIn())
                        .value("$.permissions", token.permissions()));
    }

    private static TypedCall passwordChanged() {
        return TypedCall.of("refreshInstagramToken/error-190-password-changed")
                .instagram(client -> client.accessTokens().refresh())
                .refused(400, AccessTokenException.class);
    }

    private static TypedCall facebookExchange() {
        return TypedCall.of("exchangeFacebookToken/documented")
                .facebook(client -> client.accessTokens()
                        .exchange(p ->
                                p.clientId(APP).clientSecret("secret-of-nobody").fbExchangeToken("token-of-nobody")))
                .reading((token, read) -> read.value("$.access_token", token.accessToken())
                        .value("$.token_type", token.tokenType())
                        .value("$.expires_in", token.expiresIn()));
    }

    private static TypedCall inspection() {
        return TypedCall.of("debugToken/user-token")
                .facebook(client -> client.accessTokens().debug("token-of-nobody"))
                .reading((inspection, read) -> {
                    InspectedToken token = inspection.data();
                    read.value("$.data.is_valid", token.isValid())
                            .value("$.data.expires_at", token.expiresAt())
                            .value("$.data.issued_at", token.issuedAt())
                            .value("$.data.user_id", token.userId())
                            .value("$.data.type", token.type())
                            .absent("$.data.error", token.error());
                });
    }
}
