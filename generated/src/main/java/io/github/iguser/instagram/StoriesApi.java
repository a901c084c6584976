// Generated from spec/edges/stories.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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

/** Lists the current stories of an Instagram professional account. */
public interface StoriesApi {
    /**
     * Returns the current stories of an Instagram professional account: those of the last 24 hours. Their metrics can
     * be read with them, by the field {@code insights}, as long as the stories are shown.
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
     *   <li>Stories older than 24 hours are not returned.
     *   <li>Live videos are never among them, nor are stories that reshare another story.
     *   <li>A story has one caption at most.
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
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/stories">IG User Stories</a>
     */
    @GET("{ig-user-id}/stories")
    @Paged(PagingKind.LINK)
    PagedCall<IgMedia> list(
            @Path("ig-user-id") @NumericId(value = "ig-user-id", or = "me") String igUserId,
            @QueryMap ListStoriesParams params);

    /** Calls {@link #list(String, ListStoriesParams)} with the parameters that the function sets on a builder. */
    default PagedCall<IgMedia> list(String igUserId, Consumer<ListStoriesParams.Builder> params) {
        return list(igUserId, ListStoriesParams.of(params));
    }

    /** Calls {@link #list(String, ListStoriesParams)} without parameters; the response has only {@code id}. */
    default PagedCall<IgMedia> list(String igUserId) {
        return list(igUserId, ListStoriesParams.builder().build());
    }
}
