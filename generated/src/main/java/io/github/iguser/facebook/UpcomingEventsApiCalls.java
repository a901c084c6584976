// Generated from spec/edges/upcoming_events.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.PagedCall;
import io.github.iguser.model.CreatedUpcomingEvent;
import io.github.iguser.model.UpcomingEvent;

/** Passes calls on to Retrofit, except those of default methods, for which Retrofit would use reflection each time. */
final class UpcomingEventsApiCalls implements UpcomingEventsApi {
    private final UpcomingEventsApi retrofit;

    UpcomingEventsApiCalls(UpcomingEventsApi retrofit) {
        this.retrofit = retrofit;
    }

    @Override
    public PagedCall<UpcomingEvent> list(String igUserId, ListUpcomingEventsParams params) {
        return retrofit.list(igUserId, params);
    }

    @Override
    public GraphCall<CreatedUpcomingEvent> create(String igUserId, ReminderEvent event) {
        return retrofit.create(igUserId, event);
    }
}
