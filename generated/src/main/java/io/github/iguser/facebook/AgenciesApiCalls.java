// Generated from spec/edges/agencies.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.PagedCall;
import io.github.iguser.model.Business;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class AgenciesApiCalls implements AgenciesApi {
    private final AgenciesApi retrofit;

    AgenciesApiCalls(AgenciesApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public PagedCall<Business> list(String igUserId, ListAgenciesParams params) {
        return retrofit.list(igUserId, params);
    }
}
