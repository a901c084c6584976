package io.github.iguser.contract.pact;

import io.github.iguser.AccessTokenException;
import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.TransientException;
import io.github.iguser.facebook.InsightsParams;
import io.github.iguser.model.InsightBreakdown;
import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightMetricType;
import io.github.iguser.model.InsightPeriod;
import io.github.iguser.model.InsightTimeframe;
import java.util.List;

/** Insights that graph.facebook.com refuses, and how the client tells it. */
final class FacebookInsightsRefusalCases {

    private static final String ID = "17841400000000003";

    private FacebookInsightsRefusalCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                reach("an error that nobody knows", Refusal.of(500, 1, TransientException.class)),
                reach("a host that fails for now", Refusal.of(500, 2, TransientException.class)),
                reach("a token without permission for insights", Refusal.of(403, 10, PermissionException.class)),
                reach("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                reach("a wrong token", Refusal.of(401, 190, AccessTokenException.class)),
                reach("a permission that was withdrawn", Refusal.of(403, 200, PermissionException.class)),
                reach("an account that was asked too often", Refusal.of(400, 80002, RateLimitException.class)),
                span(),
                tooFewPeople());
    }

    private static ConsumerCase.Builder insights(String state) {
        return ConsumerCase.of("graph.facebook.com", "getInsights", "reads insights in vain: " + state)
                .given(state)
                .having("igUserId", ID)
                .get("/${igUserId}/insights");
    }

    private static ConsumerCase reach(String state, Refusal refusal) {
        return refusal.of(
                insights(state).query("metric", "reach").query("period", "day"),
                clients -> get(
                        clients,
                        InsightsParams.builder().metric(InsightMetric.REACH).period(InsightPeriod.DAY)));
    }

    private static ConsumerCase span() {
        return Refusal.of(400, 100, InvalidRequestException.class)
                .of(
                        insights("a span of more than 30 days")
                                .query("metric", "reach")
                                .query("period", "day")
                                .query("since", "1790841600")
                                .query("until", "1794297600"),
                        clients -> get(
                                clients,
                                InsightsParams.builder()
                                        .metric(InsightMetric.REACH)
                                        .period(InsightPeriod.DAY)
                                        .since("1790841600")
                                        .until("1794297600")));
    }

    private static ConsumerCase tooFewPeople() {
        return Refusal.of(400, 1000, 2874010, InvalidRequestException.class)
                .of(
                        insights("an account with which too few interact")
                                .query("metric", "engaged_audience_demographics")
                                .query("period", "lifetime")
                                .query("metric_type", "total_value")
                                .query("breakdown", "country")
                                .query("timeframe", "this_month"),
                        clients -> get(
                                clients,
                                InsightsParams.builder()
                                        .metric(InsightMetric.ENGAGED_AUDIENCE_DEMOGRAPHICS)
                                        .period(InsightPeriod.LIFETIME)
                                        .metricType(InsightMetricType.TOTAL_VALUE)
                                        .breakdown(InsightBreakdown.COUNTRY)
                                        .timeframe(InsightTimeframe.THIS_MONTH)));
    }

    private static void get(Clients clients, InsightsParams.Builder params) {
        clients.facebook().insights().get(ID, params.build()).execute();
    }
}
