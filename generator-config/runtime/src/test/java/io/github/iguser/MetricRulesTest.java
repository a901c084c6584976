package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MetricRulesTest {
    private static final MetricRules RULES = MetricRules.builder()
            .metric(
                    "reach",
                    metric -> metric.validWith(c -> c.periods("day", "week").types("time_series"))
                            .validWith(
                                    c -> c.periods("day").types("total_value").breakdowns("follow_type"))
                            .defaultType("time_series")
                            .takesSinceAndUntil())
            .metric(
                    "views",
                    metric -> metric.validWith(
                                    c -> c.periods("day").types("total_value").breakdowns("follow_type", "surface"))
                            .takesSinceAndUntil())
            .metric(
                    "ages",
                    metric -> metric.validWith(c ->
                                    c.periods("lifetime").types("total_value").breakdowns("age"))
                            .requiresTimeframe("this_month", "this_week"))
            .metric(
                    "cities",
                    metric -> metric.validWith(c ->
                                    c.periods("lifetime").types("total_value").breakdowns("city"))
                            .takesTimeframe("this_month"))
            .build();

    private static final String REACH =
            "reach is valid with period day or week, metric_type time_series and no breakdown, or period"
                    + " day, metric_type total_value and any breakdowns of follow_type; metric_type defaults to"
                    + " time_series; no timeframe";
    private static final String VIEWS =
            "views is valid with period day, metric_type total_value and any breakdowns of follow_type,"
                    + " surface; no timeframe";
    private static final String AGES =
            "ages is valid with period lifetime, metric_type total_value and any breakdowns of age;"
                    + " timeframe this_month or this_week; no since and until";

    private static final class RuleWord extends OpenValue {
        RuleWord(String value, boolean known) {
            super(value, known);
        }
    }

    private static RuleWord word(String text) {
        return new RuleWord(text, !text.startsWith("new_"));
    }

    private static void set(Consumer<RuleWord> setter, @Nullable String text) {
        if (text != null) {
            setter.accept(word(text));
        }
    }

    private static List<RuleWord> words(String texts) {
        return texts.isEmpty()
                ? List.of()
                : Stream.of(texts.split(",")).map(MetricRulesTest::word).toList();
    }

    private static void check(
            String metrics,
            @Nullable String period,
            @Nullable String type,
            String breakdowns,
            @Nullable String frame,
            boolean time) {
        MetricRules.Request request = RULES.request()
                .metrics(words(metrics))
                .breakdowns(words(breakdowns))
                .sinceOrUntil(time);
        set(request::period, period);
        set(request::type, type);
        set(request::timeframe, frame);
        request.check();
    }

    private static void allowed(
            String metrics,
            @Nullable String period,
            @Nullable String type,
            String breakdowns,
            @Nullable String frame,
            boolean time) {
        assertThatCode(() -> check(metrics, period, type, breakdowns, frame, time))
                .doesNotThrowAnyException();
    }

    private static void refused(
            String metrics,
            @Nullable String period,
            @Nullable String type,
            String breakdowns,
            @Nullable String frame,
            boolean time,
            String message) {
        assertThatThrownBy(() -> check(metrics, period, type, breakdowns, frame, time))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void allowsValidCombinations() {
        allowed("reach", "week", "time_series", "", null, true);
        allowed("reach", "week", null, "", null, false);
        allowed("reach", "day", "total_value", "follow_type", null, true);
        allowed("views", "day", "total_value", "surface,follow_type", null, false);
        allowed("reach,views", "day", "total_value", "follow_type", null, false);
        allowed("ages", "lifetime", "total_value", "", "this_week", false);
        allowed("cities", "lifetime", "total_value", "city", null, false);
        allowed("cities", "lifetime", "total_value", "city", "this_month", false);
    }

    @Test
    void refusesAnInvalidPeriod() {
        refused(
                "views",
                "week",
                "total_value",
                "",
                null,
                false,
                "metric views is not valid with period week; " + VIEWS);
    }

    @Test
    void refusesAnInvalidTypeAndNamesThePeriod() {
        refused(
                "reach",
                "week",
                "total_value",
                "",
                null,
                false,
                "metric reach is not valid with metric_type total_value in period week; " + REACH);
        refused(
                "views",
                "day",
                "time_series",
                "",
                null,
                false,
                "metric views is not valid with metric_type time_series; " + VIEWS);
    }

    @Test
    void refusesAMissingType() {
        refused("views", "day", null, "", null, false, "metric views needs a metric_type; " + VIEWS);
    }

    @Test
    void refusesAnInvalidBreakdownAndNamesTheType() {
        refused(
                "reach",
                "day",
                "time_series",
                "follow_type",
                null,
                false,
                "metric reach is not valid with breakdown follow_type and metric_type time_series in period day; "
                        + REACH);
        refused(
                "reach",
                "day",
                null,
                "follow_type",
                null,
                false,
                "metric reach is not valid with breakdown follow_type and metric_type time_series (the"
                        + " default) in period day; " + REACH);
        refused(
                "views",
                "day",
                "total_value",
                "surface,age",
                null,
                false,
                "metric views is not valid with breakdown age; " + VIEWS);
    }

    @Test
    void refusesABreakdownThatOnlyResponsesHave() {
        refused(
                "new_metric",
                "lifetime",
                "total_value",
                "timeframe",
                null,
                false,
                "breakdown timeframe is not valid with any metric; the breakdowns are follow_type, surface,"
                        + " age, city");
    }

    @Test
    void checksTimeframes() {
        refused("ages", "lifetime", "total_value", "age", null, false, "metric ages needs a timeframe; " + AGES);
        refused(
                "views",
                "day",
                "total_value",
                "",
                "this_week",
                false,
                "metric views is not valid with timeframe this_week; " + VIEWS);
        refused(
                "cities",
                "lifetime",
                "total_value",
                "",
                "this_week",
                false,
                "metric cities is not valid with timeframe this_week; cities is valid with period lifetime,"
                        + " metric_type total_value and any breakdowns of city; timeframe, if one is given, this_month;"
                        + " no since and until");
    }

    @Test
    void checksSinceAndUntil() {
        refused(
                "ages",
                "lifetime",
                "total_value",
                "age",
                "this_week",
                true,
                "metric ages is not valid with since and until; " + AGES);
    }

    @Test
    void adviseSeparateRequestsForSeveralMetrics() {
        refused(
                "reach,views",
                "day",
                null,
                "",
                null,
                false,
                "metric views needs a metric_type; " + VIEWS
                        + "; request metrics with different combinations separately");
    }

    @Test
    void allowsUnknownMetricsAndValues() {
        allowed("new_metric", "week", "total_value", "age,city", "this_week", true);
        allowed("new_metric,views", "day", "total_value", "new_breakdown,surface", null, true);
        allowed("views", "new_period", "total_value", "", null, false);
        allowed("views", "day", "new_type", "surface", null, false);
        allowed("views", "day", "total_value", "", "new_timeframe", false);
        refused(
                "new_metric,views",
                "week",
                "total_value",
                "",
                null,
                false,
                "metric views is not valid with period week; " + VIEWS
                        + "; request metrics with different combinations separately");
    }

    @Test
    void describesTheCombinationsOfAMetric() {
        assertThat(RULES.combinations("views")).isEqualTo(VIEWS.substring("views is valid with ".length()));
        assertThat(RULES.combinations("new_metric")).isNull();
        assertThat(RULES.metrics()).containsExactly("reach", "views", "ages", "cities");
        assertThat(RULES).hasToString("MetricRules{reach, views, ages, cities}");
    }
}
