// Generated from spec/edges/ig-user.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.NumericId;
import io.github.iguser.model.IgUser;
import java.util.function.Consumer;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Reads an Instagram professional account. The node cannot be created, updated or deleted through the API. */
public interface IgUserApi {
    /**
     * Returns the requested fields of an Instagram professional account, and its edges by field expansion. The account
     * is the app user's own. Other accounts are read through the expansion {@code business_discovery}, whose calls
     * count against the platform limit of the app or user.
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
     *   <li>The calls of an app and an app user count against the business use case limit of the account.
     * </ul>
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code 1}: Unknown error of the API; also returned when more data is requested than fits into one call.
     *   <li>{@code 2}: The service is unavailable for the moment.
     *   <li>{@code 4}: The app has reached its call limit.
     *   <li>{@code 10}: The app or the user lacks permission for this.
     *   <li>{@code 100}: A parameter or field is wrong or unknown.
     *   <li>{@code 100/33}: The object does not exist, or the token may not see it, or it does not support the
     *       operation.
     *   <li>{@code 110/2207013}: There is no professional account of this user name.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     *   <li>{@code 190/463}: The token has expired.
     *   <li>{@code 200}: A permission is missing or was withdrawn.
     *   <li>{@code 80002}: The business use case limit of Instagram is reached.
     * </ul>
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; the {@code instagram_business_account} of a Page has it.
     * @param fields The fields to return. The default fields are not documented; {@code id} is always returned.
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user">IG User</a>
     */
    @GET("{ig-user-id}")
    GraphCall<IgUser> get(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId, @Query("fields") IgUserFields fields);

    /** Calls {@link #get(String, IgUserFields)} with the fields that the function selects. */
    default GraphCall<IgUser> get(String igUserId, Consumer<IgUserFields> fields) {
        return get(igUserId, IgUserFields.of(fields));
    }

    /**
     * Works like {@link #get(String, IgUserFields)} without a selection; the response has the API's default fields.
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; the {@code instagram_business_account} of a Page has it.
     */
    @GET("{ig-user-id}")
    GraphCall<IgUser> get(@Path("ig-user-id") @NumericId("ig-user-id") String igUserId);
}
