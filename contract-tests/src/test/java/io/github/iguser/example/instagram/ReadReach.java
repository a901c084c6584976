package io.github.iguser.example.instagram;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.model.Insight;
import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightMetricType;
import io.github.iguser.model.InsightPeriod;
import io.github.iguser.model.InsightValue;
import java.time.Duration;

/** Reads how many accounts an account reached on each day of a span of time, a week for each request. */
public final class ReadReach {

    private ReadReach() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        try (InstagramLoginClient client = Clients.open(settings)) {
            client
                    .insightsByTime(
                            settings.account(),
                            settings.time("since"),
                            settings.time("until"),
                            Duration.ofDays(7),
                            week -> week.metric(InsightMetric.REACH)
                                    .period(InsightPeriod.DAY)
                                    .metricType(InsightMetricType.TIME_SERIES))
                    .stream()
                    .forEach(ReadReach::print);
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }

    private static void print(Insight week) {
        for (InsightValue day : week.values()) {
            // Each value is of the day that ends then.
            Report.say(day.endTime() + " " + day.value().asLong());
        }
    }
}
