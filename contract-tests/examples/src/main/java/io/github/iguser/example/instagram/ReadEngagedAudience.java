package io.github.iguser.example.instagram;

import io.github.iguser.InvalidRequestException;
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
import io.github.iguser.model.InsightTimeframe;
import java.time.Duration;

/** Reads the countries of the people who engaged with media of the account this month. */
public final class ReadEngagedAudience {

    private static final int TOO_FEW_PEOPLE = 2874010;

    private ReadEngagedAudience() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: ReadEngagedAudience <account>");
        }
        String account = args[0];
        InsightsParams params = InsightsParams.builder()
                .metric(InsightMetric.ENGAGED_AUDIENCE_DEMOGRAPHICS)
                .period(InsightPeriod.LIFETIME)
                .metricType(InsightMetricType.TOTAL_VALUE)
                .breakdown(InsightBreakdown.COUNTRY)
                .timeframe(InsightTimeframe.THIS_MONTH)
                .build();
        try (InstagramLoginClient client = InstagramLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.instagram.com") + "/"
                        + InstagramLoginClient.API_VERSION)
                .build()) {
            client.insights().get(account, params).execute().data().forEach(ReadEngagedAudience::print);
        } catch (InvalidRequestException refused) {
            if (!Integer.valueOf(TOO_FEW_PEOPLE).equals(refused.subcode())) {
                throw refused;
            }
            System.out.println("too few people to say where they are");
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }

    private static void print(Insight audience) {
        for (InsightBreakdownResult breakdown : audience.totalValue().breakdowns()) {
            // The keys name the dimensions in the order of the values. The country need not be the first.
            int country = breakdown.dimensionKeys().indexOf(InsightBreakdown.COUNTRY);
            breakdown
                    .results()
                    .forEach(part -> System.out.println(part.dimensionValues().get(country) + " " + part.value()));
        }
    }
}
