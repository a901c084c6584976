package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.InsightsParams;
import io.github.iguser.model.Insight;
import io.github.iguser.model.InsightBreakdown;
import io.github.iguser.model.InsightBreakdownResult;
import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightMetricType;
import io.github.iguser.model.InsightPeriod;
import io.github.iguser.model.InsightResult;

/** Reads totals of a span of time, and how much of them comes from followers. */
public final class ReadReachByFollowType {

    private ReadReachByFollowType() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        InsightsParams params = InsightsParams.builder()
                .metric(InsightMetric.REACH, InsightMetric.VIEWS)
                .period(InsightPeriod.DAY)
                .metricType(InsightMetricType.TOTAL_VALUE)
                .breakdown(InsightBreakdown.FOLLOW_TYPE)
                .since(settings.time("since"))
                .until(settings.time("until"))
                .build();
        try (FacebookLoginClient client = Clients.open(settings)) {
            // One page is all: the next one would be of another span of time.
            client.insights().get(settings.account(), params).execute().data().forEach(ReadReachByFollowType::print);
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }

    private static void print(Insight insight) {
        Report.say(insight.name() + " " + insight.totalValue().value());
        for (InsightBreakdownResult breakdown : insight.totalValue().breakdowns()) {
            for (InsightResult part : breakdown.results()) {
                Report.say("  " + String.join(", ", part.dimensionValues()) + " " + part.value());
            }
        }
    }
}
