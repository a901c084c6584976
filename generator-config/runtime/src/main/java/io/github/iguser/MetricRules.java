package io.github.iguser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What goes together when insights are asked for. A combination that the API is known to refuse is refused before it is
 * sent, with a message that says what does go together. A value that this version does not know, of a metric or of
 * anything else, is not judged: it may be new.
 */
public final class MetricRules {
    private final Map<String, MetricRule> rules;
    private final Set<String> breakdowns = new LinkedHashSet<>();

    private MetricRules(Map<String, MetricRule> rules) {
        this.rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        rules.values().forEach(rule -> breakdowns.addAll(rule.breakdowns()));
    }

    /** Starts without any metric. */
    public static Builder builder() {
        return new Builder();
    }

    /** The metrics that are judged. */
    public Set<String> metrics() {
        return rules.keySet();
    }

    /** What a metric goes with, as a sentence, or null if nothing is known of it. */
    public @Nullable String goesWith(String metric) {
        MetricRule rule = rules.get(metric);
        return rule == null ? null : rule.goesWith();
    }

    /**
     * Checks what a call asks for.
     *
     * @param period null if it is not given, as the others
     * @param time whether {@code since} or {@code until} is given
     * @throws IllegalArgumentException if it does not go together, with the metric, the value, and what does
     */
    public void check(
            Collection<? extends OpenValue> metrics,
            @Nullable OpenValue period,
            @Nullable OpenValue metricType,
            Collection<? extends OpenValue> breakdowns,
            @Nullable OpenValue timeframe,
            boolean time) {
        for (OpenValue breakdown : breakdowns) {
            if (breakdown.isKnown() && !this.breakdowns.contains(breakdown.value())) {
                throw new IllegalArgumentException("breakdown " + breakdown
                        + " goes with no metric; the breakdowns are " + String.join(", ", this.breakdowns));
            }
        }
        for (OpenValue metric : metrics) {
            MetricRule rule = rules.get(metric.value());
            String refused = rule == null ? null : rule.refused(period, metricType, breakdowns, timeframe, time);
            if (rule != null && refused != null) {
                throw new IllegalArgumentException("metric " + metric + " " + refused + "; " + metric + " goes with "
                        + rule.goesWith()
                        + (metrics.size() > 1 ? "; ask in a call of its own for what does not go together" : ""));
            }
        }
    }

    @Override
    public String toString() {
        return "MetricRules{" + String.join(", ", rules.keySet()) + "}";
    }

    /** Builds rules. */
    public static final class Builder {
        private final Map<String, MetricRule> rules = new LinkedHashMap<>();

        private Builder() {}

        /** Adds a metric with what it goes with. */
        public Builder metric(String name, Consumer<Metric> rule) {
            Metric metric = new Metric();
            rule.accept(metric);
            rules.put(name, new MetricRule(metric));
            return this;
        }

        /** The rules. */
        public MetricRules build() {
            return new MetricRules(rules);
        }
    }

    /** Says what one metric goes with. */
    public static final class Metric {
        final List<MetricRule.Combination> combinations = new ArrayList<>();
        final List<String> timeframes = new ArrayList<>();

        @Nullable
        String defaultType;

        boolean timeframeNeeded;
        boolean time;

        private Metric() {}

        /** Any of these periods goes with any of these types and any choice of these breakdowns, none included. */
        public Metric goesWith(List<String> periods, List<String> metricTypes, List<String> breakdowns) {
            combinations.add(new MetricRule.Combination(periods, metricTypes, breakdowns));
            return this;
        }

        /** {@code metric_type} can be left out, which asks for this one. */
        public Metric metricTypeOr(String metricType) {
            defaultType = metricType;
            return this;
        }

        /** It needs one of these timeframes. */
        public Metric needsTimeframe(List<String> timeframes) {
            timeframeNeeded = true;
            return takesTimeframe(timeframes);
        }

        /** It takes one of these timeframes. */
        public Metric takesTimeframe(List<String> timeframes) {
            this.timeframes.addAll(timeframes);
            return this;
        }

        /** It takes {@code since} and {@code until}. */
        public Metric takesTime() {
            time = true;
            return this;
        }
    }
}
