package io.github.iguser.contract.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.iguser.testing.internal.example.ExampleValues;
import io.github.iguser.testing.internal.spec.SpecDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Values of form parameters that reach the limits of their schemas: as long, as many, as high as is allowed, or as low.
 */
final class FormLimits {

    private final SpecDocument document;
    private final boolean upper;

    private FormLimits(SpecDocument document, boolean upper) {
        this.document = document;
        this.upper = upper;
    }

    /** Returns a copy of an example value that reaches each upper, or each lower, limit of its schema. */
    static JsonNode reached(SpecDocument document, String pointer, JsonNode example, boolean upper) {
        return new FormLimits(document, upper).reached(pointer, example);
    }

    private JsonNode reached(String pointer, JsonNode value) {
        String at = document.resolve(pointer);
        JsonNode schema = document.at(at);
        if (value instanceof ArrayNode array) {
            return array(at, schema, array);
        }
        if (value instanceof ObjectNode object) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
            members.forEach(member -> object.set(
                    member.getKey(),
                    reached(at + "/properties/" + SpecDocument.escape(member.getKey()), member.getValue())));
            return object;
        }
        String limit = upper ? "maximum" : "minimum";
        if (value.isNumber() && schema.has(limit)) {
            boolean decimal = schema.path("type").asText().equals("number");
            return decimal ? DoubleNode.valueOf(schema.get(limit).asDouble()) : schema.get(limit);
        }
        return value.isTextual() && upper ? text(schema, value) : value;
    }

    private ArrayNode array(String at, JsonNode schema, ArrayNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(item -> items.add(reached(at + "/items", item)));
        String limit = upper ? "maxItems" : "minItems";
        int size = schema.path(limit).asInt(items.size());
        ArrayNode reached = array.arrayNode();
        for (int i = 0; i < size; i++) {
            JsonNode item = items.get(i % items.size());
            reached.add(i < items.size() ? item : anotherItem(item, i));
        }
        return reached;
    }

    /** Returns a changed copy of an element, since ids and names are unique in most lists. */
    private static JsonNode anotherItem(JsonNode item, int number) {
        if (item instanceof ObjectNode object) {
            ObjectNode copy = object.deepCopy();
            object.properties().forEach(member -> {
                if (member.getValue().isTextual()) {
                    copy.set(member.getKey(), numbered(member.getValue(), number));
                }
            });
            return copy;
        }
        return numbered(item, number);
    }

    private static JsonNode numbered(JsonNode value, int number) {
        JsonNode numbered = ExampleValues.numbered(value, number);
        return numbered.equals(value) && value.isTextual() ? TextNode.valueOf(value.asText() + number) : numbered;
    }

    private static JsonNode text(JsonNode schema, JsonNode value) {
        StringBuilder text = new StringBuilder();
        text.append("#ride ".repeat(schema.path("x-max-hashtags").asInt()));
        text.append("@rider ".repeat(schema.path("x-max-mentions").asInt()));
        if (schema.has("maxLength")) {
            // Counted in code points: an emoji is one.
            text.append("\uD83D\uDEB2".repeat(schema.get("maxLength").asInt() - text.length()));
        }
        return text.isEmpty() ? value : TextNode.valueOf(text.toString());
    }
}
