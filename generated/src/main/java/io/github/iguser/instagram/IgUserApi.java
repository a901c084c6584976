// Generated from spec/edges/ig-user.yaml and spec/edges/me.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.FlatOrData;
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
     * is the app user's own.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_business_basic}
     * </ul>
     *
     * <p>Limits:
     * <ul>
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
     *   <li>{@code 190/463}: The token has expired.
     * </ul>
     *
     * @param igUserId Id of the Instagram professional account. The {@code user_id} of the account, digits only, or
     *     {@code me} for the account of the token.
     * @param fields The fields to return. The default fields are not documented; {@code id} is always returned.
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user">IG User</a>
     */
    @GET("{ig-user-id}")
    @FlatOrData
    GraphCall<IgUser> get(
            @Path("ig-user-id") @NumericId(value = "ig-user-id", or = "me") String igUserId,
            @Query("fields") IgUserFields fields);

    /** Calls {@link #get(String, IgUserFields)} with the fields that the function selects. */
    default GraphCall<IgUser> get(String igUserId, Consumer<IgUserFields> fields) {
        return get(igUserId, IgUserFields.of(fields));
    }

    /**
     * Works like {@link #get(String, IgUserFields)} without a selection; the response has the API's default fields.
     *
     * @param igUserId Id of the Instagram professional account. The {@code user_id} of the account, digits only, or
     *     {@code me} for the account of the token.
     */
    @GET("{ig-user-id}")
    @FlatOrData
    GraphCall<IgUser> get(@Path("ig-user-id") @NumericId(value = "ig-user-id", or = "me") String igUserId);

    /**
     * Returns the fields of the Instagram professional account to which the access token belongs.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_business_basic}
     * </ul>
     *
     * <p>Limits:
     * <ul>
     *   <li>The calls of an app and an app user count against the business use case limit of the account.
     * </ul>
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code 2}: The service is unavailable for the moment.
     *   <li>{@code 10}: The app or the user lacks permission for this.
     *   <li>{@code 100}: A parameter or field is wrong or unknown.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     *   <li>{@code 190/463}: The token has expired.
     * </ul>
     *
     * @param fields The fields to return. The default fields are not documented; {@code id} is always returned.
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/reference/me">Me</a>
     */
    @GET("me")
    @FlatOrData
    GraphCall<IgUser> me(@Query("fields") IgUserFields fields);

    /** Calls {@link #me(IgUserFields)} with the fields that the function selects. */
    default GraphCall<IgUser> me(Consumer<IgUserFields> fields) {
        return me(IgUserFields.of(fields));
    }

    /** Works like {@link #me(IgUserFields)} without a selection; the response has the API's default fields. */
    @GET("me")
    @FlatOrData
    GraphCall<IgUser> me();
}
