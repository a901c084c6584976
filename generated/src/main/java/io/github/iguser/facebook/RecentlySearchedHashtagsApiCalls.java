// Generated from spec/edges/recently_searched_hashtags.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.PagedCall;
import io.github.iguser.model.IgHashtag;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class RecentlySearchedHashtagsApiCalls implements RecentlySearchedHashtagsApi {
    private final RecentlySearchedHashtagsApi retrofit;

    RecentlySearchedHashtagsApiCalls(RecentlySearchedHashtagsApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public PagedCall<IgHashtag> list(String igUserId, ListRecentlySearchedHashtagsParams params) {
        return retrofit.list(igUserId, params);
    }
}
