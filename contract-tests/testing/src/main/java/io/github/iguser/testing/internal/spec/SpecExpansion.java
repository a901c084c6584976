package io.github.iguser.testing.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The expansion of a property that is a node or a list of nodes.
 *
 * @param node the schema of the target node
 * @param view the view that limits the fields of the target; null for all its own fields
 * @param paging the kind of paging of a list
 * @param arguments the required arguments, such as {@code username}
 * @param modifiers the modifiers, such as {@code limit}
 */
public record SpecExpansion(
        String node,
        @Nullable String view,
        boolean list,
        String paging,
        Map<String, SpecModifier> arguments,
        Map<String, SpecModifier> modifiers) {

    /**
     * An argument or modifier.
     *
     * @param valueOf the open value whose values it accepts; null if there is none
     * @param csvOf the open value whose values it accepts as a comma-separated list; null if there is none
     * @param pattern the pattern of its text; null if any text is valid
     */
    public record SpecModifier(
            String type,
            boolean required,
            @Nullable String valueOf,
            @Nullable String csvOf,
            @Nullable String pattern) {

        private static SpecModifier of(JsonNode entry, boolean required) {
            return new SpecModifier(
                    entry.path("type").asText("string"),
                    required || entry.path("required").asBoolean(),
                    text(entry, "value-of"),
                    text(entry, "csv-of"),
                    text(entry, "pattern"));
        }

        private static @Nullable String text(JsonNode entry, String key) {
            return entry.hasNonNull(key) ? entry.get(key).asText() : null;
        }
    }

    /** Reads {@code x-expansion}, with the overrides of a view; null if the property has none. */
    static @Nullable SpecExpansion of(JsonNode property, JsonNode override) {
        JsonNode base = property.path("x-expansion");
        if (!base.isObject()) {
            return null;
        }
        ObjectNode merged = ((ObjectNode) base).deepCopy();
        if (override.isObject()) {
            merged.setAll((ObjectNode) override);
        }
        return new SpecExpansion(
                merged.path("node").asText(),
                merged.hasNonNull("view") ? merged.get("view").asText() : null,
                merged.path("kind").asText().equals("list"),
                merged.path("paging").asText("none"),
                modifiers(merged.path("arguments"), true),
                modifiers(merged.path("modifiers"), false));
    }

    private static Map<String, SpecModifier> modifiers(JsonNode list, boolean required) {
        Map<String, SpecModifier> modifiers = new LinkedHashMap<>();
        list.forEach(entry -> modifiers.put(entry.path("name").asText(), SpecModifier.of(entry, required)));
        return modifiers;
    }
}
