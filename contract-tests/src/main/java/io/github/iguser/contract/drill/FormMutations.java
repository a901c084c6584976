package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecForm;
import io.github.iguser.testing.internal.spec.SpecFormKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mutations of a recorded form: missing parameters, parameters of another kind, and invalid values. */
final class FormMutations {
    private final RecordingEditor editor;
    private final SpecDocument document;
    private final SpecForm form;
    private final Map<String, String> sent;
    private final @Nullable SpecFormKind kind;

    FormMutations(RecordingEditor editor, SpecForm form) {
        this.editor = editor;
        this.document = editor.operation().document();
        this.form = form;
        this.sent = editor.recording().form();
        this.kind = form.kindOf(sent);
    }

    void collect() {
        neededNames().forEach(this::addDropped);
        sent.keySet().forEach(this::addCombined);
        if (kind != null) {
            addMixed(kind);
        }
        sent.forEach((name, text) -> {
            String schema = document.resolve(form.parameterPointer(name));
            if (form.isJson(name)) {
                changeParameter(MutationKind.JSON_TEXT_MALFORMED, name, "", text.substring(0, text.length() - 1));
            }
            if (document.tree().at(schema).has("enum")
                    || document.tree().at(schema).path("type").asText().equals("boolean")) {
                changeParameter(MutationKind.VALUE_INVALID, name, "", "NEVER_TAKEN");
            }
            if (kind != null && kind.itemAll().containsKey(name)) {
                kind.itemAll().get(name).forEach(value -> addReplaced(name, form.value(name, text), value));
            }
            LimitValues.exceeded(document, schema, form.value(name, text))
                    .forEach((place, beyond) -> changeParameter(
                            MutationKind.LIMIT_EXCEEDED,
                            name,
                            place,
                            beyond.isTextual() && !form.isJson(name) ? beyond.asText() : beyond.toString()));
        });
    }

    private Set<String> neededNames() {
        Set<String> needed = new LinkedHashSet<>();
        document.tree().at(form.pointer()).path("required").forEach(name -> needed.add(name.asText()));
        if (kind != null) {
            needed.addAll(kind.fixed().keySet());
            needed.addAll(kind.required());
            needed.addAll(kind.source());
        }
        needed.retainAll(sent.keySet());
        return needed;
    }

    /**
     * Drops a parameter unless the rest is a valid form of another kind, as a trial reel without its parameters is a
     * reel.
     */
    private void addDropped(String name) {
        Map<String, String> rest = new LinkedHashMap<>(sent);
        rest.remove(name);
        if (form.kinds().stream().noneMatch(other -> other.isOf(rest))) {
            editor.changeMapping(
                    MutationKind.PARAMETER_DROPPED,
                    "request.form." + name,
                    mapping ->
                            JsonEdits.object(mapping, "/request/formParameters").remove(name));
        }
    }

    /** Adds a parameter that excludes this one, and empties a parameter that this one requires. */
    private void addCombined(String name) {
        for (String other : form.excludes(name)) {
            String example = document.tree()
                    .at(form.parameterPointer(other))
                    .path("example")
                    .asText();
            editor.changeMapping(
                    MutationKind.KINDS_MIXED,
                    "request.form." + name + "/x-excludes/" + other,
                    mapping -> JsonEdits.object(mapping, "/request/formParameters")
                            .putObject(other)
                            .put("equalTo", example));
        }
        for (String other : form.requiresNonEmpty(name)) {
            changeParameter(MutationKind.LIMIT_EXCEEDED, other, "/x-requires-non-empty/" + name, "");
        }
    }

    private void addMixed(SpecFormKind own) {
        for (String name : form.names()) {
            JsonNode example = document.tree().at(form.parameterPointer(name)).path("example");
            if (!own.names().contains(name) && example.isTextual()) {
                editor.changeMapping(
                        MutationKind.KINDS_MIXED,
                        "request.form." + name,
                        mapping -> JsonEdits.object(mapping, "/request/formParameters")
                                .putObject(name)
                                .put("equalTo", example.asText()));
                return;
            }
        }
    }

    /** Replaces a value that a list requires by another known value. */
    private void addReplaced(String name, JsonNode list, String value) {
        ArrayNode changed = list.deepCopy();
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).asText().equals(value)) {
                String items = document.resolve(form.parameterPointer(name) + "/items");
                changed.set(i, otherValue(document.tree().at(items + "/x-known-values"), list));
            }
        }
        changeParameter(MutationKind.VALUE_INVALID, name, "/" + value, changed.toString());
    }

    private static JsonNode otherValue(JsonNode known, JsonNode list) {
        List<String> there = new ArrayList<>();
        list.forEach(element -> there.add(element.asText()));
        for (JsonNode entry : known) {
            if (!there.contains(entry.path("value").asText())) {
                return entry.get("value");
            }
        }
        return TextNode.valueOf("NEVER_TAKEN");
    }

    private void changeParameter(MutationKind mutation, String name, String place, String text) {
        editor.changeMapping(
                mutation,
                "request.form." + name + place,
                mapping -> JsonEdits.object(mapping, "/request/formParameters/" + SpecDocument.escape(name))
                        .put("equalTo", text));
    }
}
