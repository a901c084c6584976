// Generated from spec/edges/authorized_adaccounts.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.PagedCall;
import io.github.iguser.model.AdAccount;
import io.github.iguser.model.AuthorizedAdaccount;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class AuthorizedAdaccountsApiCalls implements AuthorizedAdaccountsApi {
    private final AuthorizedAdaccountsApi retrofit;

    AuthorizedAdaccountsApiCalls(AuthorizedAdaccountsApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public PagedCall<AdAccount> list(String igUserId, ListAuthorizedAdaccountsParams params) {
        return retrofit.list(igUserId, params);
    }

    @Override
    public GraphCall<AuthorizedAdaccount> authorize(String igUserId, AuthorizeAdaccountParams params) {
        return retrofit.authorize(igUserId, params);
    }
}
