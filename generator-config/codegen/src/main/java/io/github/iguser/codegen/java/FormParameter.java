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
    String java() {
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
        return "private @Nullable " + fieldType() + " " + java() + ";";
    }

    /** Returns its arguments for the builder's superclass: its name, and the method to use instead of the name. */
    String own() {
        return JavaText.literal(wire) + ", " + JavaText.literal("use " + setterName());
    }

    /** Returns its setter as messages name it. */
    String setterName() {
        return onlyValue() == null ? java() + "(...)" : Names.member(onlyValue()) + "()";
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
        String given = "Limits.given(" + JavaText.literal(wire) + ", " + java() + ")";
        return switch (type().kind()) {
            case INT -> List.of(setter(more, "int", java()));
            case LONG -> List.of(setter(more, "long", java()));
            case DOUBLE -> List.of(setter(more, "double", java()));
            case BOOLEAN -> List.of(setter(more, "boolean", java()));
            case GRAPH_TIME ->
                List.of(
                        setter(more, "Instant", "String.valueOf(" + java() + ".getEpochSecond())"),
                        setter(
                                JavadocTexts.overload(
                                        8, "Sets the time as text; see `#" + java() + "(Instant)`.", schema),
                                java(),
                                List.of("String " + java()),
                                given));
            default -> List.of(setter(more, fieldType(), given));
        };
    }

    private JavaMethod setter(String more, String type, String value) {
        return setter(more, java(), List.of(type + " " + java()), value);
    }

    private JavaMethod setter(String more, String name, List<String> parameters, String value) {
        Javadoc doc = JavadocTexts.property(description, 8, schema, more);
        if (type().kind() == JavaType.TypeKind.TIMESTAMP) {
            doc.text("The instant is sent in UTC, to the second.");
        }
        return setter(doc, name, parameters, value);
    }

    private JavaMethod setter(Javadoc doc, String name, List<String> parameters, String value) {
        List<String> body = new ArrayList<>(List.of("this." + java() + " = " + value + ";"));
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
                description, wire, schema, openValue, list ? java() : "List.of(" + java() + ")");
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
        return owner + "." + java() + "(form, " + java() + ");";
    }

    /** Returns the method that checks the parameter and adds it to a form, if it is set. */
    JavaMethod check(LimitChecks checks) {
        List<String> body = new ArrayList<>(checks.of(JavaText.literal(wire), java(), schema));
        body.add("if (" + java() + " != null) {");
        body.add("    "
                + JavaText.spread("            form.put(", List.of(JavaText.literal(wire), text()), ");")
                        .strip());
        body.add("}");
        return JavaMethod.of(
                "    // " + wire,
                List.of(),
                "    static void " + java(),
                List.of("Map<String, String> form", "@Nullable " + fieldType() + " " + java()),
                body);
    }

    /**
     * Returns the expression for the text that is sent: JSON text for arrays and objects, the value itself for others.
     */
    private String text() {
        JavaType type = type();
        return switch (type.kind()) {
            case STRING, GRAPH_TIME, RAW -> java();
            case INT, LONG, DOUBLE, BOOLEAN -> java() + ".toString()";
            case TIMESTAMP -> "Limits.timestamp(" + JavaText.literal(wire) + ", " + java() + ")";
            case OPEN_VALUE -> java() + ".value()";
            case LIST ->
                CheckedPattern.isNumberAsText(YamlNodes.mapAt(schema, "items"))
                        ? "Json.numbers(" + java() + ")"
                        : "ModelAdapters.json(" + type.reflected() + ", " + java() + ")";
            case MODEL, PAGE, MAP -> "ModelAdapters.json(" + type.reflected() + ", " + java() + ")";
        };
    }
}
