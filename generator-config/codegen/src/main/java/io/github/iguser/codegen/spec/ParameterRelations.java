package io.github.iguser.codegen.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The other parameters of the form that a parameter excludes or requires.
 *
 * @param excludes the parameters that cannot be set together with it
 * @param requiresNonEmpty the parameters that it requires, with a value that is not empty
 */
public record ParameterRelations(List<String> excludes, List<String> requiresNonEmpty) {
    public static final String EXCLUDES = "x-excludes";

    public static final String REQUIRES_NON_EMPTY = "x-requires-non-empty";

    public static ParameterRelations of(Map<String, Object> schema) {
        return new ParameterRelations(
                YamlNodes.texts(schema.get(EXCLUDES)), YamlNodes.texts(schema.get(REQUIRES_NON_EMPTY)));
    }

    /** Drops the parameters that the form no longer has, and lists that become empty. */
    public static void retain(Map<String, Object> schema, Set<String> parameters) {
        for (String key : List.of(EXCLUDES, REQUIRES_NON_EMPTY)) {
            if (schema.get(key) instanceof List<?> names) {
                names.removeIf(name -> !parameters.contains(String.valueOf(name)));
                if (names.isEmpty()) {
                    schema.remove(key);
                }
            }
        }
    }

    /** Returns the sentences that describe the relations to readers. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!excludes.isEmpty()) {
            sentences.add("It cannot be combined with " + SpecPhrases.either(excludes) + ".");
        }
        if (!requiresNonEmpty.isEmpty()) {
            sentences.add("It requires " + SpecPhrases.codes(requiresNonEmpty) + " with a value that is not empty.");
        }
        return sentences;
    }
}
