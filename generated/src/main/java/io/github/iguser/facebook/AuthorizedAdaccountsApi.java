// Generated from spec/edges/authorized_adaccounts.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.NumericId;
import io.github.iguser.Paged;
import io.github.iguser.PagedCall;
import io.github.iguser.PagingKind;
import io.github.iguser.model.AdAccount;
import io.github.iguser.model.AuthorizedAdaccount;
import java.util.function.Consumer;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Lists the ad accounts that may run advertisements for an Instagram professional account, and adds one. */
public interface AuthorizedAdaccountsApi {
    /**
     * Returns the ad accounts of one business that are linked to an Instagram professional account, page by page. Ad
     * accounts of other businesses are not returned. The app user needs at least the role EMPLOYEE on the business.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_basic}
     *   <li>{@code pages_read_engagement}
     *   <li>{@code ads_management} or {@code ads_read}, if the app user's role on the Page was granted through the
     *       Business Manager
     * </ul>
     *
     * <p>Without a selection, the response has only {@code id} and {@code account_id}.
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
     * @param params required: {@code business}; optional: {@code fields}, {@code limit}, {@code after} and
     *     {@code before}
     * @see <a href="https://developers.facebook.com/docs/instagram/ads-api/guides/ig-accounts-with-business-manager">Set up Instagram accounts with Business Manager</a>
     */
    @GET("{ig-user-id}/authorized_adaccounts")
    @Paged(PagingKind.LINK)
    PagedCall<AdAccount> list(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId,
            @QueryMap ListAuthorizedAdaccountsParams params);

    /**
     * Calls {@link #list(String, ListAuthorizedAdaccountsParams)} with the parameters that the function sets on a
     * builder.
     */
    default PagedCall<AdAccount> list(String igUserId, Consumer<ListAuthorizedAdaccountsParams.Builder> params) {
        return list(igUserId, ListAuthorizedAdaccountsParams.of(params));
    }

    /**
     * Links an ad account to an Instagram professional account. Afterwards every user of the business who may advertise
     * with the ad account may run advertisements for the Instagram account. The ad account has to belong to the
     * business, or to be accessible to it and belong to the business that owns the Instagram account. There is no call
     * that removes the link. The app user needs the role ADMIN on the business.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_basic}
     *   <li>{@code pages_read_engagement}
     *   <li>{@code ads_management} or {@code ads_read}, if the app user's role on the Page was granted through the
     *       Business Manager
     * </ul>
     *
     * <p>Limits:
     * <ul>
     *   <li>Two assets that belong to two client businesses cannot be linked, even by an admin of both.
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
     * @param params required: {@code account_id} and {@code business}
     * @see <a href="https://developers.facebook.com/docs/instagram/ads-api/guides/ig-accounts-with-business-manager">Set up Instagram accounts with Business Manager</a>
     */
    @FormUrlEncoded
    @POST("{ig-user-id}/authorized_adaccounts")
    GraphCall<AuthorizedAdaccount> authorize(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId, @FieldMap AuthorizeAdaccountParams params);

    /**
     * Calls {@link #authorize(String, AuthorizeAdaccountParams)} with the parameters that the function sets on a
     * builder.
     */
    default GraphCall<AuthorizedAdaccount> authorize(
            String igUserId, Consumer<AuthorizeAdaccountParams.Builder> params) {
        return authorize(igUserId, AuthorizeAdaccountParams.of(params));
    }
}
