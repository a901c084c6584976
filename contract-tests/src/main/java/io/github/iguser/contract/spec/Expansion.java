package io.github.iguser.contract.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a property that is itself a node or a list of nodes is asked for.
 *
 * @param node schema of the node reached
 * @param view what of the node may be read there; null for the node's own fields
 * @param paging kind of paging of a list
 * @param arguments modifiers that have to be given, such as {@code username}, with their type
 * @param modifiers modifiers that may be given, such as {@code limit}, with their type
 */
public record Expansion(
        String node,
        @Nullable String view,
        boolean list,
        String paging,
        Map<String, String> arguments,
        Map<String, String> modifiers) {

    /** Reads {@code x-expansion}; a view may override members of it. */
    static @Nullable Expansion of(JsonNode property, JsonNode override) {
        JsonNode base = property.path("x-expansion");
        if (!base.isObject()) {
            return null;
        }
        ObjectNode merged = ((ObjectNode) base).deepCopy();
        if (override.isObject()) {
            merged.setAll((ObjectNode) override);
        }
        return new Expansion(
                merged.path("node").asText(),
                merged.hasNonNull("view") ? merged.get("view").asText() : null,
                merged.path("kind").asText().equals("list"),
                merged.path("paging").asText("none"),
                types(merged.path("arguments")),
                types(merged.path("modifiers")));
    }

    private static Map<String, String> types(JsonNode list) {
        Map<String, String> types = new LinkedHashMap<>();
        list.forEach(entry ->
                types.put(entry.path("name").asText(), entry.path("type").asText("string")));
        return types;
    }
}
