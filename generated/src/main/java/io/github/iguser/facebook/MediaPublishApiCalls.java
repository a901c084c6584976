// Generated from spec/edges/media_publish.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.model.PublishedMedia;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class MediaPublishApiCalls implements MediaPublishApi {
    private final MediaPublishApi retrofit;

    MediaPublishApiCalls(MediaPublishApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public GraphCall<PublishedMedia> publish(String igUserId, PublishMediaParams params) {
        return retrofit.publish(igUserId, params);
    }
}
