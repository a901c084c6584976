// Generated from spec/edges/live_media.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

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
     *   <li>{@code instagram_basic}
     *   <li>{@code pages_read_engagement}
     *   <li>{@code ads_management} or {@code ads_read}, if the app user's role on the Page was granted through the
     *       Business Manager
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
     *   <li>{@code 200}: A permission is missing or was withdrawn.
     *   <li>{@code 80002}: The business use case limit of Instagram is reached.
     * </ul>
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; the {@code instagram_business_account} of a Page has it.
     * @param params optional: {@code fields}, {@code limit}, {@code after}, {@code before}, {@code since} and
     *     {@code until}
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/live_media">IG User Live Media</a>
     */
    @GET("{ig-user-id}/live_media")
    @Paged(PagingKind.LINK)
    PagedCall<IgMedia> list(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId, @QueryMap ListLiveMediaParams params);

    /** Calls {@link #list(String, ListLiveMediaParams)} with the parameters that the function sets on a builder. */
    default PagedCall<IgMedia> list(String igUserId, Consumer<ListLiveMediaParams.Builder> params) {
        return list(igUserId, ListLiveMediaParams.of(params));
    }

    /** Calls {@link #list(String, ListLiveMediaParams)} without parameters; the response has only {@code id}. */
    default PagedCall<IgMedia> list(String igUserId) {
        return list(igUserId, ListLiveMediaParams.builder().build());
    }
}
