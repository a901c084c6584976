// Generated from spec/edges/collaboration_invites.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.NumericId;
import io.github.iguser.Paged;
import io.github.iguser.PagedCall;
import io.github.iguser.PagingKind;
import io.github.iguser.model.CollaborationInvite;
import io.github.iguser.model.Success;
import java.util.function.Consumer;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Lists, accepts and declines invitations to collaborate on media of other accounts. */
public interface CollaborationInvitesApi {
    /**
     * Returns the pending invitations by which other accounts ask an Instagram professional account to be a
     * collaborator of a post, a reel or a carousel, page by page. Stories have no collaborators.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_basic}
     * </ul>
     *
     * <p>Without a selection, the response has only {@code media_id}, {@code media_owner_username}, {@code caption} and
     * {@code media_url}.
     *
     * <p>Limits:
     * <ul>
     *   <li>At most 300 calls for an Instagram account within 24 hours.
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
    @GET("{ig-user-id}/collaboration_invites")
    @Paged(PagingKind.CURSOR)
    PagedCall<CollaborationInvite> list(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId,
            @QueryMap ListCollaborationInvitesParams params);

    /**
     * Calls {@link #list(String, ListCollaborationInvitesParams)} with the parameters that the function sets on a
     * builder.
     */
    default PagedCall<CollaborationInvite> list(
            String igUserId, Consumer<ListCollaborationInvitesParams.Builder> params) {
        return list(igUserId, ListCollaborationInvitesParams.of(params));
    }

    /**
     * Calls {@link #list(String, ListCollaborationInvitesParams)} without parameters; the response has only
     * {@code media_id}, {@code media_owner_username}, {@code caption} and {@code media_url}.
     */
    default PagedCall<CollaborationInvite> list(String igUserId) {
        return list(igUserId, ListCollaborationInvitesParams.builder().build());
    }

    /**
     * Accepts or declines the invitation to be a collaborator of a media. Right after the media was published, it can
     * take some seconds until this works.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_basic}
     * </ul>
     *
     * <p>Limits:
     * <ul>
     *   <li>At most 50 calls for an Instagram account within 24 hours.
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
     * @param params required: {@code accept} and {@code media_id}
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-facebook-login/collaboration">Collaboration</a>
     */
    @FormUrlEncoded
    @POST("{ig-user-id}/collaboration_invites")
    GraphCall<Success> answer(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId,
            @FieldMap AnswerCollaborationInviteParams params);

    /**
     * Calls {@link #answer(String, AnswerCollaborationInviteParams)} with the parameters that the function sets on a
     * builder.
     */
    default GraphCall<Success> answer(String igUserId, Consumer<AnswerCollaborationInviteParams.Builder> params) {
        return answer(igUserId, AnswerCollaborationInviteParams.of(params));
    }
}
