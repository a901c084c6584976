// Generated from spec/edges/collaborative_media.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.PagedCall;
import io.github.iguser.model.CollaborativeMedia;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class CollaborativeMediaApiCalls implements CollaborativeMediaApi {
    private final CollaborativeMediaApi retrofit;

    CollaborativeMediaApiCalls(CollaborativeMediaApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public PagedCall<CollaborativeMedia> list(String igUserId, ListCollaborativeMediaParams params) {
        return retrofit.list(igUserId, params);
    }
}
