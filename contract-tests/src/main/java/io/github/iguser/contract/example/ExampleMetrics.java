package io.github.iguser.contract.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.example.Absence;
import io.github.iguser.testing.internal.example.ExampleValues;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecMetricRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The metrics of a page of insights: each requested one, by time or as a total, with the requested breakdowns. */
final class ExampleMetrics {

    private final SpecDocument document;
    private final String schema;
    private final Map<String, String> asked;
    private final ExampleCase example;
    private final ExampleValues values;

    private ExampleMetrics(SpecDocument document, String element, Map<String, String> asked, ExampleCase example) {
        this.document = document;
        this.schema = SpecDocument.schemaPointer(element);
        this.asked = asked;
        this.example = example;
        this.values = new ExampleValues(document);
    }

    static List<ObjectNode> of(SpecDocument document, String element, Map<String, String> asked, ExampleCase example) {
        ExampleMetrics metrics = new ExampleMetrics(document, element, asked, example);
        List<ObjectNode> list = new ArrayList<>();
        for (String name : SpecMetricRules.values(asked.get("metric"))) {
            list.add(metrics.metric(name, list.size()));
        }
        return list;
    }

    private ObjectNode metric(String name, int number) {
        ObjectNode metric = (ObjectNode) values.of(schema, example.variant() + number, absence());
        String period = asked.getOrDefault("period", "lifetime");
        metric.put("name", name);
        metric.put("period", period);
        metric.put("id", "17841400000000001/insights/" + name + "/" + period);
        boolean total = "total_value".equals(asked.get("metric_type"));
        boolean alwaysValues = isAlways("values");
        if (!alwaysValues && total) {
            metric.remove("values");
        }
        List<String> breakdowns = SpecMetricRules.values(asked.get("breakdown"));
        if (!total && breakdowns.isEmpty()) {
            metric.remove("total_value");
        } else {
            breakDown((ObjectNode) metric.get("total_value"), breakdowns);
        }
        return metric;
    }

    private void breakDown(ObjectNode total, List<String> breakdowns) {
        if (breakdowns.isEmpty()) {
            total.remove("breakdowns");
            return;
        }
        if (!(total.path("breakdowns").path(0) instanceof ObjectNode breakdown)) {
            return;
        }
        ArrayNode keys = JsonNodeFactory.instance.arrayNode();
        if (asked.containsKey("timeframe")) {
            keys.add("timeframe");
        }
        breakdowns.forEach(keys::add);
        breakdown.set("dimension_keys", keys);
        for (JsonNode result : breakdown.path("results")) {
            ArrayNode dimensions = JsonNodeFactory.instance.arrayNode();
            JsonNode value = result.path("dimension_values").path(0);
            keys.forEach(key -> dimensions.add(value));
            ((ObjectNode) result).set("dimension_values", dimensions);
        }
    }

    private boolean isAlways(String member) {
        return document.at(schema + "/properties/" + member)
                .path("x-presence")
                .asText()
                .equals("always");
    }

    private Absence absence() {
        return switch (example.absence()) {
            case FIELDS, EXPANSIONS -> Absence.NONE;
            case NONE, SCALARS, OBJECTS -> example.absence();
        };
    }
}
