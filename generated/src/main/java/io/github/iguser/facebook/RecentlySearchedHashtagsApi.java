// Generated from spec/edges/recently_searched_hashtags.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.NumericId;
import io.github.iguser.Paged;
import io.github.iguser.PagedCall;
import io.github.iguser.PagingKind;
import io.github.iguser.model.IgHashtag;
import java.util.function.Consumer;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Lists the hashtags that were searched for on behalf of an Instagram professional account. */
public interface RecentlySearchedHashtagsApi {
    /**
     * Returns the hashtags that were searched for on behalf of an Instagram professional account within the last 7
     * days.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_basic}
     *   <li>{@code ads_management}, {@code ads_read} or {@code pages_read_engagement}, if the app user's role on the
     *       Page was granted through the Business Manager
     * </ul>
     *
     * <p>Without a selection, the response has only {@code id}.
     *
     * <p>Limits:
     * <ul>
     *   <li>An account can search for 30 different hashtags within 7 days. One counts from its first search; searching
     *       for it again within the 7 days counts no further and does not renew its time.
     *   <li>Emoji in hashtags are not supported.
     *   <li>The app needs the feature Instagram Public Content Access.
     *   <li>The calls count against the platform limit of the app or user.
     * </ul>
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code 4}: The app has reached its call limit.
     *   <li>{@code 10}: The app or the user lacks permission for this.
     *   <li>{@code 100}: A parameter or field is wrong or unknown.
     *   <li>{@code 100/33}: The object does not exist, or the token may not see it, or it does not support the
     *       operation.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     *   <li>{@code 200}: A permission is missing or was withdrawn.
     * </ul>
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; the {@code instagram_business_account} of a Page has it.
     * @param params optional: {@code fields}, {@code limit}, {@code after} and {@code before}
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/recently_searched_hashtags">IG User Recently Searched Hashtags</a>
     */
    @GET("{ig-user-id}/recently_searched_hashtags")
    @Paged(PagingKind.LINK)
    PagedCall<IgHashtag> list(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId,
            @QueryMap ListRecentlySearchedHashtagsParams params);

    /**
     * Calls {@link #list(String, ListRecentlySearchedHashtagsParams)} with the parameters that the function sets on a
     * builder.
     */
    default PagedCall<IgHashtag> list(String igUserId, Consumer<ListRecentlySearchedHashtagsParams.Builder> params) {
        return list(igUserId, ListRecentlySearchedHashtagsParams.of(params));
    }

    /**
     * Calls {@link #list(String, ListRecentlySearchedHashtagsParams)} without parameters; the response has only
     * {@code id}.
     */
    default PagedCall<IgHashtag> list(String igUserId) {
        return list(igUserId, ListRecentlySearchedHashtagsParams.builder().build());
    }
}
