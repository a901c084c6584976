// Generated from spec/edges/collaboration_invites.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.PagedCall;
import io.github.iguser.model.CollaborationInvite;
import io.github.iguser.model.Success;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class CollaborationInvitesApiCalls implements CollaborationInvitesApi {
    private final CollaborationInvitesApi retrofit;

    CollaborationInvitesApiCalls(CollaborationInvitesApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public PagedCall<CollaborationInvite> list(String igUserId, ListCollaborationInvitesParams params) {
        return retrofit.list(igUserId, params);
    }

    @Override
    public GraphCall<Success> answer(String igUserId, AnswerCollaborationInviteParams params) {
        return retrofit.answer(igUserId, params);
    }
}
