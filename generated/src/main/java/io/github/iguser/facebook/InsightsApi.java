// Generated from spec/edges/insights.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.NumericId;
import io.github.iguser.Paged;
import io.github.iguser.PagedCall;
import io.github.iguser.PagingKind;
import io.github.iguser.model.Insight;
import java.util.function.Consumer;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** Reads metrics of an Instagram professional account. */
public interface InsightsApi {
    /**
     * Returns metrics of an Instagram professional account: how many people it reached, how they interacted with its
     * media, who follows it. A metric is returned as a time series, with a value per day, or as a total value, which
     * can be broken down. All metrics of a call must be valid with the same period, type and breakdown; a single one
     * that is not makes the whole call fail.
     *
     * <p>Permissions:
     * <ul>
     *   <li>{@code instagram_basic}
     *   <li>{@code instagram_manage_insights}
     *   <li>{@code pages_read_engagement}
     *   <li>{@code ads_management} and {@code ads_read}, if the app user's role on the Page was granted through the
     *       Business Manager
     * </ul>
     *
     * <p>Limits:
     * <ul>
     *   <li>A metric that has no data is left out of the list, which can be empty, instead of being returned as 0.
     *   <li>The data can be up to 48 hours late.
     *   <li>A day ends at midnight of the US Pacific time zone.
     *   <li>The insights guide says that the metrics of an account are kept for 90 days; both hosts have returned older
     *       ones.
     *   <li>More than 30 days between since and until are refused by graph.facebook.com; graph.instagram.com has
     *       accepted longer spans.
     *   <li>Demographic metrics count only people whose value is known, and only the 45 most frequent values.
     *   <li>The calls of an app and an app user count against the business use case limit of the account.
     * </ul>
     *
     * <p>Errors:
     * <ul>
     *   <li>{@code 1}: Unknown error of the API; also returned when more data is requested than fits into one call.
     *   <li>{@code 2}: The service is unavailable for the moment.
     *   <li>{@code 10}: The app or the user lacks permission for this.
     *   <li>{@code 100}: A parameter or field is wrong or unknown.
     *   <li>{@code 100/33}: The object does not exist, or the token may not see it, or it does not support the
     *       operation.
     *   <li>{@code 190}: The access token is wrong, expired or of the other host.
     *   <li>{@code 200}: A permission is missing or was withdrawn.
     *   <li>subcode {@code 2874010} of a code that is not documented: There are too few people for a demographic
     *       metric.
     *   <li>{@code 80002}: The business use case limit of Instagram is reached.
     * </ul>
     *
     * @param igUserId Id of the Instagram professional account. The {@code id} of the account, digits only, which
     *     starts with 17841; the {@code instagram_business_account} of a Page has it.
     * @param params required: {@code metric} and {@code period}; optional: {@code metric_type}, {@code breakdown},
     *     {@code timeframe}, {@code since} and {@code until}
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/api-reference/instagram-user/insights">Instagram Account Insights</a>
     */
    @GET("{ig-user-id}/insights")
    @Paged(PagingKind.TIME_WINDOW)
    PagedCall<Insight> get(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId, @QueryMap InsightsParams params);

    /** Calls {@link #get(String, InsightsParams)} with the parameters that the function sets on a builder. */
    default PagedCall<Insight> get(String igUserId, Consumer<InsightsParams.Builder> params) {
        return get(igUserId, InsightsParams.of(params));
    }
}
