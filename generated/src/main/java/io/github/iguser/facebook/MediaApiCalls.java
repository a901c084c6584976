// Generated from spec/edges/media.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.PagedCall;
import io.github.iguser.model.CreatedContainer;
import io.github.iguser.model.IgMedia;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class MediaApiCalls implements MediaApi {
    private final MediaApi retrofit;

    MediaApiCalls(MediaApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public PagedCall<IgMedia> list(String igUserId, ListMediaParams params) {
        return retrofit.list(igUserId, params);
    }

    @Override
    public GraphCall<CreatedContainer> create(String igUserId, MediaContainer container) {
        return retrofit.create(igUserId, container);
    }
}
