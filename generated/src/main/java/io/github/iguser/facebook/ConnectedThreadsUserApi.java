// Generated from spec/edges/connected_threads_user.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.NumericId;
import io.github.iguser.Paged;
import io.github.iguser.PagedCall;
import io.github.iguser.PagingKind;
import io.github.iguser.model.ThreadsUser;
import java.util.function.Consumer;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Reads the Threads account that is connected to an Instagram professional account. */
public interface ConnectedThreadsUserApi {
    /**
     * Returns the Threads account that is connected to an Instagram professional account. The list has one element, or
     * none. The Threads account cannot be created, changed or deleted through the API. The app user needs at least the
     * role of an advertiser on the Page of the account, or a fitting one in the business to which the account is
     * connected.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_basic}
     *   <li>{@code threads_business_basic}
     *   <li>{@code pages_read_engagement}
     *   <li>{@code ads_management} or {@code ads_read}, if the app user's role on the Page was granted through the
     *       Business Manager
     * </ul>
     *
     * <p>Without a selection, the response has only {@code threads_user_id}.
     *
     * <p>Limits:
     * <ul>
     *   <li>An Instagram account has one connected Threads account at most.
     *   <li>A Threads account that was connected on 29 January 2026 or later has to be added to the business portfolio
     *       by hand; earlier ones are in it.
     *   <li>The calls of an app and an app user count against the business use case limit of the account.
     * </ul>
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code 10}: The app or the user lacks permission for this.
     *   <li>{@code 100/33}: The object does not exist, or the token may not see it, or it does not support the
     *       operation.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     *   <li>{@code 200}: A permission is missing or was withdrawn.
     *   <li>{@code 80002}: The business use case limit of Instagram is reached.
     * </ul>
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; the {@code instagram_business_account} of a Page has it.
     * @param fields The fields to return. By default only {@code threads_user_id} is returned.
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/connected_threads_user">IG User Connected Threads User</a>
     */
    @GET("{ig-user-id}/connected_threads_user")
    @Paged(PagingKind.NONE)
    PagedCall<ThreadsUser> get(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId, @Query("fields") ThreadsUserFields fields);

    /** Calls {@link #get(String, ThreadsUserFields)} with the fields that the function selects. */
    default PagedCall<ThreadsUser> get(String igUserId, Consumer<ThreadsUserFields> fields) {
        return get(igUserId, ThreadsUserFields.of(fields));
    }

    /**
     * Works like {@link #get(String, ThreadsUserFields)} without a selection; the response has only
     * {@code threads_user_id}.
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; the {@code instagram_business_account} of a Page has it.
     */
    @GET("{ig-user-id}/connected_threads_user")
    @Paged(PagingKind.NONE)
    PagedCall<ThreadsUser> get(@Path("ig-user-id") @NumericId("ig-user-id") String igUserId);
}
