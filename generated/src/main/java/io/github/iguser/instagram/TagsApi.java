// Generated from spec/edges/tags.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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

/** Lists the media of other accounts in which an Instagram professional account is tagged. */
public interface TagsApi {
    /**
     * Returns the media of other accounts in which an Instagram professional account was tagged, page by page. Private
     * media are not among them.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_business_basic}
     *   <li>{@code instagram_business_manage_comments}
     * </ul>
     *
     * <p>Without a selection, the response has only {@code id}.
     *
     * <p>Limits:
     * <ul>
     *   <li>Media of other accounts have a {@code username} but no {@code owner}, and no {@code like_count} when the
     *       owner hides the likes. Their {@code saved_count} and insights cannot be read.
     *   <li>The API gives no links to further pages, only cursors.
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
     * @param params optional: {@code fields}, {@code limit}, {@code after}, {@code before}, {@code media_type},
     *     {@code posted_after} and {@code posted_before}
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/tags">IG User Tags</a>
     */
    @GET("{ig-user-id}/tags")
    @Paged(PagingKind.CURSOR)
    PagedCall<IgMedia> list(
            @Path("ig-user-id") @NumericId(value = "ig-user-id", or = "me") String igUserId,
            @QueryMap ListTagsParams params);

    /** Calls {@link #list(String, ListTagsParams)} with the parameters that the function sets on a builder. */
    default PagedCall<IgMedia> list(String igUserId, Consumer<ListTagsParams.Builder> params) {
        return list(igUserId, ListTagsParams.of(params));
    }

    /** Calls {@link #list(String, ListTagsParams)} without parameters; the response has only {@code id}. */
    default PagedCall<IgMedia> list(String igUserId) {
        return list(igUserId, ListTagsParams.builder().build());
    }
}
