package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecMetricRules;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Mutations of a recorded call for metrics: of its combination of parameters, and of the dimensions of its response.
 */
final class MetricMutations {
    private final RecordingEditor editor;
    private final SpecOperation operation;
    private final Map<String, String> query;

    MetricMutations(RecordingEditor editor) {
        this.editor = editor;
        this.operation = editor.operation();
        this.query = editor.recording().query();
    }

    void collect(JsonNode body) {
        if (operation.metrics() != null) {
            addRequest();
        }
        addDimensions("", body);
    }

    private void addRequest() {
        for (String list : List.of("metric", "breakdown")) {
            if (query.containsKey(list)) {
                changeParameter(
                        MutationKind.REQUESTED_METRIC_RENAMED,
                        list,
                        query.get(list).replaceFirst("^\\w+", "$0_v2"));
            }
        }
        for (SpecParameter parameter : operation.parameters()) {
            String schema = operation.document().resolve(parameter.pointer() + "/schema");
            boolean open = operation.document().tree().at(schema).has("x-known-values");
            if (open && query.containsKey(parameter.name())) {
                changeParameter(MutationKind.VALUE_INVALID, parameter.name(), "never_taken");
            }
            if (parameter.required() && parameter.in().equals("query")) {
                editor.changeMapping(
                        MutationKind.PARAMETER_DROPPED,
                        "request.query." + parameter.name(),
                        mapping -> JsonEdits.object(mapping, "/request/queryParameters")
                                .remove(parameter.name()));
            }
        }
        for (JsonNode metric : operation.definition().path("x-metrics")) {
            if (SpecMetricRules.values(query.get("metric"))
                    .contains(metric.path("name").asText())) {
                addMixed(metric);
                break;
            }
        }
    }

    /** Requests a metric with a period, a breakdown and a timeframe that it is not valid with. */
    private void addMixed(JsonNode metric) {
        addOther("period", "InsightPeriod", allowedValues(metric, "period"));
        addOther("breakdown", "InsightBreakdown", allowedValues(metric, "breakdown"));
        List<String> timeframes = new ArrayList<>();
        metric.path("timeframe").forEach(timeframe -> timeframes.add(timeframe.asText()));
        addOther("timeframe", "InsightTimeframe", timeframes);
    }

    private static List<String> allowedValues(JsonNode metric, String parameter) {
        List<String> taken = new ArrayList<>();
        metric.path("combinations")
                .forEach(combination -> combination.path(parameter).forEach(value -> taken.add(value.asText())));
        return taken;
    }

    private void addOther(String parameter, String values, List<String> taken) {
        operation.document().knownValues(values).stream()
                .filter(value -> !taken.contains(value))
                .findFirst()
                .ifPresent(value -> changeParameter(MutationKind.METRICS_MIXED, parameter, value));
    }

    private void changeParameter(MutationKind kind, String parameter, String value) {
        editor.changeMapping(
                kind,
                "request.query." + parameter,
                mapping -> JsonEdits.object(mapping, "/request/queryParameters")
                        .putObject(parameter)
                        .put("equalTo", value));
    }

    /** Drops a dimension of each metric. Metrics may be the response itself, a field, or a nested field. */
    private void addDimensions(String at, JsonNode node) {
        for (String list : List.of("/dimension_keys", "/results/0/dimension_values")) {
            if (node.at(list) instanceof ArrayNode values && !values.isEmpty()) {
                editor.changeBody(MutationKind.DIMENSION_DROPPED, at + list, (ObjectNode tree) -> {
                    ArrayNode changed = (ArrayNode) tree.at(at + list);
                    changed.remove(changed.size() - 1);
                });
            }
        }
        node.properties()
                .forEach(entry -> addDimensions(at + "/" + SpecDocument.escape(entry.getKey()), entry.getValue()));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            addDimensions(at + "/" + i, node.get(i));
        }
    }
}
