package io.github.iguser.testing.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation, with references resolved.
 *
 * @param in {@code path}, {@code query} or {@code header}
 * @param definition the parameter object of the spec
 * @param pointer its JSON pointer in the document
 */
public record SpecParameter(String name, String in, boolean required, JsonNode definition, String pointer) {

    /** Returns the node whose fields this parameter selects, or null if it is not a {@code fields} parameter. */
    public @Nullable String fieldsOf() {
        return definition.hasNonNull("x-fields-of")
                ? definition.get("x-fields-of").asText()
                : null;
    }

    /**
     * Returns the open value whose values this parameter accepts as a comma-separated list, or null if it accepts no
     * list.
     */
    public @Nullable String csvOf() {
        return definition.hasNonNull("x-csv-of") ? definition.get("x-csv-of").asText() : null;
    }

    /** Returns the view whose fields this parameter selects, or null for the node's own fields. */
    public @Nullable String fieldsView() {
        return definition.hasNonNull("x-fields-view")
                ? definition.get("x-fields-view").asText()
                : null;
    }
}
