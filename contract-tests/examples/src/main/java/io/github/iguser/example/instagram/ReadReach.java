package io.github.iguser.example.instagram;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.model.Insight;
import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightMetricType;
import io.github.iguser.model.InsightPeriod;
import io.github.iguser.model.InsightValue;
import java.time.Duration;
import java.time.Instant;

/** Reads how many accounts an account reached on each day of a time range, one week per request. */
public final class ReadReach {

    private ReadReach() {}

    public static void main(String... args) {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: ReadReach <account> <since> <until>");
        }
        String account = args[0];
        Instant since = Instant.parse(args[1]); // Such as 2026-11-10T08:00:00Z.
        Instant until = Instant.parse(args[2]); // Such as 2026-11-10T08:00:00Z.
        try (InstagramLoginClient client = InstagramLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.instagram.com") + "/"
                        + InstagramLoginClient.API_VERSION)
                .build()) {
            client
                    .insightsByTime(
                            account,
                            since,
                            until,
                            Duration.ofDays(7),
                            week -> week.metric(InsightMetric.REACH)
                                    .period(InsightPeriod.DAY)
                                    .metricType(InsightMetricType.TIME_SERIES))
                    .stream()
                    .forEach(ReadReach::print);
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }

    private static void print(Insight week) {
        for (InsightValue day : week.values()) {
            // The value is of the day that ends at this time.
            System.out.println(day.endTime() + " " + day.value().asLong());
        }
    }
}
