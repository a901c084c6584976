package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.CheckedPattern;
import io.github.iguser.codegen.spec.ParameterRelations;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form parameter in Java: a field and setters of a builder, and a method that checks it and adds it to the form. */
record FormParameter(Description description, String wire, Map<String, Object> schema) {
    String javaName() {
        return Names.member(wire);
    }

    private JavaType type() {
        return JavaType.of(description, schema);
    }

    /** Returns the type of the builder's field; for a time, that of the text that is sent. */
    private String fieldType() {
        JavaType type = type();
        return switch (type.kind()) {
            case GRAPH_TIME, RAW -> "String";
            default -> type.text();
        };
    }

    /** Returns the only allowed value, or null if there are several. */
    private String onlyValue() {
        List<String> values = YamlNodes.texts(schema.get("enum"));
        return values.size() == 1 ? values.get(0) : null;
    }

    String field() {
        return "private @Nullable " + fieldType() + " " + javaName() + ";";
    }

    /** Returns its arguments for the builder's superclass: its name, and the method to use instead of the name. */
    String own() {
        return JavaText.literal(wire) + ", " + JavaText.literal("use " + setterName());
    }

    /** Returns its setter as messages name it. */
    String setterName() {
        return onlyValue() == null ? javaName() + "(...)" : Names.member(onlyValue()) + "()";
    }

    /**
     * Returns the setters of the builder.
     *
     * @param more further conditions in this class, or null
     */
    List<JavaMethod> setters(String more) {
        if (onlyValue() != null) {
            return List.of(setter(more, Names.member(onlyValue()), List.of(), JavaText.literal(onlyValue())));
        }
        String given = "Limits.given(" + JavaText.literal(wire) + ", " + javaName() + ")";
        return switch (type().kind()) {
            case INT -> List.of(setter(more, "int", javaName()));
            case LONG -> List.of(setter(more, "long", javaName()));
            case DOUBLE -> List.of(setter(more, "double", javaName()));
            case BOOLEAN -> List.of(setter(more, "boolean", javaName()));
            case GRAPH_TIME ->
                List.of(
                        setter(more, "Instant", "String.valueOf(" + javaName() + ".getEpochSecond())"),
                        setter(
                                JavadocTexts.overload(
                                        8, "Sets the time as text; see `#" + javaName() + "(Instant)`.", schema),
                                javaName(),
                                List.of("String " + javaName()),
                                given));
            default -> List.of(setter(more, fieldType(), given));
        };
    }

    private JavaMethod setter(String more, String type, String value) {
        return setter(more, javaName(), List.of(type + " " + javaName()), value);
    }

    private JavaMethod setter(String more, String name, List<String> parameters, String value) {
        Javadoc doc = JavadocTexts.property(description, 8, schema, more);
        if (type().kind() == JavaType.TypeKind.TIMESTAMP) {
            doc.text("The instant is sent in UTC, to the second.");
        }
        return setter(doc, name, parameters, value);
    }

    private JavaMethod setter(Javadoc doc, String name, List<String> parameters, String value) {
        List<String> body = new ArrayList<>(List.of("this." + javaName() + " = " + value + ";"));
        body.addAll(availability());
        body.add("return this;");
        return JavaMethod.of(
                doc.toString(),
                Boolean.TRUE.equals(schema.get("deprecated")) ? List.of("@Deprecated") : List.of(),
                "        public Builder " + name,
                parameters,
                body);
    }

    private List<String> availability() {
        JavaType type = type();
        boolean list = type.kind() == JavaType.TypeKind.LIST;
        JavaType value = list ? type.element() : type;
        String openValue = value.kind() == JavaType.TypeKind.OPEN_VALUE ? value.text() : null;
        return JavaAvailability.ofParameter(
                description, wire, schema, openValue, list ? javaName() : "List.of(" + javaName() + ")");
    }

    /** Returns its relations to the parameters that a class has. */
    ParameterRelations relations(Set<String> taken) {
        ParameterRelations all = ParameterRelations.of(schema);
        return new ParameterRelations(
                all.excludes().stream().filter(taken::contains).toList(),
                all.requiresNonEmpty().stream().filter(taken::contains).toList());
    }

    /** Returns the statement that adds it to a form by the owner's method. */
    String put(String owner) {
        return owner + "." + javaName() + "(form, " + javaName() + ");";
    }

    /** Returns the method that checks the parameter and adds it to a form, if it is set. */
    JavaMethod check(LimitChecks checks) {
        List<String> body = new ArrayList<>(checks.of(JavaText.literal(wire), javaName(), schema));
        body.add("if (" + javaName() + " != null) {");
        body.add("    "
                + JavaText.spread("            form.put(", List.of(JavaText.literal(wire), text()), ");")
                        .strip());
        body.add("}");
        return JavaMethod.of(
                "    // " + wire,
                List.of(),
                "    static void " + javaName(),
                List.of("Map<String, String> form", "@Nullable " + fieldType() + " " + javaName()),
                body);
    }

    /**
     * Returns the expression for the text that is sent: JSON text for arrays and objects, the value itself for others.
     */
    private String text() {
        JavaType type = type();
        return switch (type.kind()) {
            case STRING, GRAPH_TIME, RAW -> javaName();
            case INT, LONG, DOUBLE, BOOLEAN -> javaName() + ".toString()";
            case TIMESTAMP -> "Limits.timestamp(" + JavaText.literal(wire) + ", " + javaName() + ")";
            case OPEN_VALUE -> javaName() + ".value()";
            case LIST ->
                CheckedPattern.isNumberAsText(YamlNodes.mapAt(schema, "items"))
                        ? "Json.numbers(" + javaName() + ")"
                        : "ModelAdapters.json(" + type.reflected() + ", " + javaName() + ")";
            case MODEL, PAGE, MAP -> "ModelAdapters.json(" + type.reflected() + ", " + javaName() + ")";
        };
    }
}
