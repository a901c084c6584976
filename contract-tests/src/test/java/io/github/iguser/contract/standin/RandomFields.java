package io.github.iguser.contract.standin;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecMetricRules;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws {@code fields} and metrics from all that the spec allows. */
final class RandomFields {

    private static final int DEEPEST = 3;

    private final SpecDocument document;
    private final Random random;

    RandomFields(SpecDocument document, Random random) {
        this.document = document;
        this.random = random;
    }

    /** Returns some fields of a view, in any order, with expansions and their modifiers. */
    String of(SpecNodeView view) {
        return of(view, 0);
    }

    private String of(SpecNodeView view, int depth) {
        List<SpecNodeView.SpecProperty> properties =
                new ArrayList<>(view.properties().values());
        Collections.shuffle(properties, random);
        List<String> items = new ArrayList<>();
        for (SpecNodeView.SpecProperty property :
                properties.subList(0, 1 + random.nextInt(Math.min(6, properties.size())))) {
            if (property.expansion() == null) {
                items.add(property.name());
            } else if (depth < DEEPEST) {
                items.add(expanded(view, property.name(), property.expansion(), depth));
            }
        }
        if (items.isEmpty()) {
            items.add(view.hasId() ? "id" : properties.get(0).name());
        }
        return String.join(",", items);
    }

    private String expanded(SpecNodeView view, String name, SpecExpansion expansion, int depth) {
        StringBuilder item = new StringBuilder(name);
        expansion.arguments().keySet().forEach(argument -> item.append(modifier(argument, known(name, argument))));
        Map<String, String> modifiers = expansion.node().equals("Insight") ? metrics() : modifiers(expansion);
        modifiers.keySet().retainAll(expansion.modifiers().keySet());
        modifiers.forEach((key, value) -> item.append(modifier(key, value)));
        JsonNode schema = document.at(SpecDocument.schemaPointer(expansion.node()));
        if (SpecNodeView.isNode(schema) && random.nextInt(4) > 0) {
            item.append('{').append(of(view.reached(expansion), depth + 1)).append('}');
        }
        return item.toString();
    }

    private static String modifier(String name, String value) {
        return "." + name + "(" + value + ")";
    }

    private String known(String field, String argument) {
        return switch (argument) {
            case "username" -> one(List.of("quay.wheelworks", "bluebottle"));
            case "comment_id" -> "17870000000000410";
            case "media_id" -> field.equals("mentioned_media") ? "17900000000000310" : "17900000000000071";
            default -> "640000000000001";
        };
    }

    private Map<String, String> modifiers(SpecExpansion expansion) {
        Map<String, String> modifiers = new LinkedHashMap<>();
        expansion.modifiers().forEach((name, modifier) -> {
            if (!modifier.required() && random.nextBoolean()) {
                return;
            }
            switch (name) {
                case "limit" -> modifiers.put(name, String.valueOf(1 + random.nextInt(6)));
                case "metric" -> modifiers.put(name, one(document.knownValues(String.valueOf(modifier.csvOf()))));
                case "breakdown" -> modifiers.put(name, one(document.knownValues(String.valueOf(modifier.csvOf()))));
                case "period" -> modifiers.put(name, "lifetime");
                case "since" -> modifiers.put(name, "1794297600");
                default -> {}
            }
        });
        return modifiers;
    }

    /** Returns one of the combinations that the metric rules allow. */
    Map<String, String> metrics() {
        SpecOperation edge = document.operations().stream()
                .filter(operation -> operation.metrics() != null)
                .findFirst()
                .orElseThrow();
        SpecMetricRules rules = edge.metrics();
        JsonNode metric = rules.entries().get(random.nextInt(rules.entries().size()));
        JsonNode combination = one(metric.get("combinations"));
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("metric", metric.get("name").asText());
        asked.put("period", one(combination.get("period")).asText());
        String type = one(combination.get("metric_type")).asText();
        if (!(type.equals("time_series") && metric.path("metric_type-optional").asBoolean() && random.nextBoolean())) {
            asked.put("metric_type", type);
        }
        if (!combination.path("breakdown").isEmpty() && random.nextInt(3) > 0) {
            asked.put("breakdown", one(combination.get("breakdown")).asText());
        }
        if (!metric.path("timeframe").isEmpty()) {
            asked.put("timeframe", one(metric.get("timeframe")).asText());
        }
        if (metric.path("since-until").asBoolean() && random.nextBoolean()) {
            asked.put("since", "1794297600");
            asked.put("until", String.valueOf(1794297600L + 86_400L * (1 + random.nextInt(30))));
        }
        return asked;
    }

    private JsonNode one(JsonNode list) {
        return list.get(random.nextInt(list.size()));
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
