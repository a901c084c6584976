package io.github.iguser.testing.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation, references resolved.
 *
 * @param in {@code path}, {@code query} or {@code header}
 * @param definition the parameter object of the spec
 * @param pointer where it is in the document
 */
public record SpecParameter(String name, String in, boolean required, JsonNode definition, String pointer) {

    /** Returns the node whose fields this parameter selects, or null when it is not a {@code fields} parameter. */
    public @Nullable String fieldsOf() {
        return definition.hasNonNull("x-fields-of")
                ? definition.get("x-fields-of").asText()
                : null;
    }

    /**
     * Returns the open value of which this parameter takes several, separated by commas, or null when it takes no list.
     */
    public @Nullable String csvOf() {
        return definition.hasNonNull("x-csv-of") ? definition.get("x-csv-of").asText() : null;
    }

    /** Returns the view of that node, or null for the node's own fields. */
    public @Nullable String fieldsView() {
        return definition.hasNonNull("x-fields-view")
                ? definition.get("x-fields-view").asText()
                : null;
    }
}
