// Generated from spec/edges/connected_threads_user.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.PagedCall;
import io.github.iguser.model.ThreadsUser;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class ConnectedThreadsUserApiCalls implements ConnectedThreadsUserApi {
    private final ConnectedThreadsUserApi retrofit;

    ConnectedThreadsUserApiCalls(ConnectedThreadsUserApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public PagedCall<ThreadsUser> get(String igUserId, ThreadsUserFields fields) {
        return retrofit.get(igUserId, fields);
    }

    @Override
    public PagedCall<ThreadsUser> get(String igUserId) {
        return retrofit.get(igUserId);
    }
}
