package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Mutations of the schemas of a document: properties, presence, open values, hosts. */
final class SchemaMutations {
    private static final String NEW_NAME = "_v2";

    /** The field that is returned even if no list names it. */
    static final String ALWAYS_THERE = "id";

    private static final Set<String> SCALARS = Set.of("string", "integer", "number", "boolean");

    private final SpecEditor editor;

    SchemaMutations(SpecEditor editor) {
        this.editor = editor;
    }

    void collect() {
        editor.schemas().forEach((name, schema) -> {
            String pointer = SpecDocument.schemaPointer(name);
            addKnownValues(pointer, schema.path("x-known-values").size());
            addViews(pointer + "/x-views", schema.path("x-views"));
            JsonNode properties = schema.path("properties");
            if (properties.isObject()) {
                editor.change(
                        MutationKind.PROPERTY_ADDED,
                        pointer,
                        tree -> JsonEdits.object(tree, pointer + "/properties")
                                .putObject("never_seen")
                                .put("type", "string")
                                .put("description", "A property that no response ever had.")
                                .put("x-presence", "Nobody knows."));
            }
            properties.properties().forEach(property -> addProperty(pointer, schema, property.getKey()));
        });
    }

    private void addViews(String pointer, JsonNode views) {
        views.properties().forEach(view -> {
            String list = pointer + "/" + SpecDocument.escape(view.getKey()) + "/properties";
            for (int i = 0; i < view.getValue().path("properties").size(); i++) {
                if (view.getValue().at("/properties/" + i).asText().equals(ALWAYS_THERE)) {
                    continue;
                }
                int at = i;
                editor.change(
                        MutationKind.VIEW_NARROWED, list + "/" + i, tree -> ((ArrayNode) tree.at(list)).remove(at));
            }
        });
    }

    private void addKnownValues(String pointer, int known) {
        for (int i = 0; i < known; i++) {
            int at = i;
            editor.change(MutationKind.KNOWN_VALUE_REMOVED, pointer + "/x-known-values/" + i, tree -> {
                ((ArrayNode) tree.at(pointer + "/x-known-values")).remove(at);
            });
        }
    }

    private void addProperty(String schema, JsonNode ofSchema, String name) {
        JsonNode definition = ofSchema.path("properties").path(name);
        String at = schema + "/properties/" + SpecDocument.escape(name);
        editor.change(MutationKind.PROPERTY_RENAMED, at, tree -> rename(tree, schema, name));
        editor.change(MutationKind.PROPERTY_REMOVED, at, tree -> remove(tree, schema, name));
        editor.change(MutationKind.PROPERTY_RETYPED, at, tree -> changeType(JsonEdits.object(tree, at)));
        editor.change(
                MutationKind.DESCRIPTION_CHANGED,
                at,
                tree -> JsonEdits.object(tree, at).put("description", "Other words."));
        if (ofSchema.has("x-form") || ofSchema.has("x-form-value")) {
            // The caller decides whether a request has the property.
            flipHosts(schema, name, definition);
            return;
        }
        if (definition.path("x-presence").asText().equals("always")) {
            // A required property has to be present, even if its x-presence says otherwise.
            if (!contains(ofSchema.path("required"), name)) {
                changePresence(MutationKind.PRESENCE_LOOSENED, at, "Left out at times.");
            }
        } else {
            changePresence(MutationKind.PRESENCE_TIGHTENED, at, "always");
        }
        flipHosts(schema, name, definition);
        addExpansion(at + "/x-expansion", definition.path("x-expansion"));
    }

    private void changePresence(MutationKind kind, String at, String presence) {
        editor.change(kind, at, tree -> JsonEdits.object(tree, at).put("x-presence", presence));
    }

    /** Moves a property that only this host serves to the other one. */
    private void flipHosts(String schema, String name, JsonNode definition) {
        for (String other : editor.spec().hosts()) {
            List<SpecDocument> having = SpecEditor.documentsWith(editor.spec(), other, schema + "/properties");
            boolean there = having.stream()
                    .anyMatch(document ->
                            document.tree().at(schema + "/properties").has(name));
            if (!other.equals(editor.host()) && !having.isEmpty() && !there) {
                editor.changeSpecSet(MutationKind.HOSTS_FLIPPED, schema + "/properties/" + name, spec -> {
                    SpecSet without =
                            SpecEditor.changed(spec, editor.host(), schema, tree -> remove(tree, schema, name));
                    return SpecEditor.changed(
                            without,
                            other,
                            schema,
                            tree -> JsonEdits.object(tree, schema + "/properties")
                                    .set(name, definition.deepCopy()));
                });
            }
        }
    }

    private void addExpansion(String at, JsonNode expansion) {
        for (String part : List.of("arguments", "modifiers")) {
            for (int i = 0; i < expansion.path(part).size(); i++) {
                String site = at + "/" + part + "/" + i;
                editor.change(MutationKind.EXPANSION_RESHAPED, site, tree -> {
                    ObjectNode argument = JsonEdits.object(tree, site);
                    argument.put("name", argument.path("name").asText() + NEW_NAME);
                });
            }
        }
    }

    private static void rename(ObjectNode tree, String schema, String name) {
        String newName = name + NEW_NAME;
        JsonEdits.rename(JsonEdits.object(tree, schema + "/properties"), name, newName);
        listsOfNames(tree, schema).forEach(list -> {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).asText().equals(name)) {
                    list.set(i, newName);
                }
            }
        });
        fixedValues(tree, schema).forEach(fixed -> JsonEdits.rename(fixed, name, newName));
    }

    private static void remove(ObjectNode tree, String schema, String name) {
        JsonEdits.object(tree, schema + "/properties").remove(name);
        listsOfNames(tree, schema)
                .forEach(list -> list.removeIf(entry -> entry.asText().equals(name)));
        fixedValues(tree, schema).forEach(fixed -> fixed.remove(name));
    }

    /** Returns the lists in which a schema names its own properties. A consistent mutation changes them as well. */
    private static List<ArrayNode> listsOfNames(ObjectNode tree, String schema) {
        List<ArrayNode> lists = new ArrayList<>();
        if (tree.at(schema + "/required") instanceof ArrayNode required) {
            lists.add(required);
        }
        tree.at(schema + "/x-views").forEach(view -> {
            if (view.path("properties") instanceof ArrayNode properties) {
                lists.add(properties);
            }
        });
        tree.at(schema + "/x-kinds")
                .forEach(kind -> kind.forEach(part -> {
                    if (part instanceof ArrayNode parameters) {
                        lists.add(parameters);
                    }
                }));
        return lists;
    }

    private static List<ObjectNode> fixedValues(ObjectNode tree, String schema) {
        List<ObjectNode> fixed = new ArrayList<>();
        tree.at(schema + "/x-kinds").forEach(kind -> {
            if (kind.path("fixed") instanceof ObjectNode parameters) {
                fixed.add(parameters);
            }
        });
        return fixed;
    }

    private static void changeType(ObjectNode property) {
        String type = property.path("type").asText();
        property.remove(List.of("allOf", "$ref", "items", "pattern", "format"));
        property.put("type", SCALARS.contains(type) && !type.equals("string") ? "string" : "integer");
    }

    private static boolean contains(JsonNode list, String name) {
        for (JsonNode entry : list) {
            if (entry.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
