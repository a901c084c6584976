package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.CheckedPattern;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A parameter of a form, in Java: a field and setters of a builder, and a method that checks it and puts it into the
 * form.
 */
record FormParameter(Description description, String wire, Map<String, Object> schema) {
    String java() {
        return Names.member(wire);
    }

    private JavaType type() {
        return JavaType.of(description, schema);
    }

    /** The type of the builder's field: of a time, the text that is sent. */
    private String fieldType() {
        JavaType type = type();
        return switch (type.kind()) {
            case GRAPH_TIME, RAW -> "String";
            default -> type.text();
        };
    }

    /** The only value that it can have, or null. */
    private String onlyValue() {
        List<String> values = YamlNodes.texts(schema.get("enum"));
        return values.size() == 1 ? values.get(0) : null;
    }

    String field() {
        return "private @Nullable " + fieldType() + " " + java() + ";";
    }

    /** The arguments that tell the builder's superclass of it: its name, and what to do instead of giving it by name. */
    String own() {
        return JavaText.literal(wire) + ", " + JavaText.literal("use " + setterName());
    }

    /** How a message names its setter. */
    String setterName() {
        return onlyValue() == null ? java() + "(...)" : Names.member(onlyValue()) + "()";
    }

    /**
     * The builder's methods.
     *
     * @param more what holds for it in this class besides, or null
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
        if (type().kind() == JavaType.Kind.TIMESTAMP) {
            doc.text("The same instant is sent in UTC, to the second.");
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
        boolean list = type.kind() == JavaType.Kind.LIST;
        JavaType value = list ? type.element() : type;
        String openValue = value.kind() == JavaType.Kind.OPEN_VALUE ? value.text() : null;
        return JavaAvailability.ofParameter(
                description, wire, schema, openValue, list ? java() : "List.of(" + java() + ")");
    }

    /** The statement that puts it into a form, by the method of the class that has it. */
    String put(String owner) {
        return owner + "." + java() + "(form, " + java() + ");";
    }

    /** The method that checks the parameter and puts it into a form, if it is given. */
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

    /** The expression for the text that is sent: arrays and objects are JSON text, all else is raw. */
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
