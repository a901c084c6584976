// Generated from spec/edges/upcoming_events.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.NumericId;
import io.github.iguser.Paged;
import io.github.iguser.PagedCall;
import io.github.iguser.PagingKind;
import io.github.iguser.model.CreatedUpcomingEvent;
import io.github.iguser.model.UpcomingEvent;
import java.util.function.Consumer;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Lists and creates events of an Instagram professional account that people can be reminded of. */
public interface UpcomingEventsApi {
    /**
     * Returns the events of an Instagram professional account that people can be reminded of, page by page. Only events
     * that were created in the Ads Manager or through this API are returned.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_basic}
     *   <li>{@code instagram_manage_upcoming_events}
     * </ul>
     *
     * <p>Without a selection, the response has only {@code id}, {@code title} and {@code start_time}.
     *
     * <p>Limits:
     * <ul>
     *   <li>Only professional accounts that are linked to a business have events.
     *   <li>The calls of an app and an app user count against the business use case limit of the account.
     * </ul>
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code 10}: The app or the user lacks permission for this.
     *   <li>{@code 100}: A parameter or field is wrong or unknown.
     *   <li>{@code 100/33}: The object does not exist, or the token may not see it, or it does not support the
     *       operation.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     *   <li>{@code 200}: A permission is missing or was withdrawn.
     *   <li>{@code 80002}: The business use case limit of Instagram is reached.
     * </ul>
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; the {@code instagram_business_account} of a Page has it.
     * @param params optional: {@code fields}, {@code limit}, {@code after} and {@code before}
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-facebook-login/upcoming-events">Instagram Upcoming Events</a>
     */
    @GET("{ig-user-id}/upcoming_events")
    @Paged(PagingKind.LINK)
    PagedCall<UpcomingEvent> list(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId, @QueryMap ListUpcomingEventsParams params);

    /**
     * Calls {@link #list(String, ListUpcomingEventsParams)} with the parameters that the function sets on a builder.
     */
    default PagedCall<UpcomingEvent> list(String igUserId, Consumer<ListUpcomingEventsParams.Builder> params) {
        return list(igUserId, ListUpcomingEventsParams.of(params));
    }

    /**
     * Calls {@link #list(String, ListUpcomingEventsParams)} without parameters; the response has only {@code id},
     * {@code title} and {@code start_time}.
     */
    default PagedCall<UpcomingEvent> list(String igUserId) {
        return list(igUserId, ListUpcomingEventsParams.builder().build());
    }

    /**
     * Creates an event of an Instagram professional account that people can be reminded of before it starts or before
     * it ends. An event is advertised by a reminder ad.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_basic}
     *   <li>{@code instagram_manage_upcoming_events}
     * </ul>
     *
     * <p>Limits:
     * <ul>
     *   <li>Only professional accounts that are linked to a business have events.
     *   <li>The calls of an app and an app user count against the business use case limit of the account.
     * </ul>
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code 2}: The service is unavailable for the moment.
     *   <li>{@code 10}: The app or the user lacks permission for this.
     *   <li>{@code 100}: A parameter or field is wrong or unknown.
     *   <li>{@code 100/33}: The object does not exist, or the token may not see it, or it does not support the
     *       operation.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     *   <li>{@code 200}: A permission is missing or was withdrawn.
     *   <li>{@code 80002}: The business use case limit of Instagram is reached.
     * </ul>
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; the {@code instagram_business_account} of a Page has it.
     * @param event the parameters of one kind
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-facebook-login/upcoming-events">Instagram Upcoming Events</a>
     */
    @FormUrlEncoded
    @POST("{ig-user-id}/upcoming_events")
    GraphCall<CreatedUpcomingEvent> create(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId, @FieldMap ReminderEvent event);
}
