package io.github.iguser.contract.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What goes together when insights are asked for, as {@code x-metrics} of an operation lists it. */
public final class MetricMatrix {

    private static final String METRIC = "metric";
    private static final String PERIOD = "period";
    private static final String TYPE = "metric_type";
    private static final String BREAKDOWN = "breakdown";
    private static final String TIMEFRAME = "timeframe";
    private static final String TIME_SERIES = "time_series";

    private final SpecOperation operation;
    private final JsonNode metrics;

    private MetricMatrix(SpecOperation operation, JsonNode metrics) {
        this.operation = operation;
        this.metrics = metrics;
    }

    /** Returns the matrix of an operation, or null when it has no metrics. */
    static @Nullable MetricMatrix of(SpecOperation operation) {
        JsonNode metrics = operation.definition().path("x-metrics");
        return metrics.isMissingNode() ? null : new MetricMatrix(operation, metrics);
    }

    /** Returns the names of the metrics, in the order of the description. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        metrics.forEach(metric -> names.add(metric.path("name").asText()));
        return names;
    }

    /** Returns the metrics that have a name in the description, whatever goes with them. */
    private Set<String> known() {
        SpecParameter parameter = operation.parameter("query", METRIC);
        String values = parameter == null ? null : parameter.csvOf();
        return values == null
                ? Set.of()
                : new LinkedHashSet<>(operation.document().knownValues(values));
    }

    /** Returns the values of a parameter that is written as a list. */
    public static List<String> values(@Nullable String list) {
        return list == null ? List.of() : List.of(list.split(",", -1));
    }

    /** Judges a request by each metric that it asks for; a name that nobody knows is found elsewhere. */
    List<Violation> judge(Map<String, String> query) {
        List<Violation> violations = new ArrayList<>();
        List<String> asked = values(query.get(METRIC));
        Set<String> known = known();
        for (String name : asked) {
            if (known.contains(name) && !names().contains(name)) {
                violations.add(new Violation(
                        "request.query." + METRIC,
                        name + " is no entry of x-metrics, so nothing is known to go with it",
                        operation.document().where(operation.pointer() + "/x-metrics"),
                        true));
            }
        }
        for (int i = 0; i < metrics.size(); i++) {
            if (asked.contains(metrics.get(i).path("name").asText())) {
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
        boolean goes = false;
        for (JsonNode combination : metric.path("combinations")) {
            goes |= fits(combination, metric.path("metric_type-optional").asBoolean(), query);
        }
        if (!goes) {
            complaints.put(
                    METRIC,
                    name + " does not go with period " + query.get(PERIOD) + ", metric_type " + query.get(TYPE)
                            + " and breakdown " + query.get(BREAKDOWN) + "; it goes with "
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

    private static boolean fits(JsonNode combination, boolean typeOptional, Map<String, String> query) {
        String type = query.get(TYPE);
        if (type == null && typeOptional) {
            type = TIME_SERIES;
        }
        String period = query.get(PERIOD);
        return period != null
                && type != null
                && has(combination.path(PERIOD), period)
                && has(combination.path(TYPE), type)
                && values(query.get(BREAKDOWN)).stream().allMatch(one -> has(combination.path(BREAKDOWN), one));
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
