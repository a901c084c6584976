package io.github.iguser.codegen.rules;

import io.github.iguser.codegen.spec.DocumentPosition;
import io.github.iguser.codegen.spec.KnownValues;
import io.github.iguser.codegen.spec.Presence;
import io.github.iguser.codegen.spec.ReachableComponents;
import io.github.iguser.codegen.spec.SchemaReference;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of schemas: presence, views, expansions, known values, and no object schema inline. */
final class SchemaRules {
    private final SpecFolder folder;
    private final Map<String, Object> document;
    private final Map<String, Object> schemas;
    private final Set<String> faults;

    SchemaRules(SpecFolder folder, Map<String, Object> document, Set<String> faults) {
        this.folder = folder;
        this.document = document;
        this.schemas = YamlNodes.mapAt(document, "components", "schemas");
        this.faults = faults;
    }

    void check() {
        inline(document, DocumentPosition.DOCUMENT, "");
        ReachableComponents answers = ReachableComponents.from(document, DocumentPosition.RESPONSES);
        schemas.forEach((name, schema) -> {
            Map<String, Object> map = YamlNodes.map(schema);
            checkOpenValue(name, map);
            checkViews(name, map);
            checkRequired(name, map);
            YamlNodes.mapAt(map, "properties").forEach((property, value) -> {
                String place = name + "." + property;
                checkExpansion(place, YamlNodes.map(value), YamlNodes.mapAt(value, "x-expansion"));
                checkOnlyInViews(place, map, YamlNodes.map(value));
                if (answers.component("schemas", name)) {
                    checkPresence(place, YamlNodes.map(value));
                }
            });
        });
        YamlNodes.eachMap(document, (key, map) -> checkFieldsOf(map));
    }

    private void addFault(Object place, String text) {
        faults.add(folder.where(place) + ": " + text);
    }

    private void inline(Object node, DocumentPosition part, String path) {
        Map<String, Object> map = YamlNodes.map(node);
        boolean component = path.startsWith("/components/schemas/") && path.split("/").length == 4;
        boolean object = "object".equals(map.get("type")) && !map.containsKey("additionalProperties");
        if (part == DocumentPosition.SCHEMA && !component && (object || map.containsKey("properties"))) {
            addFault(node, "an object schema is inline; move it to a file of its own in nodes and refer to it");
        }
        map.forEach((key, value) -> inline(value, part.child(key), path + "/" + key));
        YamlNodes.list(node).forEach(element -> inline(element, part.child("0"), path + "/0"));
    }

    private void checkOpenValue(String name, Map<String, Object> schema) {
        boolean other = schema.containsKey("enum") || schema.containsKey("format") || schema.containsKey("pattern");
        if ("string".equals(schema.get("type")) && !other) {
            boolean complete = YamlNodes.list(schema.get("x-known-values")).stream()
                    .allMatch(value -> YamlNodes.map(value).containsKey("value")
                            && YamlNodes.map(value).containsKey("meaning"));
            if (!complete || YamlNodes.list(schema.get("x-known-values")).isEmpty()) {
                addFault(
                        schema,
                        "the open value " + name + " has no known values; list them in x-known-values, each with"
                                + " value and meaning");
            }
            KnownValues.faults(name, schema).forEach(text -> addFault(schema, text));
        }
    }

    private void checkViews(String name, Map<String, Object> schema) {
        Map<String, Object> properties = YamlNodes.mapAt(schema, "properties");
        YamlNodes.mapAt(schema, "x-views").forEach((view, value) -> {
            String place = "the view " + view + " of " + name;
            for (String property : YamlNodes.texts(YamlNodes.at(value, "properties"))) {
                checkUnknownProperty(YamlNodes.at(value, "properties"), place, property, properties);
            }
            YamlNodes.mapAt(value, "expansions").forEach((property, expansion) -> {
                checkUnknownProperty(expansion, place, property, properties);
                checkExpansion(place + " at " + property, YamlNodes.map(expansion), YamlNodes.map(expansion));
            });
        });
    }

    private void checkUnknownProperty(Object at, String place, String property, Map<String, Object> properties) {
        if (!properties.containsKey(property)) {
            addFault(at, place + " names the unknown property \"" + property + "\"; correct it or add the property");
        }
    }

    private void checkRequired(String name, Map<String, Object> schema) {
        for (String property : YamlNodes.texts(schema.get("required"))) {
            checkUnknownProperty(
                    schema.get("required"), "required of " + name, property, YamlNodes.mapAt(schema, "properties"));
        }
    }

    private void checkExpansion(String place, Map<String, Object> at, Map<String, Object> expansion) {
        if (!expansion.isEmpty()) {
            if (expansion.containsKey("modifiers")
                    && schemas.containsKey(YamlNodes.textAt(expansion, "node"))
                    && !expansion.containsKey("view")) {
                checkModifiers(at, "x-expansion of " + place, expansion);
            } else {
                checkSelection(at, "x-expansion of " + place, expansion.get("node"), expansion.get("view"));
            }
            if (!Set.of("single", "list").contains(String.valueOf(expansion.get("kind")))) {
                addFault(
                        at,
                        "x-expansion of " + place + " has the kind " + expansion.get("kind")
                                + "; it is single or list");
            }
            String schema = SchemaReference.nameIn(at);
            boolean page = YamlNodes.mapAt(schemas, String.valueOf(schema)).containsKey("x-page-of");
            if (schema != null && page != "list".equals(expansion.get("kind"))) {
                addFault(
                        at,
                        "x-expansion of " + place + " has the kind " + expansion.get("kind") + ", and its schema "
                                + schema + (page ? " is a page" : " is not a page") + "; correct one of them");
            }
        }
    }

    /**
     * Checks the modifiers of a list. The elements of a list with modifiers need not be nodes; then their fields cannot
     * be selected.
     */
    private void checkModifiers(Map<String, Object> at, String place, Map<String, Object> expansion) {
        for (Object modifier : YamlNodes.list(expansion.get("modifiers"))) {
            for (String key : List.of("csv-of", "value-of")) {
                checkOpenValueOf(at, place + ": " + key, YamlNodes.textAt(modifier, key));
            }
        }
    }

    private void checkOpenValueOf(Object at, String place, String name) {
        if (name != null && !YamlNodes.mapAt(schemas, name).containsKey("x-known-values")) {
            addFault(at, place + " names " + name + ", which is not an open value; name a schema with x-known-values");
        }
    }

    private void checkFieldsOf(Map<String, Object> map) {
        checkOpenValueOf(map, "x-csv-of", YamlNodes.textAt(map, "x-csv-of"));
        if (map.containsKey("x-fields-of")) {
            checkSelection(map, "x-fields-of", map.get("x-fields-of"), map.get("x-fields-view"));
        }
        if (map.containsKey("x-page-of") && !schemas.containsKey(String.valueOf(map.get("x-page-of")))) {
            addFault(map, "x-page-of names the unknown schema " + map.get("x-page-of") + "; correct the name");
        }
    }

    private void checkSelection(Object at, String place, Object node, Object view) {
        Map<String, Object> schema = YamlNodes.map(schemas.get(String.valueOf(node)));
        if (!schema.containsKey("x-graph-node")) {
            addFault(at, place + " leads to " + node + ", which is not a node; name a schema with x-graph-node");
        } else if (view != null && !YamlNodes.mapAt(schema, "x-views").containsKey(String.valueOf(view))) {
            addFault(
                    at,
                    place + " leads to the view " + view + ", which " + node + " lacks; it has the views "
                            + YamlNodes.mapAt(schema, "x-views").keySet());
        }
    }

    private void checkOnlyInViews(String place, Map<String, Object> schema, Map<String, Object> property) {
        for (String view : YamlNodes.texts(property.get("x-only-in-views"))) {
            if (!YamlNodes.mapAt(schema, "x-views").containsKey(view)) {
                addFault(
                        property.get("x-only-in-views"),
                        "x-only-in-views of " + place + " names the unknown view \"" + view
                                + "\"; correct it or add the view");
            }
        }
    }

    private void checkPresence(String place, Map<String, Object> property) {
        if (!Presence.isValid(property)) {
            addFault(
                    property,
                    place + " does not say when it is present; write x-presence: always, undocumented, or a"
                            + " sentence with the documented reason for its absence");
        }
    }
}
