package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.FormKind;
import io.github.iguser.codegen.spec.SourceFile;
import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Moves each {@code enum} of a form parameter into a schema of its own, named like the parameter. The class has a
 * constant for each value, and a setter refuses other values.
 */
final class ClosedValues {
    static final String CLOSED = "x-closed";

    private final Map<String, Object> schemas;
    private final Map<String, Object> added = new TreeMap<>();

    private ClosedValues(Map<String, Object> schemas) {
        this.schemas = schemas;
    }

    /** Moves each {@code enum} with several values that a caller can choose from. */
    static void name(Map<String, Object> schemas) {
        ClosedValues values = new ClosedValues(schemas);
        schemas.values().forEach(schema -> values.nameSchema(YamlNodes.map(schema)));
        schemas.putAll(values.added);
    }

    private void nameSchema(Map<String, Object> schema) {
        if (schema.containsKey("x-form") || schema.containsKey("x-form-value")) {
            Set<String> chosen = new LinkedHashSet<>();
            FormKind.of(schema).forEach(kind -> chosen.addAll(kind.parameters()));
            YamlNodes.mapAt(schema, "properties").forEach((name, property) -> {
                boolean several = YamlNodes.list(YamlNodes.at(property, "enum")).size() > 1;
                if (several && (!schema.containsKey("x-kinds") || chosen.contains(name))) {
                    move(schema, name, YamlNodes.map(property));
                }
            });
        }
    }

    private void move(Map<String, Object> schema, String property, Map<String, Object> node) {
        String name = Names.type(property);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("type", "string");
        values.put("description", node.get("description"));
        values.put(
                "x-known-values",
                YamlNodes.texts(node.get("enum")).stream()
                        .map(value -> Map.of("value", value, "meaning", "The value `" + value + "`."))
                        .toList());
        values.put(CLOSED, true);
        values.put(SourceFile.KEY, SourceFile.of(schema, "#/components/schemas"));
        Object other = added.putIfAbsent(name, values);
        if (schemas.containsKey(name)
                || other != null && !YamlNodes.map(other).get("x-known-values").equals(values.get("x-known-values"))) {
            throw new SpecException("the values of " + property + " would be the class " + name
                    + ", which already exists; rename one of them");
        }
        node.keySet().removeAll(List.of("type", "enum"));
        node.put("allOf", List.of(Map.of("$ref", "#/components/schemas/" + name)));
    }
}
