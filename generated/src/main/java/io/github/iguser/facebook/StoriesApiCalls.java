// Generated from spec/edges/stories.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.PagedCall;
import io.github.iguser.model.IgMedia;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class StoriesApiCalls implements StoriesApi {
    private final StoriesApi retrofit;

    StoriesApiCalls(StoriesApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public PagedCall<IgMedia> list(String igUserId, ListStoriesParams params) {
        return retrofit.list(igUserId, params);
    }
}
