package io.github.iguser.testing.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The expansion of a property that is a node or a list of nodes.
 *
 * @param node schema of the node reached
 * @param view what of the node may be read there; null for the node's own fields
 * @param paging kind of paging of a list
 * @param arguments what has to be given first, such as {@code username}
 * @param modifiers what may be given, such as {@code limit}
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
     * @param valueOf the open value that it is one of; null when it is not one
     * @param csvOf the open value that it has several of, separated by commas; null when it has not
     * @param pattern what its text looks like; null when any text will do
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

    /** Reads {@code x-expansion}; a view may override members of it. */
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
