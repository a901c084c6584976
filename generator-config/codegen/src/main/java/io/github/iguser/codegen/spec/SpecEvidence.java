package io.github.iguser.codegen.spec;

import java.util.List;
import java.util.Map;

/** The evidence for a part of the spec: {@code x-evidence}, or {@code evidence} in a list of entries. */
public final class SpecEvidence {
    /** The key on anything except entries of lists. */
    public static final String KEY = "x-evidence";

    /** The key on entries of lists: error codes, known values, permissions, aliases, rules of metrics. */
    public static final String ENTRY_KEY = "evidence";

    public static final List<String> KEYS = List.of("confidence", "about", "source", "note");

    /** The parts that the evidence can be about, if it is not the whole. */
    public static final List<String> ABOUT =
            List.of("default", "hosts", "limits", "modifiers", "presence", "repeat", "type", "values", "views");

    /** The sentences for users by confidence. Documented parts need none. */
    private static final Map<String, String> SENTENCES = Map.of(
            "documented", "",
            "declared", "Not documented, but declared in Meta's machine-readable description.",
            "observed", "Not documented, but observed in responses.",
            "inferred", "Not documented and not in any sample, but inferred.");

    private SpecEvidence() {}

    /** Returns the values of {@code confidence}, the best first. */
    public static List<String> confidences() {
        return List.of("documented", "declared", "observed", "inferred");
    }

    /**
     * Returns a sentence for users on the evidence for a property, parameter or operation, or null if it is documented.
     * Source and note are for maintainers of the spec.
     */
    public static String sentence(Map<String, Object> node) {
        Map<String, Object> evidence = YamlNodes.mapAt(node, KEY);
        String sentence = SENTENCES.get(String.valueOf(evidence.get("confidence")));
        return evidence.containsKey("about") || sentence == null || sentence.isEmpty() ? null : sentence;
    }
}
