// Generated from spec/edges/content_publishing_limit.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.PagedCall;
import io.github.iguser.model.ContentPublishingLimit;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class ContentPublishingLimitApiCalls implements ContentPublishingLimitApi {
    private final ContentPublishingLimitApi retrofit;

    ContentPublishingLimitApiCalls(ContentPublishingLimitApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public PagedCall<ContentPublishingLimit> get(String igUserId, ContentPublishingLimitParams params) {
        return retrofit.get(igUserId, params);
    }
}
