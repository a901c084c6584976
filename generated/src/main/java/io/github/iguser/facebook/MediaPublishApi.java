// Generated from spec/edges/media_publish.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.GraphCall;
import io.github.iguser.NumericId;
import io.github.iguser.internal.Limits;
import io.github.iguser.model.PublishedMedia;
import java.util.function.Consumer;
import retrofit2.http.FieldMap;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** Publishes containers as media of an Instagram professional account. */
public interface MediaPublishApi {
    /**
     * Publishes a container as a media, the second of the two steps of publishing. The status of the container must be
     * FINISHED. The call has no idempotency key: before publishing again after a transient error, read the status of
     * the container, as the first call may have worked. The app user must be able to perform the task MANAGE or
     * CREATE_CONTENT on the Page of the account. Where the Page requires Page Publishing Authorization or two-factor
     * authentication, they must be completed.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_basic}
     *   <li>{@code instagram_content_publish}
     *   <li>{@code ads_management} or {@code ads_read}, if the app user's role on the Page was granted through the
     *       Business Manager
     *   <li>{@code catalog_management} and {@code instagram_shopping_tag_products}, if products are tagged
     * </ul>
     *
     * <p>Limits:
     * <ul>
     *   <li>The number of posts of an account within 24 hours is limited; the edge content_publishing_limit has the
     *       limit. A carousel counts as one post.
     * </ul>
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code -2/2207020}: The uploaded media or its container has expired.
     *   <li>{@code -1/2207001}: Instagram itself failed.
     *   <li>{@code 2}: The service is unavailable for the moment.
     *   <li>{@code 4}: The app has reached its call limit.
     *   <li>{@code 4/2207051}: Instagram judged the action to be spam and blocked it.
     *   <li>{@code 9/2207042}: The account has published as many posts as it may in 24 hours.
     *   <li>{@code 10}: The app or the user lacks permission for this.
     *   <li>{@code 24/2207006}: The media cannot be found: a permission is missing or the token has expired.
     *   <li>{@code 24/2207008}: The container is unknown or has expired; often this passes.
     *   <li>{@code 25/2207050}: The Instagram account is inactive, checkpointed or restricted.
     *   <li>{@code 100}: A parameter or field is wrong or unknown.
     *   <li>{@code 100/33}: The object does not exist, or the token may not see it, or it does not support the
     *       operation.
     *   <li>{@code 100/2207089}: A container made with media_type=VIDEO is an item of a carousel and cannot be
     *       published alone.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     *   <li>{@code 200}: A permission is missing or was withdrawn.
     *   <li>{@code 9007/2207027}: The media is not ready to be published.
     *   <li>{@code 80002}: The business use case limit of Instagram is reached.
     * </ul>
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; the {@code instagram_business_account} of a Page has it.
     * @param params required: {@code creation_id}
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/media_publish">IG User Media Publish</a>
     */
    @FormUrlEncoded
    @POST("{ig-user-id}/media_publish")
    GraphCall<PublishedMedia> publish(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId, @FieldMap PublishMediaParams params);

    /** Calls {@link #publish(String, PublishMediaParams)} with the parameters that the function sets on a builder. */
    default GraphCall<PublishedMedia> publish(String igUserId, Consumer<PublishMediaParams.Builder> params) {
        return publish(igUserId, PublishMediaParams.of(params));
    }

    /**
     * Calls {@link #publish(String, PublishMediaParams)} with this {@code creation_id}.
     *
     * @param creationId Id of the container to publish, digits only: of a single media or of a carousel, whose status
     *     is FINISHED and which is younger than 24 hours.
     */
    default GraphCall<PublishedMedia> publish(String igUserId, String creationId) {
        Limits.required("creation_id", creationId, "give a value");
        return publish(igUserId, PublishMediaParams.of(form -> form.creationId(creationId)));
    }
}
