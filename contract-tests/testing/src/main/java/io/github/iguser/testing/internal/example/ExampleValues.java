package io.github.iguser.testing.internal.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Example values for schemas that are not nodes. A scalar gets the example in the spec or a known value. */
public final class ExampleValues {

    private static final Pattern LAST_DIGITS = Pattern.compile("^(.*?)(\\d{1,9})(\\D*)$", Pattern.DOTALL);

    private static final double HALF = 0.5;

    private final SpecDocument document;

    public ExampleValues(SpecDocument document) {
        this.document = document;
    }

    /**
     * Returns a value for the schema at a pointer, without the members that {@code absence} leaves out. Variants differ
     * in known values, shapes and decimals.
     */
    public JsonNode of(String pointer, int variant, Absence absence) {
        String at = document.resolve(pointer);
        JsonNode schema = node(at);
        if (schema.has("anyOf")) {
            return anyOf(pointer, at, variant);
        }
        if (schema.path("properties").isObject()) {
            return object(at, schema, variant, absence);
        }
        if (schema.path("type").asText().equals("array")) {
            return array(pointer, at, variant, absence);
        }
        if (schema.path("type").asText().equals("object")) {
            return map(pointer, at, variant, absence);
        }
        return scalar(pointer, at, variant);
    }

    private JsonNode anyOf(String pointer, String at, int variant) {
        List<JsonNode> shapes = elements(node(at).get("anyOf"));
        JsonNode shape = shapes.get(variant % shapes.size());
        if (shape.has("example")) {
            return shape.get("example");
        }
        return scalar(pointer, at, variant);
    }

    private ObjectNode object(String at, JsonNode schema, int variant, Absence absence) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Iterator<String> names = schema.path("properties").fieldNames(); names.hasNext(); ) {
            String name = names.next();
            String property = at + "/properties/" + SpecDocument.escape(name);
            if (document.serves(node(property)) && !isAbsent(schema, property, name, absence)) {
                object.set(name, of(property, variant, absence));
            }
        }
        return object;
    }

    private boolean isAbsent(JsonNode schema, String property, String name, Absence absence) {
        JsonNode definition = node(property);
        boolean optional = !definition.path("x-presence").asText().equals("always")
                && elements(schema.path("required")).stream()
                        .noneMatch(required -> required.asText().equals(name));
        JsonNode value = node(document.resolve(property));
        boolean scalar = !value.has("properties") && !value.has("items");
        return optional && (absence == Absence.SCALARS && scalar || absence == Absence.OBJECTS && !scalar);
    }

    private ArrayNode array(String pointer, String at, int variant, Absence absence) {
        if (example(pointer, at) instanceof ArrayNode example) {
            return example;
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        int known = node(document.resolve(at + "/items")).path("x-known-values").size();
        for (int i = 0; i < Math.max(1, Math.min(known, 2)); i++) {
            array.add(of(at + "/items", variant + i, absence));
        }
        return array;
    }

    private JsonNode map(String pointer, String at, int variant, Absence absence) {
        JsonNode example = example(pointer, at);
        if (!example.isMissingNode()) {
            return example;
        }
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        if (!node(at + "/additionalProperties").path("type").isMissingNode()) {
            map.set("17841400000000001", of(at + "/additionalProperties", variant, absence));
        }
        return map;
    }

    /**
     * Returns a scalar for the schema at a pointer: the known or allowed value of the variant, or else the example. In
     * odd variants, a number has decimals if the schema allows them.
     */
    public JsonNode scalar(String pointer, int variant) {
        return scalar(pointer, document.resolve(pointer), variant);
    }

    private JsonNode scalar(String pointer, String at, int variant) {
        List<JsonNode> known = new ArrayList<>();
        node(at).path("x-known-values").forEach(entry -> known.add(entry.get("value")));
        if (!known.isEmpty()) {
            // The example comes first: it is the value that a caller is most likely to meet.
            int first = Math.max(0, known.indexOf(example(pointer, at)));
            return known.get((first + variant) % known.size());
        }
        List<JsonNode> allowed = elements(node(at).path("enum"));
        if (!allowed.isEmpty()) {
            return allowed.get(variant % allowed.size());
        }
        JsonNode example = example(pointer, at);
        if (!example.isMissingNode()) {
            return variant % 2 == 1 && takesDecimals(pointer, at) && example.isIntegralNumber()
                    ? DoubleNode.valueOf(example.doubleValue() + HALF)
                    : example;
        }
        throw new IllegalArgumentException(document.where(pointer) + ": the schema has no example; add one");
    }

    /**
     * Returns whether a number may have decimals. With a minimum or maximum it may not, since the decimals could exceed
     * the limit.
     */
    private boolean takesDecimals(String pointer, String at) {
        return node(at).path("type").asText().equals("number")
                && Stream.of(pointer, at)
                        .map(this::node)
                        .noneMatch(schema -> schema.has("minimum") || schema.has("maximum"));
    }

    /**
     * Returns the example at a pointer, or else the example of the schema that it refers to; a missing node if there is
     * none.
     */
    private JsonNode example(String pointer, String at) {
        JsonNode own = node(pointer).path("example");
        return own.isMissingNode() ? node(at).path("example") : own;
    }

    /** Returns the value with the number added to its last digits, so that the elements of a list differ. */
    public static JsonNode numbered(JsonNode value, int number) {
        if (number == 0) {
            return value;
        }
        if (value.isIntegralNumber()) {
            return value.isInt()
                    ? IntNode.valueOf(value.intValue() + number)
                    : LongNode.valueOf(value.longValue() + number);
        }
        Matcher digits = LAST_DIGITS.matcher(value.asText());
        if (!value.isTextual() || !digits.matches()) {
            return value;
        }
        String increased = String.valueOf(Long.parseLong(digits.group(2)) + number);
        String padded = "0".repeat(Math.max(0, digits.group(2).length() - increased.length())) + increased;
        return TextNode.valueOf(digits.group(1) + padded + digits.group(3));
    }

    public static List<JsonNode> elements(JsonNode list) {
        List<JsonNode> elements = new ArrayList<>();
        list.forEach(elements::add);
        return elements;
    }

    /**
     * Returns the number of variants that cover all known values of a schema, including those in its objects and lists.
     */
    public int variants(String pointer) {
        return variants(pointer, 0);
    }

    private int variants(String pointer, int depth) {
        String at = document.resolve(pointer);
        JsonNode schema = node(at);
        int max = Math.max(
                schema.path("x-known-values").size(), schema.path("anyOf").size());
        max = Math.max(max, schema.path("enum").size());
        if (depth > 8) {
            return max;
        }
        if (schema.has("items")) {
            max = Math.max(max, variants(at + "/items", depth + 1));
        }
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            if (!property.getValue().has("x-expansion")) {
                max = Math.max(max, variants(at + "/properties/" + SpecDocument.escape(property.getKey()), depth + 1));
            }
        }
        return max;
    }

    private JsonNode node(String pointer) {
        return document.at(pointer);
    }
}
