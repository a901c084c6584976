// Generated from spec/edges/content_publishing_limit.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.NumericId;
import io.github.iguser.Paged;
import io.github.iguser.PagedCall;
import io.github.iguser.PagingKind;
import io.github.iguser.model.ContentPublishingLimit;
import java.util.function.Consumer;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Reads the publishing limit of an Instagram professional account, and how much of it is used. */
public interface ContentPublishingLimitApi {
    /**
     * Returns the number of posts that an Instagram professional account has published within a period, and its limit.
     * The list has one element.
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
     * <p>Without a selection, the response has only {@code quota_usage}.
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
     * @param params optional: {@code fields} and {@code since}
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/content_publishing_limit">IG User Content Publishing Limit</a>
     */
    @GET("{ig-user-id}/content_publishing_limit")
    @Paged(PagingKind.NONE)
    PagedCall<ContentPublishingLimit> get(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId,
            @QueryMap ContentPublishingLimitParams params);

    /**
     * Calls {@link #get(String, ContentPublishingLimitParams)} with the parameters that the function sets on a builder.
     */
    default PagedCall<ContentPublishingLimit> get(
            String igUserId, Consumer<ContentPublishingLimitParams.Builder> params) {
        return get(igUserId, ContentPublishingLimitParams.of(params));
    }

    /**
     * Calls {@link #get(String, ContentPublishingLimitParams)} without parameters; the response has only
     * {@code quota_usage}.
     */
    default PagedCall<ContentPublishingLimit> get(String igUserId) {
        return get(igUserId, ContentPublishingLimitParams.builder().build());
    }
}
