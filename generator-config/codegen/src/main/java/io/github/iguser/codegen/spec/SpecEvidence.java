package io.github.iguser.codegen.spec;

import java.util.List;
import java.util.Map;

/** The evidence for a part of the spec: {@code x-evidence}, or {@code evidence} in a list of entries. */
public final class SpecEvidence {
    /** The key on anything except entries of lists. */
    public static final String KEY = "x-evidence";

    /** The key on entries of lists: error codes, known values, permissions, aliases, rules of metrics. */
    public static final String ENTRY_KEY = "evidence";

    public static final List<String> KEYS = List.of("confidence", "about", "instead", "source", "note");

    /** The parts that the evidence can be about, if it is not the whole. */
    public static final List<String> ABOUT = List.of(
            "default", "expansion", "hosts", "limits", "modifiers", "presence", "repeat", "type", "values", "views");

    /** The key of the documented operation to use instead, with {@code about: expansion}. */
    public static final String INSTEAD = "instead";

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

    /**
     * Returns the documented way to read a property that is only inferred to be readable as a field: the id of an
     * operation, or {@code GET} and a path that the spec does not have. Returns null for any other place.
     */
    public static String documentedAlternative(Map<String, Object> node) {
        Map<String, Object> evidence = YamlNodes.mapAt(node, KEY);
        return isInferredExpansion(evidence) ? YamlNodes.textAt(evidence, INSTEAD) : null;
    }

    /** Returns whether evidence says that a property can be read as a field, and that no source shows it. */
    public static boolean isInferredExpansion(Map<String, Object> evidence) {
        return "expansion".equals(evidence.get("about")) && "inferred".equals(evidence.get("confidence"));
    }

    /** Returns the sentence that says that no source shows a property as a field, and how else to read it. */
    public static String expansionSentence(String way) {
        return "No page or sample shows it as a field. The documented way to read it is `" + way + "`.";
    }
}
