package io.github.iguser.testing.internal.spec.validation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Validates values against the subset of JSON Schema that the spec uses, without a schema library. Unknown members of
 * objects and unknown values of open values are violations. A test compares the results with those of the strict schema
 * of the checks.
 */
public final class PlainSchema {

    private final SpecDocument document;
    private final List<Violation> violations = new ArrayList<>();

    private PlainSchema(SpecDocument document) {
        this.document = document;
    }

    /** Returns the violations of a value. This is a {@link ValueRule}. */
    public static List<Violation> violations(SpecDocument document, String pointer, JsonNode value) {
        PlainSchema schema = new PlainSchema(document);
        schema.validate(pointer, value, "");
        return List.copyOf(schema.violations);
    }

    private void validate(String pointer, JsonNode value, String place) {
        String at = document.resolve(pointer);
        JsonNode schema = document.at(at);
        if (schema.has("anyOf")) {
            anyOf(at, schema.get("anyOf").size(), value, place);
            return;
        }
        String type = schema.path("type").asText();
        if (!hasType(type, value)) {
            add(at, place, "is " + excerpt(value) + ", expected the type " + type);
            return;
        }
        choice(at, schema, value, place);
        if (value.isTextual()) {
            text(at, schema, value.textValue(), place);
        } else if (value.isNumber()) {
            number(at, schema, value.decimalValue(), place);
        } else if (value.isArray()) {
            array(at, schema, value, place);
        } else if (value.isObject()) {
            object(at, schema, value, place);
        }
    }

    private void anyOf(String at, int shapes, JsonNode value, String place) {
        int matching = 0;
        for (int i = 0; i < shapes; i++) {
            matching += violations(document, at + "/anyOf/" + i, value).isEmpty() ? 1 : 0;
        }
        if (matching != 1) {
            add(at, place, "is " + excerpt(value) + ", which does not match exactly one of the described shapes");
        }
    }

    private static boolean hasType(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> true;
        };
    }

    private void choice(String at, JsonNode schema, JsonNode value, String place) {
        List<String> allowed = new ArrayList<>();
        schema.path("enum").forEach(one -> allowed.add(one.asText()));
        schema.path("x-known-values")
                .forEach(one -> allowed.add(one.path("value").asText()));
        if (!allowed.isEmpty() && !allowed.contains(value.asText())) {
            add(
                    at,
                    place,
                    "is " + excerpt(value) + ", expected one of " + allowed
                            + NearestName.hint(value.asText(), allowed));
        }
    }

    private void text(String at, JsonNode schema, String text, String place) {
        int length = text.codePointCount(0, text.length());
        if (schema.has("pattern")
                && !Pattern.compile(schema.get("pattern").asText())
                        .matcher(text)
                        .find()) {
            add(
                    at,
                    place,
                    "is \"" + text + "\", which does not match "
                            + schema.get("pattern").asText());
        }
        if (schema.has("maxLength") && length > schema.get("maxLength").asInt()) {
            add(at, place, "has " + length + " characters, at most " + schema.get("maxLength") + " are allowed");
        }
        if (schema.has("minLength") && length < schema.get("minLength").asInt()) {
            add(at, place, "has " + length + " characters, at least " + schema.get("minLength") + " are required");
        }
    }

    private void number(String at, JsonNode schema, BigDecimal number, String place) {
        if (schema.has("minimum") && number.compareTo(schema.get("minimum").decimalValue()) < 0) {
            add(at, place, "is " + number + ", less than the minimum " + schema.get("minimum"));
        }
        if (schema.has("maximum") && number.compareTo(schema.get("maximum").decimalValue()) > 0) {
            add(at, place, "is " + number + ", more than the maximum " + schema.get("maximum"));
        }
    }

    private void array(String at, JsonNode schema, JsonNode array, String place) {
        if (schema.has("maxItems") && array.size() > schema.get("maxItems").asInt()) {
            add(at, place, "has " + array.size() + " elements, at most " + schema.get("maxItems") + " are allowed");
        }
        if (schema.has("minItems") && array.size() < schema.get("minItems").asInt()) {
            add(at, place, "has " + array.size() + " elements, at least " + schema.get("minItems") + " are required");
        }
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < array.size(); i++) {
            if (!seen.add(array.get(i)) && schema.path("uniqueItems").asBoolean()) {
                add(at, place + "/" + i, "is " + excerpt(array.get(i)) + ", which occurs twice");
            }
            validate(at + "/items", array.get(i), place + "/" + i);
        }
    }

    private void object(String at, JsonNode schema, JsonNode object, String place) {
        JsonNode properties = schema.path("properties");
        schema.path("required").forEach(name -> {
            if (!object.has(name.asText())) {
                add(at, place + "/" + name.asText(), "is missing, but required");
            }
        });
        object.properties().forEach(member -> {
            String name = member.getKey();
            if (properties.has(name)) {
                validate(at + "/properties/" + SpecDocument.escape(name), member.getValue(), place + "/" + name);
            } else if (schema.path("additionalProperties").has("type")) {
                validate(at + "/additionalProperties", member.getValue(), place + "/" + name);
            } else if (properties.isObject()) {
                List<String> known = new ArrayList<>();
                properties.fieldNames().forEachRemaining(known::add);
                add(at, place + "/" + name, "is not described" + NearestName.hint(name, known));
            }
        });
    }

    private static String excerpt(JsonNode value) {
        String text = value.toString();
        return text.length() > 100 ? text.substring(0, 100) + "..." : text;
    }

    private void add(String at, String place, String message) {
        violations.add(new Violation(place, message, document.where(at)));
    }
}
