// Generated from spec/edges/accounts.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.PagedCall;
import io.github.iguser.model.FacebookPage;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class PagesApiCalls implements PagesApi {
    private final PagesApi retrofit;

    PagesApiCalls(PagesApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public PagedCall<FacebookPage> list(ListPagesParams params) {
        return retrofit.list(params);
    }
}
