// Generated from spec/edges/mentions.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.model.CreatedComment;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class MentionsApiCalls implements MentionsApi {
    private final MentionsApi retrofit;

    MentionsApiCalls(MentionsApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public GraphCall<CreatedComment> reply(String igUserId, ReplyToMentionParams params) {
        return retrofit.reply(igUserId, params);
    }
}
