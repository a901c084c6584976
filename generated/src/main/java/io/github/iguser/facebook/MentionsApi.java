// Generated from spec/edges/mentions.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.NumericId;
import io.github.iguser.model.CreatedComment;
import java.util.function.Consumer;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Replies to mentions of an Instagram professional account in captions and comments. */
public interface MentionsApi {
    /**
     * Comments on a media in which an Instagram professional account was mentioned: on the media itself if its caption
     * has the mention, or below the comment that has it. The webhook for mentions supplies the ids.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_basic}
     *   <li>{@code instagram_manage_comments}
     *   <li>{@code pages_read_engagement}
     *   <li>{@code pages_show_list}, if the mention is in a comment
     *   <li>{@code ads_management} or {@code ads_read}, if the app user's role on the Page was granted through the
     *       Business Manager
     * </ul>
     *
     * <p>Limits:
     * <ul>
     *   <li>Mentions in stories are not supported.
     *   <li>A photo in which the account is merely tagged cannot be commented on this way.
     *   <li>The webhook does not report mentions in media of private accounts.
     * </ul>
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code 10}: The app or the user lacks permission for this.
     *   <li>{@code 100/33}: The object does not exist, or the token may not see it, or it does not support the
     *       operation.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     *   <li>{@code 200}: A permission is missing or was withdrawn.
     *   <li>{@code 80002}: The business use case limit of Instagram is reached.
     * </ul>
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; the {@code instagram_business_account} of a Page has it.
     * @param params required: {@code media_id} and {@code message}; optional: {@code comment_id}
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/mentions">IG User Mentions</a>
     */
    @FormUrlEncoded
    @POST("{ig-user-id}/mentions")
    GraphCall<CreatedComment> reply(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId, @FieldMap ReplyToMentionParams params);

    /** Calls {@link #reply(String, ReplyToMentionParams)} with the parameters that the function sets on a builder. */
    default GraphCall<CreatedComment> reply(String igUserId, Consumer<ReplyToMentionParams.Builder> params) {
        return reply(igUserId, ReplyToMentionParams.of(params));
    }
}
