// Generated from spec/edges/oauth_access_token.yaml and spec/edges/debug_token.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.Authentication;
import io.github.iguser.GraphCall;
import io.github.iguser.internal.Limits;
import io.github.iguser.model.AccessToken;
import io.github.iguser.model.TokenInspection;
import java.util.function.Consumer;
import retrofit2.http.GET;
import retrofit2.http.QueryMap;

/** Exchanges, refreshes and inspects access tokens. */
public interface AccessTokensApi {
    /**
     * Exchanges a Facebook user's access token for one that lives for about 60 days. This host has no way to refresh a
     * token: a token that has not expired is exchanged again, and after its end the user logs in again. Call it from a
     * server only, since it takes the secret of the app.
     *
     * <p>Limits:
     * <ul>
     *   <li>An expired token cannot be exchanged.
     *   <li>A system user's token does not expire, nor does a Page's token that a long-lived user token led to; these
     *       need no exchange.
     * </ul>
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code 100}: A parameter or field is wrong or unknown.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     *   <li>{@code 190/463}: The token has expired.
     * </ul>
     *
     * <p>The access token of the client is not sent: no way to send one is documented here.
     *
     * @param params required: {@code client_id}, {@code client_secret} and {@code fb_exchange_token}
     * @see <a href="https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived">Long-Lived Access Tokens</a>
     */
    @GET("oauth/access_token?grant_type=fb_exchange_token")
    @Authentication(Authentication.Placement.NONE)
    GraphCall<AccessToken> exchange(@QueryMap ExchangeFacebookTokenParams params);

    /** Calls {@link #exchange(ExchangeFacebookTokenParams)} with the parameters that the function sets on a builder. */
    default GraphCall<AccessToken> exchange(Consumer<ExchangeFacebookTokenParams.Builder> params) {
        return exchange(ExchangeFacebookTokenParams.of(params));
    }

    /**
     * Returns what the API knows of an access token: whose it is, what it may do, and when it ends. The client that
     * asks has the token of the app, {@code <app id>|<app secret>}, or any token of the same app.
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code 100}: A parameter or field is wrong or unknown.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     * </ul>
     *
     * @param params required: {@code input_token}
     * @see <a href="https://developers.facebook.com/docs/facebook-login/guides/access-tokens/debugging">Debugging and Error Handling</a>
     */
    @GET("debug_token")
    GraphCall<TokenInspection> debug(@QueryMap DebugTokenParams params);

    /** Calls {@link #debug(DebugTokenParams)} with the parameters that the function sets on a builder. */
    default GraphCall<TokenInspection> debug(Consumer<DebugTokenParams.Builder> params) {
        return debug(DebugTokenParams.of(params));
    }

    /**
     * Calls {@link #debug(DebugTokenParams)} with this {@code input_token}.
     *
     * @param inputToken The token to inspect.
     */
    default GraphCall<TokenInspection> debug(String inputToken) {
        Limits.required("input_token", inputToken, "give a value");
        return debug(DebugTokenParams.of(params -> params.inputToken(inputToken)));
    }
}
