package io.github.iguser;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one metric goes with. */
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

    /** What is wrong with what a call asks for, or null if nothing is. */
    @Nullable
    String refused(MetricRules.Request request) {
        OpenValue period = request.period;
        OpenValue metricType = request.type;
        List<ValidCombination> left = with(combinations, ValidCombination::periods, period);
        if (left.isEmpty()) {
            return "does not go with period " + period;
        }
        if (metricType == null && defaultType == null) {
            return "needs a metric_type";
        }
        String inPeriod = combinations.size() > 1 && period != null ? " in period " + period : "";
        List<ValidCombination> typed = metricType == null
                ? having(left, ValidCombination::metricTypes, defaultType)
                : with(left, ValidCombination::metricTypes, metricType);
        if (typed.isEmpty()) {
            return "does not go with metric_type "
                    + (metricType == null ? defaultType + ", which is asked for without one," : metricType) + inPeriod;
        }
        for (OpenValue breakdown : request.breakdowns) {
            typed = with(typed, ValidCombination::breakdowns, breakdown);
            if (typed.isEmpty()) {
                String type = metricType == null ? defaultType + ", which is asked for without one," : "" + metricType;
                return "does not go with breakdown " + breakdown
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
            return "does not go with timeframe " + timeframe;
        }
        return timeGiven && !time ? "does not go with since and until" : null;
    }

    /** The combinations that have a value; all of them if none is given, or one that is not known. */
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

    /** Everything that it goes with. */
    String goesWith() {
        String all = combinations.stream().map(ValidCombination::toString).collect(Collectors.joining(", or "));
        String type = defaultType == null ? "" : "; without metric_type it is " + defaultType;
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
