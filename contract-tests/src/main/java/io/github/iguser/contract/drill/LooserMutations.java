package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecForm;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Mutations that make the spec allow requests that the API refuses: dropped requirements, added values and kinds. */
final class LooserMutations {
    private static final List<String> REMOVABLE = List.of(
            "maxLength",
            "x-max-hashtags",
            "x-max-mentions",
            "maxItems",
            "maximum",
            "minItems",
            "minimum",
            "pattern",
            "uniqueItems",
            "x-unique-by",
            "x-excludes",
            "x-requires-non-empty",
            "enum");

    private final SpecEditor editor;

    LooserMutations(SpecEditor editor) {
        this.editor = editor;
    }

    void collect() {
        editor.schemas().forEach((name, schema) -> {
            String pointer = SpecDocument.schemaPointer(name);
            if (schema.has("x-form") || schema.has("x-form-value")) {
                addDropped(pointer + "/required", schema.path("required"));
            }
            if (schema.has("x-known-values")) {
                addKnownValue(pointer + "/x-known-values");
            }
            schema.path("properties").properties().forEach(property -> {
                String at = pointer + "/properties/" + SpecDocument.escape(property.getKey());
                if (schema.has("x-form") || schema.has("x-form-value")) {
                    addLimits(at, property.getValue());
                }
                addExpansion(at + "/x-expansion", property.getValue().path("x-expansion"));
            });
        });
        for (SpecOperation operation : editor.spec().operations(editor.host())) {
            for (SpecParameter parameter : operation.parameters()) {
                if (parameter.in().equals("query") && parameter.required()) {
                    editor.change(
                            MutationKind.REQUIREMENT_DROPPED,
                            parameter.pointer() + "/required",
                            tree -> JsonEdits.object(tree, parameter.pointer()).put("required", false));
                }
                if (parameter.in().equals("header")) {
                    addRelations(parameter);
                }
            }
            SpecForm form = operation.form();
            if (form != null) {
                addKinds(operation, form);
                form.names().stream().filter(form::isJson).forEach(name -> addEncoding(operation, name));
            }
        }
    }

    private void addRelations(SpecParameter header) {
        for (String relation : List.of("x-requires-non-empty", "x-excludes")) {
            addDropped(header.pointer() + "/" + relation, header.definition().path(relation));
        }
    }

    private void addDropped(String list, JsonNode names) {
        for (int i = 0; i < names.size(); i++) {
            int at = i;
            editor.change(
                    MutationKind.REQUIREMENT_DROPPED, list + "/" + i, tree -> ((ArrayNode) tree.at(list)).remove(at));
        }
    }

    private void addKnownValue(String list) {
        editor.change(
                MutationKind.VALUES_WIDENED,
                list,
                tree -> ((ArrayNode) tree.at(list))
                        .addObject()
                        .put("value", "NEVER_SEEN")
                        .put("meaning", "Nothing."));
    }

    private void addLimits(String at, JsonNode property) {
        for (String limit : REMOVABLE) {
            if (property.has(limit)) {
                editor.change(
                        MutationKind.LIMIT_REMOVED,
                        at + "/" + limit,
                        tree -> JsonEdits.object(tree, at).remove(limit));
            }
        }
        if (property.has("enum")) {
            editor.change(
                    MutationKind.VALUES_WIDENED,
                    at + "/enum",
                    tree -> ((ArrayNode) tree.at(at + "/enum")).add("NEVER_TAKEN"));
        }
        if (property.path("items").has("pattern")) {
            editor.change(
                    MutationKind.LIMIT_REMOVED,
                    at + "/items/pattern",
                    tree -> JsonEdits.object(tree, at + "/items").remove("pattern"));
        }
    }

    private void addExpansion(String at, JsonNode expansion) {
        for (int i = 0; i < expansion.path("arguments").size(); i++) {
            int index = i;
            editor.change(MutationKind.REQUIREMENT_DROPPED, at + "/arguments/" + i, tree -> {
                JsonNode argument = ((ArrayNode) tree.at(at + "/arguments")).remove(index);
                ((ObjectNode) tree.at(at)).withArray("modifiers").add(argument);
            });
        }
        for (int i = 0; i < expansion.path("modifiers").size(); i++) {
            if (expansion.at("/modifiers/" + i + "/required").asBoolean()) {
                String modifier = at + "/modifiers/" + i;
                editor.change(
                        MutationKind.REQUIREMENT_DROPPED,
                        modifier + "/required",
                        tree -> JsonEdits.object(tree, modifier).put("required", false));
            }
        }
    }

    private void addEncoding(SpecOperation operation, String name) {
        String encoding = operation.pointer() + "/requestBody/content/application~1x-www-form-urlencoded/encoding";
        editor.change(
                MutationKind.ENCODING_CHANGED,
                encoding + "/" + name,
                tree -> JsonEdits.object(tree, encoding).remove(name));
    }

    private void addKinds(SpecOperation operation, SpecForm form) {
        JsonNode kinds = operation.document().tree().at(form.pointer() + "/x-kinds");
        for (int i = 0; i < kinds.size(); i++) {
            String at = form.pointer() + "/x-kinds/" + i;
            JsonNode kind = kinds.get(i);
            for (int j = 0; j < kind.path("required").size(); j++) {
                String name = kind.at("/required/" + j).asText();
                int index = j;
                editor.change(MutationKind.REQUIREMENT_DROPPED, at + "/required/" + j, tree -> {
                    ((ArrayNode) tree.at(at + "/required")).remove(index);
                    JsonEdits.object(tree, at).withArray("optional").add(name);
                });
            }
            Set<String> others = new LinkedHashSet<>(form.names());
            others.removeAll(form.kinds().get(i).names());
            for (String other : others) {
                editor.change(
                        MutationKind.KIND_WIDENED,
                        at + "/optional/" + other,
                        at,
                        tree -> JsonEdits.object(tree, at).withArray("optional").add(other));
            }
            for (String lists : List.of("item-required", "item-excluded", "item-values")) {
                List<String> parameters = new ArrayList<>();
                kind.path(lists).fieldNames().forEachRemaining(parameters::add);
                for (String parameter : parameters) {
                    editor.change(
                            MutationKind.KIND_WIDENED,
                            at + "/" + lists + "/" + parameter,
                            tree -> JsonEdits.object(tree, at + "/" + lists).remove(parameter));
                }
            }
        }
    }
}
