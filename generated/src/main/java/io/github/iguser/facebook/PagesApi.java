// Generated from spec/edges/accounts.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.Paged;
import io.github.iguser.PagedCall;
import io.github.iguser.PagingKind;
import io.github.iguser.model.FacebookPage;
import java.util.function.Consumer;
import retrofit2.http.GET;
import retrofit2.http.QueryMap;

/** Lists the Facebook Pages of a user, with the Instagram accounts that are connected to them. */
public interface PagesApi {
    /**
     * Returns the Facebook Pages on which the user of the token has a role, page by page. With
     * {@code instagram_business_account} each names the Instagram account that is connected to it, whose id the other
     * operations take. The list is empty if the user shared no Page with the app.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code pages_show_list}
     *   <li>{@code instagram_basic}, if the Instagram account of a Page is requested
     * </ul>
     *
     * <p>Limits:
     * <ul>
     *   <li>The token is a user's; with the token of a Page, {@code me} is the Page, which has no such list.
     * </ul>
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code 100}: A parameter or field is wrong or unknown.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     *   <li>{@code 200}: A permission is missing or was withdrawn.
     * </ul>
     *
     * @param params optional: {@code fields}, {@code limit}, {@code after} and {@code before}
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-facebook-login/get-started">Get Started</a>
     */
    @GET("me/accounts")
    @Paged(PagingKind.LINK)
    PagedCall<FacebookPage> list(@QueryMap ListPagesParams params);

    /** Calls {@link #list(ListPagesParams)} with the parameters that the function sets on a builder. */
    default PagedCall<FacebookPage> list(Consumer<ListPagesParams.Builder> params) {
        return list(ListPagesParams.of(params));
    }

    /** Calls {@link #list(ListPagesParams)} without parameters; the response has the API's default fields. */
    default PagedCall<FacebookPage> list() {
        return list(ListPagesParams.builder().build());
    }
}
