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

    /** Everything that a request of an operation can say. */
    static List<CoverageItem> required(SpecOperation operation) {
        RequestItems items = new RequestItems(operation);
        List<CoverageItem> required = new ArrayList<>();
        for (SpecParameter parameter : operation.parameters()) {
            if (!parameter.in().equals("path")) {
                required.add(items.item("parameter " + parameter.name(), true, parameter.pointer()));
            }
        }
        SpecForm form = operation.form();
        if (form != null) {
            items.parameters(form, required);
            form.kinds().forEach(kind -> items.kind(form, kind, required));
        }
        JsonNode metrics = operation.definition().path("x-metrics");
        for (int i = 0; i < metrics.size(); i++) {
            String pointer = operation.pointer() + "/x-metrics/" + i;
            cells(metrics.get(i)).forEach(cell -> required.add(items.item(cell, false, pointer)));
        }
        return required;
    }

    private void parameters(SpecForm form, List<CoverageItem> required) {
        for (String name : form.names()) {
            String pointer = form.parameterPointer(name);
            required.add(item("parameter " + name, true, pointer));
            String schema = document.resolve(pointer);
            for (JsonNode value : document.at(schema).path("enum")) {
                required.add(item(value("parameter " + name, value), false, schema));
            }
            String object = document.at(schema).has("items") ? document.resolve(schema + "/items") : schema;
            document.at(object).path("properties").properties().forEach(member -> {
                String at = object + "/properties/" + SpecDocument.escape(member.getKey());
                String named = "parameter " + name + "." + member.getKey();
                required.add(item(named, true, at));
                member.getValue().path("enum").forEach(value -> required.add(item(value(named, value), false, at)));
            });
        }
    }

    private void kind(SpecForm form, SpecFormKind kind, List<CoverageItem> required) {
        String pointer = form.pointer() + "/x-kinds";
        required.add(item("kind " + kind, true, pointer));
        kind.source().forEach(source -> required.add(item("kind " + kind + " by " + source, true, pointer)));
        kind.optional().forEach(name -> required.add(item("kind " + kind + " with " + name, false, pointer)));
    }

    /** Returns the parameters that are valid for a metric, one by one: period with type, breakdown, timeframe. */
    private static Set<String> cells(JsonNode metric) {
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

    /** The names of what a successful exchange has said. */
    static Set<String> shown(SpecOperation operation, CoveredExchange exchange) {
        RequestItems items = new RequestItems(operation);
        Set<String> shown = new LinkedHashSet<>();
        exchange.query().keySet().forEach(parameter -> shown.add("parameter " + parameter));
        SpecForm form = operation.form();
        if (form != null) {
            exchange.form().forEach((name, text) -> items.sent(form, name, text, shown));
            SpecFormKind kind = form.kindOf(exchange.form());
            if (kind != null && kind.isOf(exchange.form())) {
                shown.add("kind " + kind);
                exchange.form().keySet().forEach(name -> {
                    shown.add("kind " + kind + " by " + name);
                    shown.add("kind " + kind + " with " + name);
                });
            }
        }
        items.metrics(exchange, shown);
        return shown;
    }

    private void sent(SpecForm form, String name, String text, Set<String> shown) {
        String parameter = "parameter " + name;
        shown.add(parameter);
        JsonNode value = form.isJson(name) ? form.value(name, text) : null;
        if (value == null) {
            shown.add(parameter + " = " + text);
            return;
        }
        for (JsonNode object : value.isArray() ? value : List.of(value)) {
            object.properties().forEach(member -> {
                shown.add(parameter + "." + member.getKey());
                shown.add(value(parameter + "." + member.getKey(), member.getValue()));
            });
        }
    }

    /** A metric is shown where it was answered: one without data is left out of the response. */
    private void metrics(CoveredExchange exchange, Set<String> shown) {
        Set<String> answered = new LinkedHashSet<>();
        exchange.body()
                .path("data")
                .forEach(metric -> answered.add(metric.path("name").asText()));
        for (JsonNode metric : operation.definition().path("x-metrics")) {
            if (answered.contains(metric.path("name").asText())) {
                String name = "metric " + metric.path("name").asText();
                String type = exchange.query().getOrDefault("metric_type", "time_series");
                shown.add(name + " by " + exchange.query().get("period") + " as " + type);
                SpecMetricRules.values(exchange.query().get("breakdown"))
                        .forEach(by -> shown.add(name + " broken down by " + by));
                shown.add(name + " in " + exchange.query().get("timeframe"));
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
