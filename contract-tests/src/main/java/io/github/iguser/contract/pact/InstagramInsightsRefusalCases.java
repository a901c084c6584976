package io.github.iguser.contract.pact;

import io.github.iguser.AccessTokenException;
import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.TransientException;
import io.github.iguser.instagram.InsightsParams;
import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightMetricType;
import io.github.iguser.model.InsightPeriod;
import java.util.List;

/** Insights that graph.instagram.com refuses, and how the client tells it. */
final class InstagramInsightsRefusalCases {

    private static final String ID = "17841400000000003";

    private InstagramInsightsRefusalCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                reach("an error that nobody knows", Refusal.of(500, 1, TransientException.class)),
                reach("a host that fails for now", Refusal.of(500, 2, TransientException.class)),
                reach("a token without permission for insights", Refusal.of(403, 10, PermissionException.class)),
                reach("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                reach("a wrong token", Refusal.of(400, 190, AccessTokenException.class)),
                span());
    }

    private static ConsumerCase.Builder insights(String state) {
        return ConsumerCase.of("graph.instagram.com", "getInsights", "reads insights in vain: " + state)
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
                        insights("a time more than two years ago")
                                .query("metric", "reach")
                                .query("period", "day")
                                .query("metric_type", "total_value")
                                .query("since", "1725177600")
                                .query("until", "1725264000"),
                        clients -> get(
                                clients,
                                InsightsParams.builder()
                                        .metric(InsightMetric.REACH)
                                        .period(InsightPeriod.DAY)
                                        .metricType(InsightMetricType.TOTAL_VALUE)
                                        .since("1725177600")
                                        .until("1725264000")));
    }

    private static void get(Clients clients, InsightsParams.Builder params) {
        clients.instagram().insights().get(ID, params.build()).execute();
    }
}
