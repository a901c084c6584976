// Generated from spec/edges/ig-container.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.model.IgContainer;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class IgContainerApiCalls implements IgContainerApi {
    private final IgContainerApi retrofit;

    IgContainerApiCalls(IgContainerApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public GraphCall<IgContainer> get(String igContainerId, IgContainerFields fields) {
        return retrofit.get(igContainerId, fields);
    }

    @Override
    public GraphCall<IgContainer> get(String igContainerId) {
        return retrofit.get(igContainerId);
    }
}
