package io.github.iguser.testing.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The metric rules of an operation: the combinations of parameters that {@code x-metrics} allows for each metric. */
public final class SpecMetricRules {

    private static final String METRIC = "metric";

    private final SpecOperation operation;
    private final JsonNode metrics;

    private SpecMetricRules(SpecOperation operation, JsonNode metrics) {
        this.operation = operation;
        this.metrics = metrics;
    }

    /** Returns the rules of an operation, or null if it has no metrics. */
    static @Nullable SpecMetricRules of(SpecOperation operation) {
        JsonNode metrics = operation.definition().path("x-metrics");
        return metrics.isMissingNode() ? null : new SpecMetricRules(operation, metrics);
    }

    /** Returns the names of the metrics with rules, in the order of the spec. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        metrics.forEach(metric -> names.add(metric.path("name").asText()));
        return names;
    }

    /** Returns the names of all metrics in the spec, with or without rules. */
    public Set<String> known() {
        SpecParameter parameter = operation.parameter("query", METRIC);
        String values = parameter == null ? null : parameter.csvOf();
        return values == null
                ? Set.of()
                : new LinkedHashSet<>(operation.document().knownValues(values));
    }

    /** Splits the comma-separated value of a parameter; empty if it is null. */
    public static List<String> values(@Nullable String list) {
        return list == null ? List.of() : List.of(list.split(",", -1));
    }

    /** Returns the entries of {@code x-metrics}, each with the valid combinations of parameters of a metric. */
    public JsonNode entries() {
        return metrics;
    }
}
