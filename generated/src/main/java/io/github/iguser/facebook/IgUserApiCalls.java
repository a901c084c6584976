// Generated from spec/edges/ig-user.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.model.IgUser;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class IgUserApiCalls implements IgUserApi {
    private final IgUserApi retrofit;

    IgUserApiCalls(IgUserApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public GraphCall<IgUser> get(String igUserId, IgUserFields fields) {
        return retrofit.get(igUserId, fields);
    }

    @Override
    public GraphCall<IgUser> get(String igUserId) {
        return retrofit.get(igUserId);
    }
}
