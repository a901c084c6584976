package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.CheckedPattern;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the statements that check a parameter against the limits of its schema. */
final class LimitChecks {
    private final Description description;
    private final String owner;

    /**
     * Creates a writer.
     *
     * @param owner the class of the methods that check objects
     */
    LimitChecks(Description description, String owner) {
        this.description = description;
        this.owner = owner;
    }

    /**
     * Returns the statements for a value, which may be null.
     *
     * @param place the expression for its name in messages
     * @param value the expression for the value
     */
    List<String> of(String place, String value, Map<String, Object> schema) {
        List<String> checks = new ArrayList<>();
        JavaType type = JavaType.of(description, schema);
        switch (type.kind()) {
            case STRING -> addText(checks, place, value, schema);
            case INT, LONG, DOUBLE -> {
                if (schema.containsKey("minimum") || schema.containsKey("maximum")) {
                    add(checks, "range", place, value, bound(schema, "minimum"), bound(schema, "maximum"));
                }
            }
            case OPEN_VALUE -> {
                if (description.schema(type.text()).containsKey(ClosedValues.CLOSED)) {
                    add(checks, "oneOf", place, value, type.text() + ".known()");
                }
            }
            case LIST -> addList(checks, place, value, schema, type.element());
            case MODEL -> {
                if (!members(type.text()).isEmpty()) {
                    add(checks, "object", place, value, owner + "::" + Names.member(type.text()));
                }
            }
            default -> {}
        }
        return checks;
    }

    private void addText(List<String> checks, String place, String value, Map<String, Object> schema) {
        addLimit(checks, "maxCharacters", place, value, schema.get("maxLength"));
        addLimit(checks, "maxHashtags", place, value, schema.get("x-max-hashtags"));
        addLimit(checks, "maxMentions", place, value, schema.get("x-max-mentions"));
        String check = CheckedPattern.check(schema);
        if (check != null) {
            add(checks, check, place, value);
        }
    }

    private void addList(
            List<String> checks, String place, String value, Map<String, Object> schema, JavaType element) {
        Map<String, Object> items = YamlNodes.mapAt(schema, "items");
        addLimit(checks, "minItems", place, value, schema.get("minItems"));
        addLimit(checks, "maxItems", place, value, schema.get("maxItems"));
        if (element.kind() == JavaType.TypeKind.MODEL
                && !members(element.text()).isEmpty()) {
            add(checks, "each", place, value, owner + "::" + Names.member(element.text()));
        } else if (CheckedPattern.check(items) != null) {
            add(checks, "each", place, value, "Limits::" + CheckedPattern.check(items));
        } else if (element.kind() == JavaType.TypeKind.STRING) {
            add(checks, "noBlanks", place, value);
        } else {
            add(checks, "noNulls", place, value);
        }
        String member = YamlNodes.textAt(schema, "x-unique-by");
        if (member != null) {
            add(
                    checks,
                    "uniqueBy",
                    place,
                    JavaText.literal(member),
                    value,
                    element.text() + "::" + Names.member(member));
        } else if (Boolean.TRUE.equals(schema.get("uniqueItems"))) {
            add(checks, "unique", place, value);
        }
    }

    /** Returns the methods that check the objects among these schemas, one per class of objects. */
    List<JavaMethod> objects(Iterable<Map<String, Object>> schemas) {
        Map<String, JavaMethod> methods = new TreeMap<>();
        for (Map<String, Object> schema : schemas) {
            JavaType type = JavaType.of(description, schema);
            String name = type.kind() == JavaType.TypeKind.LIST ? type.element().text() : type.text();
            JavaType.TypeKind kind =
                    type.kind() == JavaType.TypeKind.LIST ? type.element().kind() : type.kind();
            if (kind == JavaType.TypeKind.MODEL && !members(name).isEmpty()) {
                methods.put(
                        name,
                        JavaMethod.of(
                                "    // The limits of each " + name + ".",
                                List.of(),
                                "    static void " + Names.member(name),
                                List.of("String place", name + " value"),
                                members(name)));
            }
        }
        return List.copyOf(methods.values());
    }

    private List<String> members(String model) {
        Map<String, Object> schema = description.schema(model);
        List<String> required = YamlNodes.texts(schema.get("required"));
        List<String> checks = new ArrayList<>();
        YamlNodes.mapAt(schema, "properties").forEach((wire, property) -> {
            String place = "place + \"." + wire + "\"";
            String value = "value." + Names.member(wire) + "()";
            if (required.contains(wire)) {
                add(checks, "required", place, value, "\"each " + model + " needs " + wire + "\"");
            }
            checks.addAll(of(place, value, YamlNodes.map(property)));
        });
        return checks;
    }

    private static String bound(Map<String, Object> schema, String key) {
        String bound = YamlNodes.textAt(schema, key);
        return bound == null ? "null" : JavaText.literal(bound);
    }

    private static void addLimit(List<String> checks, String method, String place, String value, Object limit) {
        if (limit != null) {
            add(checks, method, place, value, String.valueOf(limit));
        }
    }

    private static void add(List<String> checks, String method, String... arguments) {
        checks.add(JavaText.spread("        Limits." + method + "(", List.of(arguments), ");")
                .strip());
    }
}
