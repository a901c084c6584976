// Generated from spec/edges/media.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.NumericId;
import io.github.iguser.Paged;
import io.github.iguser.PagedCall;
import io.github.iguser.PagingKind;
import io.github.iguser.model.IgMedia;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Lists the media of an Instagram professional account. */
public interface MediaApi {
    /**
     * Returns the media that an Instagram professional account has published, page by page. Stories are not among them;
     * the edge for stories has these.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_basic}
     *   <li>one of {@code pages_read_engagement}, {@code pages_show_list}
     *   <li>one of {@code ads_management}, {@code business_management}: the app user's role on the Page was granted
     *       through the Business Manager
     * </ul>
     *
     * <p>Without a selection the answer has {@code id} only.
     *
     * <p>Limits:
     * <ul>
     *   <li>The edge goes back over the 10,000 latest media at most.
     *   <li>The order cannot be chosen.
     *   <li>The calls of an app and an app user count against the business use case limit of the account.
     * </ul>
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code 1}: Unknown error of the API; also the answer when more data is asked for than fits into one call.
     *   <li>{@code 100}: A parameter or field is wrong or unknown.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     *   <li>{@code 200}: A permission is missing or was withdrawn.
     *   <li>{@code 2500}: The path or the field expression cannot be read.
     *   <li>{@code 80002}: The business use case limit of Instagram is reached.
     * </ul>
     *
     * @param igUserId Id of the Instagram professional account, digits only. The {@code id} of the account, which
     *     starts with 17841; a Page names it as its {@code instagram_business_account}.
     * @param params {@code fields}, {@code limit}, {@code after}, {@code before}, {@code since} and {@code until}, each
     *     optional
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/media">IG User Media</a>
     */
    @GET("{ig-user-id}/media")
    @Paged(PagingKind.LINK)
    PagedCall<IgMedia> list(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId, @QueryMap ListMediaParams params);

    /**
     * Does the same without any optional parameter: the answer has the default fields.
     *
     * <p>Returns the media that an Instagram professional account has published, page by page. Stories are not among
     * them; the edge for stories has these.
     *
     * @param igUserId Id of the Instagram professional account, digits only. The {@code id} of the account, which
     *     starts with 17841; a Page names it as its {@code instagram_business_account}.
     */
    default PagedCall<IgMedia> list(String igUserId) {
        return list(igUserId, ListMediaParams.builder().build());
    }
}
