package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecForm;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Mutations of the request rules of the spec: kinds of forms, limits, metric rules. */
final class RequestRuleMutations {
    private final SpecEditor editor;

    RequestRuleMutations(SpecEditor editor) {
        this.editor = editor;
    }

    void collect() {
        for (SpecOperation operation : editor.spec().operations(editor.host())) {
            SpecForm form = operation.form();
            if (form != null) {
                addKinds(form.pointer(), operation.document());
            }
            JsonNode metrics = operation.definition().path("x-metrics");
            for (int i = 0; i < metrics.size(); i++) {
                addMetric(operation.pointer() + "/x-metrics", i, metrics.get(i));
                addWidened(operation.pointer() + "/x-metrics", i, metrics.get(i));
            }
        }
        editor.schemas().forEach((name, schema) -> {
            if (schema.has("x-form") || schema.has("x-form-value")) {
                String pointer = SpecDocument.schemaPointer(name) + "/properties/";
                schema.path("properties")
                        .properties()
                        .forEach(property ->
                                addLimits(pointer + SpecDocument.escape(property.getKey()), property.getValue()));
            }
        });
    }

    private void addKinds(String form, SpecDocument document) {
        String kinds = form + "/x-kinds";
        JsonNode all = document.tree().at(kinds);
        for (int i = 0; i < all.size(); i++) {
            removeEntry(MutationKind.KIND_REMOVED, kinds, i);
            for (String list : List.of("optional", "source")) {
                JsonNode names = all.get(i).path(list);
                for (int j = 0; j < names.size(); j++) {
                    removeEntry(MutationKind.KIND_NARROWED, kinds + "/" + i + "/" + list, j);
                }
            }
            String values = kinds + "/" + i + "/item-values";
            all.get(i).path("item-values").properties().forEach(entry -> {
                String oneOf = values + "/" + SpecDocument.escape(entry.getKey()) + "/one-of";
                for (int j = 0; j < entry.getValue().path("one-of").size(); j++) {
                    removeEntry(MutationKind.KIND_NARROWED, oneOf, j);
                }
            });
        }
    }

    private void addMetric(String metrics, int index, JsonNode metric) {
        removeEntry(MutationKind.METRIC_REMOVED, metrics, index);
        String at = metrics + "/" + index;
        for (int i = 0; i < metric.path("combinations").size(); i++) {
            for (String list : List.of("period", "metric_type", "breakdown")) {
                narrowList(at + "/combinations/" + i + "/" + list, metric.at("/combinations/" + i + "/" + list));
            }
        }
        narrowList(at + "/timeframe", metric.path("timeframe"));
        if (metric.path("since-until").asBoolean()) {
            editor.change(
                    MutationKind.METRIC_NARROWED,
                    at + "/since-until",
                    tree -> JsonEdits.object(tree, at).put("since-until", false));
        }
    }

    /** Adds an undocumented value to each list of a combination. */
    private void addWidened(String metrics, int index, JsonNode metric) {
        String at = metrics + "/" + index;
        for (int i = 0; i < metric.path("combinations").size(); i++) {
            String combination = at + "/combinations/" + i;
            widenList(combination + "/period", metric.at("/combinations/" + i + "/period"), List.of("day", "lifetime"));
            widenList(
                    combination + "/metric_type",
                    metric.at("/combinations/" + i + "/metric_type"),
                    List.of("time_series", "total_value"));
            widenList(
                    combination + "/breakdown", metric.at("/combinations/" + i + "/breakdown"), List.of("age", "city"));
        }
        widenList(at + "/timeframe", metric.path("timeframe"), List.of("this_month", "last_90_days"));
        if (!metric.path("since-until").asBoolean()) {
            editor.change(
                    MutationKind.METRIC_WIDENED,
                    at + "/since-until",
                    tree -> JsonEdits.object(tree, at).put("since-until", true));
        }
    }

    private void widenList(String pointer, JsonNode list, List<String> values) {
        List<String> there = new ArrayList<>();
        list.forEach(value -> there.add(value.asText()));
        values.stream()
                .filter(value -> !there.contains(value))
                .findFirst()
                .ifPresent(value -> editor.change(
                        MutationKind.METRIC_WIDENED, pointer, tree -> ((ArrayNode) tree.at(pointer)).add(value)));
    }

    private void narrowList(String pointer, JsonNode list) {
        for (int i = 0; i < list.size(); i++) {
            removeEntry(MutationKind.METRIC_NARROWED, pointer, i);
        }
    }

    private void removeEntry(MutationKind kind, String list, int index) {
        editor.change(kind, list + "/" + index, tree -> ((ArrayNode) tree.at(list)).remove(index));
    }

    private void addLimits(String pointer, JsonNode property) {
        Stream.concat(LimitValues.UPPER.stream(), LimitValues.LOWER.stream())
                .filter(property::has)
                .forEach(limit -> {
                    boolean lower = LimitValues.LOWER.contains(limit);
                    moveLimit(MutationKind.LIMIT_TIGHTENED, pointer, limit, lower);
                    moveLimit(MutationKind.LIMIT_LOOSENED, pointer, limit, !lower);
                });
    }

    private void moveLimit(MutationKind kind, String pointer, String limit, boolean up) {
        editor.change(kind, pointer + "/" + limit, (ObjectNode tree) -> {
            LimitValues.move(JsonEdits.object(tree, pointer), limit, up);
        });
    }
}
