// Generated from spec/edges/access_token.yaml and spec/edges/refresh_access_token.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.GraphCall;
import io.github.iguser.model.AccessToken;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class AccessTokensApiCalls implements AccessTokensApi {
    private final AccessTokensApi retrofit;

    AccessTokensApiCalls(AccessTokensApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public GraphCall<AccessToken> exchange(ExchangeInstagramTokenParams params) {
        return retrofit.exchange(params);
    }

    @Override
    public GraphCall<AccessToken> refresh() {
        return retrofit.refresh();
    }
}
