// Generated from spec/edges/live_media.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.PagedCall;
import io.github.iguser.model.IgMedia;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class LiveMediaApiCalls implements LiveMediaApi {
    private final LiveMediaApi retrofit;

    LiveMediaApiCalls(LiveMediaApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public PagedCall<IgMedia> list(String igUserId, ListLiveMediaParams params) {
        return retrofit.list(igUserId, params);
    }
}
