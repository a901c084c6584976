package io.github.iguser.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecForm;
import io.github.iguser.testing.internal.spec.SpecFormKind;
import io.github.iguser.testing.internal.spec.SpecMetricRules;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The items of requests: parameters and their values, kinds of a form, metrics with their valid parameters. */
final class RequestItems {
    private final SpecOperation operation;
    private final SpecDocument document;

    private RequestItems(SpecOperation operation) {
        this.operation = operation;
        this.document = operation.document();
    }

    /** Returns the items that requests of an operation have to exercise. */
    static List<CoverageItem> targets(SpecOperation operation) {
        RequestItems items = new RequestItems(operation);
        List<CoverageItem> targets = new ArrayList<>();
        for (SpecParameter parameter : operation.parameters()) {
            if (!parameter.in().equals("path")) {
                targets.add(items.item("parameter " + parameter.name(), true, parameter.pointer()));
            }
        }
        SpecForm form = operation.form();
        if (form != null) {
            items.addParameters(form, targets);
            form.kinds().forEach(kind -> items.addKind(form, kind, targets));
        }
        JsonNode metrics = operation.definition().path("x-metrics");
        for (int i = 0; i < metrics.size(); i++) {
            String pointer = operation.pointer() + "/x-metrics/" + i;
            combinations(metrics.get(i)).forEach(cell -> targets.add(items.item(cell, false, pointer)));
        }
        return targets;
    }

    private void addParameters(SpecForm form, List<CoverageItem> targets) {
        for (String name : form.names()) {
            String pointer = form.parameterPointer(name);
            targets.add(item("parameter " + name, true, pointer));
            String schema = document.resolve(pointer);
            for (JsonNode value : document.at(schema).path("enum")) {
                targets.add(item(value("parameter " + name, value), false, schema));
            }
            String object = document.at(schema).has("items") ? document.resolve(schema + "/items") : schema;
            document.at(object).path("properties").properties().forEach(member -> {
                String at = object + "/properties/" + SpecDocument.escape(member.getKey());
                String named = "parameter " + name + "." + member.getKey();
                targets.add(item(named, true, at));
                member.getValue().path("enum").forEach(value -> targets.add(item(value(named, value), false, at)));
            });
        }
    }

    private void addKind(SpecForm form, SpecFormKind kind, List<CoverageItem> targets) {
        String pointer = form.pointer() + "/x-kinds";
        targets.add(item("kind " + kind, true, pointer));
        kind.source().forEach(source -> targets.add(item("kind " + kind + " by " + source, true, pointer)));
        kind.optional().forEach(name -> targets.add(item("kind " + kind + " with " + name, false, pointer)));
    }

    /** Returns the parameters that are valid for a metric, one by one: period with type, breakdown, timeframe. */
    private static Set<String> combinations(JsonNode metric) {
        Set<String> cells = new LinkedHashSet<>();
        String name = "metric " + metric.path("name").asText();
        for (JsonNode combination : metric.path("combinations")) {
            for (JsonNode period : combination.path("period")) {
                combination
                        .path("metric_type")
                        .forEach(type -> cells.add(name + " by " + period.asText() + " as " + type.asText()));
            }
            combination.path("breakdown").forEach(by -> cells.add(name + " broken down by " + by.asText()));
        }
        metric.path("timeframe").forEach(time -> cells.add(name + " in " + time.asText()));
        return cells;
    }

    /** Returns the names of the items that a successful exchange exercises. */
    static Set<String> exercised(SpecOperation operation, CoveredExchange exchange) {
        RequestItems items = new RequestItems(operation);
        Set<String> exercised = new LinkedHashSet<>();
        exchange.query().keySet().forEach(parameter -> exercised.add("parameter " + parameter));
        exchange.requestHeaders().keySet().forEach(parameter -> exercised.add("parameter " + parameter));
        SpecForm form = operation.form();
        if (form != null) {
            exchange.form().forEach((name, text) -> items.addSent(form, name, text, exercised));
            SpecFormKind kind = form.kindOf(exchange.form());
            if (kind != null && kind.isOf(exchange.form())) {
                exercised.add("kind " + kind);
                exchange.form().keySet().forEach(name -> {
                    exercised.add("kind " + kind + " by " + name);
                    exercised.add("kind " + kind + " with " + name);
                });
            }
        }
        items.addMetrics(exchange, exercised);
        return exercised;
    }

    private void addSent(SpecForm form, String name, String text, Set<String> exercised) {
        String parameter = "parameter " + name;
        exercised.add(parameter);
        JsonNode value = form.isJson(name) ? form.value(name, text) : null;
        if (value == null) {
            exercised.add(parameter + " = " + text);
            return;
        }
        for (JsonNode object : value.isArray() ? value : List.of(value)) {
            object.properties().forEach(member -> {
                exercised.add(parameter + "." + member.getKey());
                exercised.add(value(parameter + "." + member.getKey(), member.getValue()));
            });
        }
    }

    /** Adds the metrics that were returned. The API leaves out metrics without data. */
    private void addMetrics(CoveredExchange exchange, Set<String> exercised) {
        Set<String> returned = new LinkedHashSet<>();
        exchange.body()
                .path("data")
                .forEach(metric -> returned.add(metric.path("name").asText()));
        for (JsonNode metric : operation.definition().path("x-metrics")) {
            if (returned.contains(metric.path("name").asText())) {
                String name = "metric " + metric.path("name").asText();
                String type = exchange.query().getOrDefault("metric_type", "time_series");
                exercised.add(name + " by " + exchange.query().get("period") + " as " + type);
                SpecMetricRules.values(exchange.query().get("breakdown"))
                        .forEach(by -> exercised.add(name + " broken down by " + by));
                exercised.add(name + " in " + exchange.query().get("timeframe"));
            }
        }
    }

    private CoverageItem item(String name, boolean inPact, String pointer) {
        return CoverageItem.ofOperation(operation, name, inPact, pointer);
    }

    private static String value(String parameter, JsonNode value) {
        return parameter + " = " + value.asText();
    }
}
