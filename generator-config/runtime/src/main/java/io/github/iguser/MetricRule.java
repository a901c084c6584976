package io.github.iguser;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The combinations of parameters that one metric is valid with. */
final class MetricRule {
    record ValidCombination(List<String> periods, List<String> metricTypes, List<String> breakdowns) {
        ValidCombination {
            periods = List.copyOf(periods);
            metricTypes = List.copyOf(metricTypes);
            breakdowns = List.copyOf(breakdowns);
        }

        @Override
        public String toString() {
            return "period " + either(periods) + ", metric_type " + either(metricTypes) + " and "
                    + (breakdowns.isEmpty() ? "no breakdown" : "any breakdowns of " + String.join(", ", breakdowns));
        }
    }

    private final List<ValidCombination> combinations;
    private final List<String> timeframes;
    private final @Nullable String defaultType;
    private final boolean timeframeNeeded;
    private final boolean time;

    MetricRule(MetricRules.Metric metric) {
        this.combinations = List.copyOf(metric.combinations);
        this.timeframes = List.copyOf(metric.timeframes);
        this.defaultType = metric.defaultType;
        this.timeframeNeeded = metric.timeframeNeeded;
        this.time = metric.time;
    }

    Set<String> breakdowns() {
        Set<String> all = new LinkedHashSet<>();
        combinations.forEach(combination -> all.addAll(combination.breakdowns));
        return all;
    }

    /** Returns why the rule refuses a request, as the end of a sentence, or null if it does not. */
    @Nullable
    String refused(MetricRules.Request request) {
        OpenValue period = request.period;
        OpenValue metricType = request.type;
        List<ValidCombination> left = with(combinations, ValidCombination::periods, period);
        if (left.isEmpty()) {
            return "is not valid with period " + period;
        }
        if (metricType == null && defaultType == null) {
            return "needs a metric_type";
        }
        String inPeriod = combinations.size() > 1 && period != null ? " in period " + period : "";
        List<ValidCombination> typed = metricType == null
                ? having(left, ValidCombination::metricTypes, defaultType)
                : with(left, ValidCombination::metricTypes, metricType);
        if (typed.isEmpty()) {
            return "is not valid with metric_type " + (metricType == null ? defaultType + " (the default)" : metricType)
                    + inPeriod;
        }
        for (OpenValue breakdown : request.breakdowns) {
            typed = with(typed, ValidCombination::breakdowns, breakdown);
            if (typed.isEmpty()) {
                String type = metricType == null ? defaultType + " (the default)" : "" + metricType;
                return "is not valid with breakdown " + breakdown
                        + (breakdowns().contains(breakdown.value()) ? " and metric_type " + type + inPeriod : "");
            }
        }
        return refusedTime(request.timeframe, request.timeGiven);
    }

    private @Nullable String refusedTime(@Nullable OpenValue timeframe, boolean timeGiven) {
        if (timeframe == null && timeframeNeeded) {
            return "needs a timeframe";
        }
        if (timeframe != null && timeframe.isKnown() && !timeframes.contains(timeframe.value())) {
            return "is not valid with timeframe " + timeframe;
        }
        return timeGiven && !time ? "is not valid with since and until" : null;
    }

    /** Returns the combinations that allow a value. A missing or unknown value is allowed by all of them. */
    private static List<ValidCombination> with(
            List<ValidCombination> from, Function<ValidCombination, List<String>> values, @Nullable OpenValue value) {
        return value == null || !value.isKnown() ? from : having(from, values, value.value());
    }

    private static List<ValidCombination> having(
            List<ValidCombination> from, Function<ValidCombination, List<String>> values, @Nullable String value) {
        return from.stream()
                .filter(combination -> values.apply(combination).contains(value))
                .toList();
    }

    /** Returns the combinations as the end of a sentence. */
    String describe() {
        String all = combinations.stream().map(ValidCombination::toString).collect(Collectors.joining(", or "));
        String type = defaultType == null ? "" : "; metric_type defaults to " + defaultType;
        String frame = timeframes.isEmpty()
                ? "; no timeframe"
                : (timeframeNeeded ? "; timeframe " : "; timeframe, if one is given, ") + either(timeframes);
        return all + type + frame + (time ? "" : "; no since and until");
    }

    private static String either(List<String> values) {
        int last = values.size() - 1;
        return last < 1
                ? String.join("", values)
                : String.join(", ", values.subList(0, last)) + " or " + values.get(last);
    }
}
