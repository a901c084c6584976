// Generated from spec/edges/live_media.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.NumericId;
import io.github.iguser.Paged;
import io.github.iguser.PagedCall;
import io.github.iguser.PagingKind;
import io.github.iguser.model.IgMedia;
import java.util.function.Consumer;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Lists the live videos that an Instagram professional account is broadcasting now. */
public interface LiveMediaApi {
    /**
     * Returns the live video that an Instagram professional account is broadcasting now. The list is empty when the
     * account is not live; a broadcast that has ended cannot be read any more.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_business_basic}
     * </ul>
     *
     * <p>Without a selection, the response has only {@code id}.
     *
     * <p>Limits:
     * <ul>
     *   <li>Only media that is being broadcast at the moment of the request is returned.
     *   <li>Comments cannot be switched on or off on it.
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
     * </ul>
     *
     * @param igUserId Id of the Instagram professional account. The {@code user_id} of the account, digits only, or
     *     {@code me} for the account of the token.
     * @param params optional: {@code fields}, {@code limit}, {@code after} and {@code before}
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/live_media">IG User Live Media</a>
     */
    @GET("{ig-user-id}/live_media")
    @Paged(PagingKind.LINK)
    PagedCall<IgMedia> list(
            @Path("ig-user-id") @NumericId(value = "ig-user-id", or = "me") String igUserId,
            @QueryMap ListLiveMediaParams params);

    /** Calls {@link #list(String, ListLiveMediaParams)} with the parameters that the function sets on a builder. */
    default PagedCall<IgMedia> list(String igUserId, Consumer<ListLiveMediaParams.Builder> params) {
        return list(igUserId, ListLiveMediaParams.of(params));
    }

    /** Calls {@link #list(String, ListLiveMediaParams)} without parameters; the response has only {@code id}. */
    default PagedCall<IgMedia> list(String igUserId) {
        return list(igUserId, ListLiveMediaParams.builder().build());
    }
}
