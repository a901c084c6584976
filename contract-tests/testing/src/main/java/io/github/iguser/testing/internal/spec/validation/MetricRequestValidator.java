package io.github.iguser.testing.internal.spec.validation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecMetricRules;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Validates the parameters of an insights request against the metric rules of its operation. */
final class MetricRequestValidator {

    private static final String METRIC = "metric";
    private static final String PERIOD = "period";
    private static final String TYPE = "metric_type";
    private static final String BREAKDOWN = "breakdown";
    private static final String TIMEFRAME = "timeframe";
    private static final String TIME_SERIES = "time_series";

    private MetricRequestValidator() {}

    /** Validates each requested metric. Unknown names are reported elsewhere. */
    static List<Violation> validate(SpecOperation operation, SpecMetricRules rules, Map<String, String> query) {
        List<Violation> violations = new ArrayList<>();
        List<String> requested = SpecMetricRules.values(query.get(METRIC));
        Set<String> known = rules.known();
        JsonNode metrics = rules.entries();
        for (String name : requested) {
            if (known.contains(name) && !rules.names().contains(name)) {
                violations.add(new Violation(
                        "request.query." + METRIC,
                        name + " is not an entry of x-metrics, so it has no metric rules",
                        operation.document().where(operation.pointer() + "/x-metrics"),
                        true));
            }
        }
        for (int i = 0; i < metrics.size(); i++) {
            if (requested.contains(metrics.get(i).path("name").asText())) {
                String where = operation.document().where(operation.pointer() + "/x-metrics/" + i);
                complaints(metrics.get(i), query)
                        .forEach((parameter, complaint) ->
                                violations.add(new Violation("request.query." + parameter, complaint, where, true)));
            }
        }
        return violations;
    }

    private static Map<String, String> complaints(JsonNode metric, Map<String, String> query) {
        String name = metric.path("name").asText();
        Map<String, String> complaints = new LinkedHashMap<>();
        boolean isValid = false;
        for (JsonNode combination : metric.path("combinations")) {
            isValid |= matches(combination, metric.path("metric_type-optional").asBoolean(), query);
        }
        if (!isValid) {
            complaints.put(
                    METRIC,
                    name + " is not valid with period " + query.get(PERIOD) + ", metric_type " + query.get(TYPE)
                            + " and breakdown " + query.get(BREAKDOWN) + "; it is valid with "
                            + metric.path("combinations"));
        }
        JsonNode timeframes = metric.path("timeframe");
        String timeframe = query.get(TIMEFRAME);
        if (timeframe == null
                ? !timeframes.isEmpty() && !metric.path("timeframe-optional").asBoolean()
                : !has(timeframes, timeframe)) {
            complaints.put(TIMEFRAME, name + " takes the timeframes " + timeframes + ", not " + timeframe);
        }
        for (String time : List.of("since", "until")) {
            if (query.containsKey(time) && !metric.path("since-until").asBoolean()) {
                complaints.put(time, name + " takes no " + time);
            }
        }
        return complaints;
    }

    private static boolean matches(JsonNode combination, boolean typeOptional, Map<String, String> query) {
        String type = query.get(TYPE);
        if (type == null && typeOptional) {
            type = TIME_SERIES;
        }
        String period = query.get(PERIOD);
        return period != null
                && type != null
                && has(combination.path(PERIOD), period)
                && has(combination.path(TYPE), type)
                && SpecMetricRules.values(query.get(BREAKDOWN)).stream()
                        .allMatch(one -> has(combination.path(BREAKDOWN), one));
    }

    private static boolean has(JsonNode list, String text) {
        for (JsonNode entry : list) {
            if (entry.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }
}
