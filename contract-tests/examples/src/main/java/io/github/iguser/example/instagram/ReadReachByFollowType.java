package io.github.iguser.example.instagram;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.instagram.InsightsParams;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.model.Insight;
import io.github.iguser.model.InsightBreakdown;
import io.github.iguser.model.InsightBreakdownResult;
import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightMetricType;
import io.github.iguser.model.InsightPeriod;
import io.github.iguser.model.InsightResult;
import java.time.Duration;
import java.time.Instant;

/** Reads the reach and views of an account in a time range, in total and by follow type. */
public final class ReadReachByFollowType {

    private ReadReachByFollowType() {}

    public static void main(String... args) {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: ReadReachByFollowType <account> <since> <until>");
        }
        String account = args[0];
        Instant since = Instant.parse(args[1]); // Such as 2026-11-10T08:00:00Z.
        Instant until = Instant.parse(args[2]); // Such as 2026-11-10T08:00:00Z.
        InsightsParams params = InsightsParams.builder()
                .metric(InsightMetric.REACH, InsightMetric.VIEWS)
                .period(InsightPeriod.DAY)
                .metricType(InsightMetricType.TOTAL_VALUE)
                .breakdown(InsightBreakdown.FOLLOW_TYPE)
                .since(since)
                .until(until)
                .build();
        try (InstagramLoginClient client = InstagramLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.instagram.com") + "/"
                        + InstagramLoginClient.API_VERSION)
                .build()) {
            // One page has all metrics: the next page is of the next time range.
            client.insights().get(account, params).execute().data().forEach(ReadReachByFollowType::print);
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }

    private static void print(Insight insight) {
        System.out.println(insight.name() + " " + insight.totalValue().value());
        for (InsightBreakdownResult breakdown : insight.totalValue().breakdowns()) {
            for (InsightResult part : breakdown.results()) {
                System.out.println("  " + String.join(", ", part.dimensionValues()) + " " + part.value());
            }
        }
    }
}
