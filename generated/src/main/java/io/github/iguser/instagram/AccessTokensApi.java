// Generated from spec/edges/access_token.yaml and spec/edges/refresh_access_token.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.Authentication;
import io.github.iguser.GraphCall;
import io.github.iguser.internal.Limits;
import io.github.iguser.model.AccessToken;
import java.util.function.Consumer;
import retrofit2.http.GET;
import retrofit2.http.QueryMap;

/** Exchanges, refreshes and inspects access tokens. */
public interface AccessTokensApi {
    /**
     * Exchanges the access token of the client, which a login has just given, for a token that lives for 60 days. Call
     * it from a server only, since it takes the secret of the app.
     *
     * <p>Limits:
     * <ul>
     *   <li>The token that is exchanged has not expired; one of a login lives for one hour.
     *   <li>A token made in the App Dashboard is long-lived from the start and cannot be exchanged; refresh it instead.
     * </ul>
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code 100}: A parameter or field is wrong or unknown.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     *   <li>{@code 452}: The session key is not valid.
     * </ul>
     *
     * <p>The access token of the client goes into the query parameter {@code access_token}, whatever
     * {@code TokenPlacement} the client has: no other way is documented here.
     *
     * @param params required: {@code client_secret}
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/reference/access_token">Access Token</a>
     */
    @GET("../access_token?grant_type=ig_exchange_token")
    @Authentication(Authentication.Placement.QUERY)
    GraphCall<AccessToken> exchange(@QueryMap ExchangeInstagramTokenParams params);

    /**
     * Calls {@link #exchange(ExchangeInstagramTokenParams)} with the parameters that the function sets on a builder.
     */
    default GraphCall<AccessToken> exchange(Consumer<ExchangeInstagramTokenParams.Builder> params) {
        return exchange(ExchangeInstagramTokenParams.of(params));
    }

    /**
     * Calls {@link #exchange(ExchangeInstagramTokenParams)} with this {@code client_secret}.
     *
     * @param clientSecret Secret of the Instagram app, which is not the one of the Facebook app. It has a place of its
     *     own in the App Dashboard.
     */
    default GraphCall<AccessToken> exchange(String clientSecret) {
        Limits.required("client_secret", clientSecret, "give a value");
        return exchange(ExchangeInstagramTokenParams.of(params -> params.clientSecret(clientSecret)));
    }

    /**
     * Refreshes the long-lived access token of the client: the token in the response lives for 60 days from now. It may
     * be another one, so store it.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_business_basic}
     * </ul>
     *
     * <p>Limits:
     * <ul>
     *   <li>The token is at least 24 hours old and has not expired. A token that is not refreshed within 60 days cannot
     *       be refreshed any more.
     * </ul>
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code 100}: A parameter or field is wrong or unknown.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     * </ul>
     *
     * <p>The access token of the client goes into the query parameter {@code access_token}, whatever
     * {@code TokenPlacement} the client has: no other way is documented here.
     *
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/reference/refresh_access_token">Refresh Access Token</a>
     */
    @GET("../refresh_access_token?grant_type=ig_refresh_token")
    @Authentication(Authentication.Placement.QUERY)
    GraphCall<AccessToken> refresh();
}
