// Generated from spec/edges/agencies.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.NumericId;
import io.github.iguser.Paged;
import io.github.iguser.PagedCall;
import io.github.iguser.PagingKind;
import io.github.iguser.model.Business;
import java.util.function.Consumer;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Lists the businesses that may advertise for an Instagram professional account. */
public interface AgenciesApi {
    /**
     * Returns the businesses that may advertise for an Instagram professional account, page by page. They are assigned
     * as partners in the Business Manager, not through this edge.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_basic}
     *   <li>{@code pages_read_engagement}
     *   <li>{@code ads_management} or {@code ads_read}, if the app user's role on the Page was granted through the
     *       Business Manager
     * </ul>
     *
     * <p>Without a selection, the response has only {@code id} and {@code name}.
     *
     * <p>Limits:
     * <ul>
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
     * @see <a href="https://developers.facebook.com/docs/graph-api/reference/shadow-ig-user/agencies">IGUser Agencies</a>
     */
    @GET("{ig-user-id}/agencies")
    @Paged(PagingKind.LINK)
    PagedCall<Business> list(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId, @QueryMap ListAgenciesParams params);

    /** Calls {@link #list(String, ListAgenciesParams)} with the parameters that the function sets on a builder. */
    default PagedCall<Business> list(String igUserId, Consumer<ListAgenciesParams.Builder> params) {
        return list(igUserId, ListAgenciesParams.of(params));
    }

    /**
     * Calls {@link #list(String, ListAgenciesParams)} without parameters; the response has only {@code id} and
     * {@code name}.
     */
    default PagedCall<Business> list(String igUserId) {
        return list(igUserId, ListAgenciesParams.builder().build());
    }
}
