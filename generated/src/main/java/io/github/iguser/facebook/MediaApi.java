// Generated from spec/edges/media.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.NumericId;
import io.github.iguser.Paged;
import io.github.iguser.PagedCall;
import io.github.iguser.PagingKind;
import io.github.iguser.model.CreatedContainer;
import io.github.iguser.model.IgMedia;
import java.util.function.Consumer;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Lists the media of an Instagram professional account, and creates containers of new ones. */
public interface MediaApi {
    /**
     * Returns the media that an Instagram professional account has published, page by page. Stories are not among them;
     * the edge {@code stories} lists those.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_basic}
     *   <li>{@code pages_read_engagement} or {@code pages_show_list}
     *   <li>{@code ads_management} or {@code business_management}, if the app user's role on the Page was granted
     *       through the Business Manager
     * </ul>
     *
     * <p>Without a selection, the response has only {@code id}.
     *
     * <p>Limits:
     * <ul>
     *   <li>The edge returns at most the latest 10,000 media.
     *   <li>The order cannot be chosen.
     *   <li>The calls of an app and an app user count against the business use case limit of the account.
     * </ul>
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code 1}: Unknown error of the API; also returned when more data is requested than fits into one call.
     *   <li>{@code 100}: A parameter or field is wrong or unknown.
     *   <li>{@code 100/2108006}: The media was posted before the account became a professional account.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     *   <li>{@code 200}: A permission is missing or was withdrawn.
     *   <li>{@code 2500}: The path or the field expression cannot be read.
     *   <li>{@code 80002}: The business use case limit of Instagram is reached.
     * </ul>
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; the {@code instagram_business_account} of a Page has it.
     * @param params optional: {@code fields}, {@code limit}, {@code after}, {@code before}, {@code since} and
     *     {@code until}
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/media">IG User Media</a>
     */
    @GET("{ig-user-id}/media")
    @Paged(PagingKind.LINK)
    PagedCall<IgMedia> list(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId, @QueryMap ListMediaParams params);

    /** Calls {@link #list(String, ListMediaParams)} with the parameters that the function sets on a builder. */
    default PagedCall<IgMedia> list(String igUserId, Consumer<ListMediaParams.Builder> params) {
        return list(igUserId, ListMediaParams.of(params));
    }

    /** Calls {@link #list(String, ListMediaParams)} without parameters; the response has only {@code id}. */
    default PagedCall<IgMedia> list(String igUserId) {
        return list(igUserId, ListMediaParams.builder().build());
    }

    /**
     * Creates a container, the first of the two steps of publishing: an image, a reel, a story, a carousel or an item
     * of one. When the status of the container is FINISHED, the second step publishes it. The API fetches images and
     * videos from their URLs after it has responded, so an id does not prove that the media could be fetched; the
     * status of the container does. The app user must be able to perform the task MANAGE or CREATE_CONTENT on the Page
     * of the account. Where the Page requires Page Publishing Authorization or two-factor authentication, they must be
     * completed. An overview of March 2025 says that business accounts can publish stories and creator accounts cannot.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_basic}
     *   <li>{@code instagram_content_publish}
     *   <li>{@code pages_read_engagement}
     *   <li>{@code ads_management} or {@code ads_read}, if the app user's role on the Page was granted through the
     *       Business Manager
     * </ul>
     *
     * <p>Limits:
     * <ul>
     *   <li>A container that is not published expires after 24 hours.
     *   <li>An account can create 400 containers within 24 hours.
     *   <li>The media must be on a public server when the container is created, unless it is uploaded.
     *   <li>Images are JPEG and at most 8 MB; in the feed their aspect ratio is from 4:5 to 1.91:1.
     *   <li>Reels are MOV or MP4, at most 300 MB, 3 seconds to 15 minutes long.
     *   <li>Videos of stories are MOV or MP4, at most 100 MB, 3 to 60 seconds long.
     * </ul>
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code -2/2207003}: The download of the media by Instagram timed out.
     *   <li>{@code -1/2207001}: Instagram itself failed.
     *   <li>{@code -1/2207032}: The container could not be created.
     *   <li>{@code -1/2207053}: The upload of the video failed for an unknown reason.
     *   <li>{@code 1/2207057}: The offset of the thumbnail lies outside the video.
     *   <li>{@code 2}: The service is unavailable for the moment.
     *   <li>{@code 4}: The app has reached its call limit.
     *   <li>{@code 4/2207051}: Instagram judged the action to be spam and blocked it.
     *   <li>{@code 10}: The app or the user lacks permission for this.
     *   <li>{@code 25/2207050}: The Instagram account is inactive, checkpointed or restricted.
     *   <li>{@code 100}: A parameter or field is wrong or unknown.
     *   <li>{@code 100/33}: The object does not exist, or the token may not see it, or it does not support the
     *       operation.
     *   <li>{@code 100/2207023}: The type of media is unknown.
     *   <li>{@code 100/2207028}: A carousel needs between two and ten items.
     *   <li>{@code 100/2207035}: A product tag on a video has coordinates.
     *   <li>{@code 100/2207036}: A product tag on a photo has no coordinates.
     *   <li>{@code 100/2207037}: The product is wrong, deleted or may not be tagged.
     *   <li>{@code 100/2207040}: The caption names more than 20 accounts.
     *   <li>{@code 110/2207018}: Some of the named users cannot be reached.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     *   <li>{@code 200}: A permission is missing or was withdrawn.
     *   <li>{@code 352/2207026}: The format of the video is not supported.
     *   <li>{@code 9004/2207052}: The media could not be fetched from its URL.
     *   <li>{@code 9005}: The content of the video was not found.
     *   <li>{@code 36000/2207004}: The image takes more than 8 MiB.
     *   <li>{@code 36001/2207005}: The format of the image is not supported.
     *   <li>{@code 36001/2207083}: The format of the image is not supported.
     *   <li>{@code 36003/2207009}: The aspect ratio of the image is out of range.
     *   <li>{@code 36004/2207010}: The caption is too long.
     *   <li>{@code 80002}: The business use case limit of Instagram is reached.
     * </ul>
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; the {@code instagram_business_account} of a Page has it.
     * @param container the parameters of one kind
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/media">IG User Media</a>
     */
    @FormUrlEncoded
    @POST("{ig-user-id}/media")
    GraphCall<CreatedContainer> create(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId, @FieldMap MediaContainer container);
}
