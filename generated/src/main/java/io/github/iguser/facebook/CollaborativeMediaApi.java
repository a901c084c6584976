// Generated from spec/edges/collaborative_media.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.NumericId;
import io.github.iguser.Paged;
import io.github.iguser.PagedCall;
import io.github.iguser.PagingKind;
import io.github.iguser.model.CollaborativeMedia;
import java.util.function.Consumer;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Lists the media of other accounts on which an Instagram professional account collaborates. */
public interface CollaborativeMediaApi {
    /**
     * Returns the posts, reels and carousels of other accounts on which an Instagram professional account is an
     * accepted collaborator, page by page. The account's own media are not among them, nor are stories. Access to a
     * media ends when its owner removes the collaborator. One of the collaborators of the media must have granted the
     * permission.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_basic}
     * </ul>
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
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-facebook-login/collaboration">Collaboration</a>
     */
    @GET("{ig-user-id}/collaborative_media")
    @Paged(PagingKind.LINK)
    PagedCall<CollaborativeMedia> list(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId,
            @QueryMap ListCollaborativeMediaParams params);

    /**
     * Calls {@link #list(String, ListCollaborativeMediaParams)} with the parameters that the function sets on a
     * builder.
     */
    default PagedCall<CollaborativeMedia> list(String igUserId, Consumer<ListCollaborativeMediaParams.Builder> params) {
        return list(igUserId, ListCollaborativeMediaParams.of(params));
    }

    /**
     * Calls {@link #list(String, ListCollaborativeMediaParams)} without parameters; the response has the API's default
     * fields.
     */
    default PagedCall<CollaborativeMedia> list(String igUserId) {
        return list(igUserId, ListCollaborativeMediaParams.builder().build());
    }
}
