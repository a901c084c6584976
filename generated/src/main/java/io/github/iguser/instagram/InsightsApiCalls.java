// Generated from spec/edges/insights.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.PagedCall;
import io.github.iguser.model.Insight;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class InsightsApiCalls implements InsightsApi {
    private final InsightsApi retrofit;

    InsightsApiCalls(InsightsApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public PagedCall<Insight> get(String igUserId, InsightsParams params) {
        return retrofit.get(igUserId, params);
    }
}
