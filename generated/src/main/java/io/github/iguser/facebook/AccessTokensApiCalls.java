// Generated from spec/edges/oauth_access_token.yaml and spec/edges/debug_token.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.model.AccessToken;
import io.github.iguser.model.TokenInspection;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class AccessTokensApiCalls implements AccessTokensApi {
    private final AccessTokensApi retrofit;

    AccessTokensApiCalls(AccessTokensApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public GraphCall<AccessToken> exchange(ExchangeFacebookTokenParams params) {
        return retrofit.exchange(params);
    }

    @Override
    public GraphCall<TokenInspection> debug(DebugTokenParams params) {
        return retrofit.debug(params);
    }
}
