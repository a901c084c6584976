package io.github.iguser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rules that check which parameters of an insights request are valid together. A combination that the API is known to
 * refuse is refused before it is sent, with a message that lists the valid ones. Metrics and values that this version
 * does not know are not checked, since they may be new.
 */
public final class MetricRules {
    private final Map<String, MetricRule> rules;
    private final Set<String> breakdowns = new LinkedHashSet<>();

    private MetricRules(Map<String, MetricRule> rules) {
        this.rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        rules.values().forEach(rule -> breakdowns.addAll(rule.breakdowns()));
    }

    /** Returns a builder without metrics. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the metrics that these rules check. */
    public Set<String> metrics() {
        return rules.keySet();
    }

    /** Returns the combinations that a metric is valid with, as a sentence, or null if the metric is unknown. */
    public @Nullable String combinations(String metric) {
        MetricRule rule = rules.get(metric);
        return rule == null ? null : rule.describe();
    }

    /** Returns a new request, to be checked by these rules. */
    public Request request() {
        return new Request(this);
    }

    private void check(Request request) {
        for (OpenValue breakdown : request.breakdowns) {
            if (breakdown.isKnown() && !breakdowns.contains(breakdown.value())) {
                throw new IllegalArgumentException("breakdown " + breakdown
                        + " is not valid with any metric; the breakdowns are " + String.join(", ", breakdowns));
            }
        }
        for (OpenValue metric : request.metrics) {
            MetricRule rule = rules.get(metric.value());
            String refused = rule == null ? null : rule.refused(request);
            if (rule != null && refused != null) {
                throw new IllegalArgumentException(
                        "metric " + metric + " " + refused + "; " + metric + " is valid with "
                                + rule.describe()
                                + (request.metrics.size() > 1
                                        ? "; request metrics with different combinations separately"
                                        : ""));
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

        /** Adds a metric with the combinations that it is valid with. */
        public Builder metric(String name, Consumer<Metric> rule) {
            Metric metric = new Metric();
            rule.accept(metric);
            rules.put(name, new MetricRule(metric));
            return this;
        }

        /** Returns the rules. */
        public MetricRules build() {
            return new MetricRules(rules);
        }
    }

    /** Sets the combinations that one metric is valid with. */
    public static final class Metric {
        final List<MetricRule.ValidCombination> combinations = new ArrayList<>();
        final List<String> timeframes = new ArrayList<>();

        @Nullable
        String defaultType;

        boolean timeframeNeeded;
        boolean time;

        private Metric() {}

        /** Adds combinations: any of their periods with any of their types and any choice of their breakdowns. */
        public Metric validWith(Consumer<Combination> more) {
            Combination combination = new Combination();
            more.accept(combination);
            combinations.add(
                    new MetricRule.ValidCombination(combination.periods, combination.types, combination.breakdowns));
            return this;
        }

        /** Sets the {@code metric_type} that the API assumes if none is given; without a default it is required. */
        public Metric defaultType(String type) {
            defaultType = Objects.requireNonNull(type, "type == null");
            return this;
        }

        /** Requires one of these timeframes. */
        public Metric requiresTimeframe(String... values) {
            timeframeNeeded = true;
            return takesTimeframe(values);
        }

        /** Allows one of these timeframes. */
        public Metric takesTimeframe(String... values) {
            timeframes.addAll(List.of(values));
            return this;
        }

        /** Allows {@code since} and {@code until}. */
        public Metric takesSinceAndUntil() {
            time = true;
            return this;
        }
    }

    /** Sets the values of a combination. */
    public static final class Combination {
        private List<String> periods = List.of();
        private List<String> types = List.of();
        private List<String> breakdowns = List.of();

        private Combination() {}

        /** Sets the periods. A request gives one of them. */
        public Combination periods(String... values) {
            periods = List.of(values);
            return this;
        }

        /** Sets the values of {@code metric_type}. A request gives one of them. */
        public Combination types(String... values) {
            types = List.of(values);
            return this;
        }

        /** Sets the breakdowns. A request gives any number of them, or none. */
        public Combination breakdowns(String... values) {
            breakdowns = List.of(values);
            return this;
        }
    }

    /** The metrics of a request with the other parameters that the rules check. */
    public static final class Request {
        private final MetricRules rules;
        private Collection<? extends OpenValue> metrics = List.of();
        Collection<? extends OpenValue> breakdowns = List.of();
        boolean timeGiven;

        @Nullable
        OpenValue period;

        @Nullable
        OpenValue type;

        @Nullable
        OpenValue timeframe;

        private Request(MetricRules rules) {
            this.rules = rules;
        }

        /** Sets the metrics. */
        public Request metrics(Collection<? extends OpenValue> values) {
            metrics = List.copyOf(values);
            return this;
        }

        /** Sets the period. */
        public Request period(OpenValue value) {
            period = Objects.requireNonNull(value, "period == null");
            return this;
        }

        /** Sets the {@code metric_type}. */
        public Request type(OpenValue value) {
            type = Objects.requireNonNull(value, "type == null");
            return this;
        }

        /** Sets the breakdowns. */
        public Request breakdowns(Collection<? extends OpenValue> values) {
            breakdowns = List.copyOf(values);
            return this;
        }

        /** Sets the timeframe. */
        public Request timeframe(OpenValue value) {
            timeframe = Objects.requireNonNull(value, "timeframe == null");
            return this;
        }

        /** Sets whether {@code since} or {@code until} is given. */
        public Request sinceOrUntil(boolean given) {
            timeGiven = given;
            return this;
        }

        /**
         * Checks the request.
         *
         * @throws IllegalArgumentException if the API is known to refuse the combination; the message names the metric,
         *     the value, and the combinations that the metric is valid with
         */
        public void check() {
            rules.check(this);
        }
    }
}
