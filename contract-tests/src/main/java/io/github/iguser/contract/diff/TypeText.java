package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type of a schema in words. Two schemas with one text have one Java type: ids that are numbers are held as text. */
final class TypeText {
    private TypeText() {}

    static String of(JsonNode schema) {
        String reference = reference(schema);
        if (reference != null) {
            return reference;
        }
        if (schema.has("anyOf")) {
            List<String> types = new ArrayList<>();
            schema.get("anyOf").forEach(type -> types.add(of(type)));
            return "any of " + types;
        }
        if (schema.path("x-numeric-id").asBoolean()) {
            return "string";
        }
        if (schema.path("enum").size() > 1) {
            return "one of the listed values";
        }
        String type = schema.path("type").asText("any");
        return switch (type) {
            case "array" -> "list of " + of(schema.path("items"));
            case "object" ->
                schema.has("additionalProperties") ? "map of " + of(schema.get("additionalProperties")) : "object";
            default -> schema.has("format") ? type + " (" + schema.get("format").asText() + ")" : type;
        };
    }

    /** A reference stands alone or inside an {@code allOf} that gives it siblings. */
    private static @Nullable String reference(JsonNode schema) {
        JsonNode reference = schema.has("$ref")
                ? schema.get("$ref")
                : schema.path("allOf").path(0).path("$ref");
        return reference.isMissingNode()
                ? null
                : reference.asText().substring(reference.asText().lastIndexOf('/') + 1);
    }
}
