// Generated from spec/edges/insights.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.MetricRules;
import io.github.iguser.Parameters;
import io.github.iguser.ParametersBuilder;
import io.github.iguser.internal.Limits;
import io.github.iguser.model.InsightBreakdown;
import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightMetricType;
import io.github.iguser.model.InsightPeriod;
import io.github.iguser.model.InsightRules;
import io.github.iguser.model.InsightTimeframe;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The parameters of {@code InsightsApi.get}. */
public final class InsightsParams extends Parameters {
    private InsightsParams(Map<String, String> values) {
        super(values);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static InsightsParams of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private final Map<String, String> values = new LinkedHashMap<>();
        private final MetricRules.Request request = InsightRules.TABLE.request();
        private boolean metricRulesSkipped;

        private Builder() {
            super(
                    "metric", "use metric(...)",
                    "period", "use period(...)",
                    "metric_type", "use metricType(...)",
                    "breakdown", "use breakdown(...)",
                    "timeframe", "use timeframe(...)",
                    "since", "use since(...)",
                    "until", "use until(...)");
        }

        /** The metrics to return. */
        public Builder metric(InsightMetric... metric) {
            return metric(Arrays.asList(metric));
        }

        /** Sets a list of values; see {@link #metric(InsightMetric...)}. */
        public Builder metric(List<InsightMetric> metric) {
            values.put("metric", Limits.commas("metric", metric));
            request.metrics(metric);
            return this;
        }

        /** The period that a value covers. Each metric is valid with some periods only. */
        public Builder period(InsightPeriod period) {
            values.put("period", period.value());
            request.period(period);
            return this;
        }

        /**
         * The form of the values: a time series or a total. By default, metrics that have a time series return it;
         * metrics that only have a total require this parameter.
         */
        public Builder metricType(InsightMetricType metricType) {
            values.put("metric_type", metricType.value());
            request.type(metricType);
            return this;
        }

        /**
         * Splits the total. With several breakdowns there is a value for each combination. Only totals have breakdowns,
         * and each metric has its own.
         */
        public Builder breakdown(InsightBreakdown... breakdown) {
            return breakdown(Arrays.asList(breakdown));
        }

        /** Sets a list of values; see {@link #breakdown(InsightBreakdown...)}. */
        public Builder breakdown(List<InsightBreakdown> breakdown) {
            values.put("breakdown", Limits.commas("breakdown", breakdown));
            request.breakdowns(breakdown);
            return this;
        }

        /**
         * The time for which people are counted, for demographic metrics only. It replaces {@code since} and
         * {@code until}.
         */
        public Builder timeframe(InsightTimeframe timeframe) {
            values.put("timeframe", timeframe.value());
            request.timeframe(timeframe);
            return this;
        }

        /** Start of the time to return, inclusive, as Unix time in seconds or as a date. */
        public Builder since(Instant since) {
            values.put("since", String.valueOf(since.getEpochSecond()));
            return this;
        }

        /** Sets the time as text; see {@link #since(Instant)}. */
        public Builder since(String since) {
            values.put("since", since);
            return this;
        }

        /** End of the time to return, inclusive, as Unix time in seconds or as a date; now by default. */
        public Builder until(Instant until) {
            values.put("until", String.valueOf(until.getEpochSecond()));
            return this;
        }

        /** Sets the time as text; see {@link #until(Instant)}. */
        public Builder until(String until) {
            values.put("until", until);
            return this;
        }

        /**
         * Sends the metrics without checking that they are valid with the other parameters.
         *
         * <p>Use it for a combination that the API has started to accept after this version was released. The API
         * itself refuses combinations that it does not accept.
         */
        public Builder skipMetricRules() {
            metricRulesSkipped = true;
            return this;
        }

        /**
         * Returns the parameters set so far.
         *
         * @throws IllegalArgumentException if {@code metric} or {@code period} is missing, or a metric is not valid
         *     with the other parameters; the message lists the valid combinations
         */
        public InsightsParams build() {
            Limits.required("metric", values.get("metric"), "set metric(...) before build()");
            Limits.required("period", values.get("period"), "set period(...) before build()");
            if (!metricRulesSkipped) {
                request.sinceOrUntil(values.containsKey("since") || values.containsKey("until")).check();
            }
            return new InsightsParams(withOthers(values));
        }
    }
}
