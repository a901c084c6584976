package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.CheckedPattern;
import io.github.iguser.codegen.spec.SchemaReference;
import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.Map;

/**
 * The Java type of a schema, with the code that reads and writes it.
 *
 * @param text the type as it is written in code, boxed
 * @param kind the way in which its JSON is read
 * @param element the element type of a list, page or map; null for others
 */
record JavaType(String text, TypeKind kind, JavaType element) {
    enum TypeKind {
        STRING,
        LONG,
        INT,
        DOUBLE,
        BOOLEAN,
        TIMESTAMP,
        /** Raw JSON text, for values without a fixed shape. */
        RAW,
        /** A time in a request: seconds since 1970, or a text that the API understands. */
        GRAPH_TIME,
        OPEN_VALUE,
        MODEL,
        PAGE,
        LIST,
        MAP
    }

    /** Returns the type of a property, parameter or response. */
    static JavaType of(Description description, Object node) {
        Map<String, Object> schema = YamlNodes.map(node);
        String reference = SchemaReference.nameIn(schema);
        if (Boolean.TRUE.equals(schema.get(CheckedPattern.NUMERIC_ID))) {
            return scalar("String", TypeKind.STRING);
        }
        if (reference != null) {
            return named(description, reference);
        }
        String format = String.valueOf(schema.get("format"));
        return switch (String.valueOf(schema.get("type"))) {
            case "string" ->
                switch (format) {
                    case "graph-timestamp" -> scalar("OffsetDateTime", TypeKind.TIMESTAMP);
                    case "graph-time" -> scalar("Instant", TypeKind.GRAPH_TIME);
                    default -> scalar("String", TypeKind.STRING);
                };
            case "integer" -> format.equals("int32") ? scalar("Integer", TypeKind.INT) : scalar("Long", TypeKind.LONG);
            case "number" -> scalar("Double", TypeKind.DOUBLE);
            case "boolean" -> scalar("Boolean", TypeKind.BOOLEAN);
            case "array" -> of("List", TypeKind.LIST, of(description, schema.get("items")));
            default ->
                YamlNodes.mapAt(schema, "additionalProperties").isEmpty()
                        ? scalar("String", TypeKind.RAW)
                        : of("Map", TypeKind.MAP, of(description, schema.get("additionalProperties")));
        };
    }

    private static JavaType named(Description description, String name) {
        Map<String, Object> schema = description.schema(name);
        if (schema.containsKey("x-page-of")) {
            return of("Page", TypeKind.PAGE, named(description, YamlNodes.textAt(schema, "x-page-of")));
        }
        if (schema.containsKey("x-known-values")) {
            return scalar(name, TypeKind.OPEN_VALUE);
        }
        String runtimeType = description.names().runtimeType(name);
        if (runtimeType != null) {
            return scalar(runtimeType.substring(runtimeType.lastIndexOf('.') + 1), TypeKind.MODEL);
        }
        if (schema.containsKey("properties")) {
            return scalar(name, TypeKind.MODEL);
        }
        return of(description, schema);
    }

    private static JavaType scalar(String text, TypeKind kind) {
        return new JavaType(text, kind, null);
    }

    private static JavaType of(String container, TypeKind kind, JavaType element) {
        String key = kind == TypeKind.MAP ? "String, " : "";
        return new JavaType(container + "<" + key + element.text + ">", kind, element);
    }

    /** Returns the name of the field for the adapter of this type, or null if the type is read without one. */
    String adapterField() {
        return switch (kind) {
            case STRING, LONG, INT, DOUBLE, BOOLEAN, TIMESTAMP, RAW, GRAPH_TIME -> null;
            case LIST -> Names.member(element.text) + "Adapter";
            case PAGE -> Names.member(element.text) + "PageAdapter";
            case MAP -> Names.member(element.text) + "MapAdapter";
            case OPEN_VALUE, MODEL -> Names.member(text) + "Adapter";
        };
    }

    /** Returns the type that the adapter is for; for a list, the type of its elements. */
    String adapted() {
        return kind == TypeKind.LIST ? element.text : text;
    }

    /** Returns the {@code java.lang.reflect.Type} of {@link #adapted()}. */
    String adaptedType() {
        return kind == TypeKind.LIST ? element.reflected() : reflected();
    }

    /** Returns the {@code java.lang.reflect.Type} of this type. */
    String reflected() {
        return switch (kind) {
            case LIST -> "Types.newParameterizedType(List.class, " + element.reflected() + ")";
            case PAGE -> "Types.newParameterizedType(Page.class, " + element.reflected() + ")";
            case MAP -> "Types.newParameterizedType(Map.class, String.class, " + element.reflected() + ")";
            default -> text + ".class";
        };
    }

    /** Returns the expression that reads a value. */
    String read() {
        return switch (kind) {
            case STRING -> "Json.readString(reader)";
            case LONG -> "Json.readLong(reader)";
            case INT -> "Json.readInt(reader)";
            case DOUBLE -> "Json.readDouble(reader)";
            case BOOLEAN -> "Json.readBoolean(reader)";
            case TIMESTAMP -> "Json.readTimestamp(reader)";
            case RAW -> "Json.readRaw(reader)";
            case LIST -> "Json.readList(reader, " + adapterField() + "())";
            case PAGE, MAP, OPEN_VALUE, MODEL -> adapterField() + "().fromJson(reader)";
            case GRAPH_TIME ->
                throw new SpecException("format graph-time is for parameters; a response has graph-timestamp");
        };
    }

    /** Returns the statement that writes a value, which may be null. */
    String write(String value) {
        return switch (kind) {
            case STRING, LONG, INT, DOUBLE, BOOLEAN -> "writer.value(" + value + ");";
            case TIMESTAMP -> "Json.writeTimestamp(writer, " + value + ");";
            case RAW -> "Json.writeRaw(writer, " + value + ");";
            case LIST -> "Json.writeList(writer, " + adapterField() + "(), " + value + ");";
            default -> adapterField() + "().toJson(writer, " + value + ");";
        };
    }
}
