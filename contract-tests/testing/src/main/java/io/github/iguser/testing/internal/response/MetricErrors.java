package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecMetricRules;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the known error of the API for metrics that are not valid with the other parameters. */
final class MetricErrors {

    private MetricErrors() {}

    /** Returns the known error of a request for metrics, or null if none is known. */
    static @Nullable ApiError known(SpecMetricRules rules, Map<String, String> parameters) {
        List<String> names = SpecMetricRules.values(parameters.get("metric"));
        for (JsonNode metric : rules.entries()) {
            String name = metric.path("name").asText();
            if (names.contains(name)) {
                ApiError error = known(name, metric.path("combinations"), metric, parameters);
                if (error != null) {
                    return error;
                }
            }
        }
        return null;
    }

    private static @Nullable ApiError known(
            String name, JsonNode combinations, JsonNode metric, Map<String, String> parameters) {
        String type = parameters.get("metric_type");
        boolean optional = metric.path("metric_type-optional").asBoolean();
        if (type == null && !optional) {
            return ApiError.known(
                    100,
                    null,
                    "The following metrics (" + name + ") should be specified with parameter metric_type="
                            + combinations.at("/0/metric_type/0").asText());
        }
        if (!any(combinations, "period", parameters.get("period"))) {
            return ApiError.known(
                    100,
                    null,
                    "The following metric (" + name + ") is incompatible with the metric period ("
                            + parameters.get("period") + ")");
        }
        if (type != null && !any(combinations, "metric_type", type)) {
            return ApiError.known(
                    100,
                    null,
                    "The following metric (" + name + ") is incompatible with the metric type (" + type + ")");
        }
        for (String breakdown : SpecMetricRules.values(parameters.get("breakdown"))) {
            if (!any(combinations, "breakdown", breakdown)) {
                return ApiError.known(
                        100, null, "Incompatible breakdowns (" + breakdown + ") for the metric (" + name + ")");
            }
        }
        return null;
    }

    private static boolean any(JsonNode combinations, String parameter, @Nullable String value) {
        for (JsonNode combination : combinations) {
            for (JsonNode one : combination.path(parameter)) {
                if (one.asText().equals(value)) {
                    return true;
                }
            }
        }
        return false;
    }
}
