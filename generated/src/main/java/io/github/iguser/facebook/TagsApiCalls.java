// Generated from spec/edges/tags.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.PagedCall;
import io.github.iguser.model.IgMedia;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class TagsApiCalls implements TagsApi {
    private final TagsApi retrofit;

    TagsApiCalls(TagsApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public PagedCall<IgMedia> list(String igUserId, ListTagsParams params) {
        return retrofit.list(igUserId, params);
    }
}
