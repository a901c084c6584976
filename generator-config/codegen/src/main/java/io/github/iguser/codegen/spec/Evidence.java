package io.github.iguser.codegen.spec;

import java.util.List;
import java.util.Map;

/** What a place of the spec rests on: {@code x-evidence}, or {@code evidence} in a list of entries. */
public final class Evidence {
    /** The key on anything but entries of lists. */
    public static final String KEY = "x-evidence";

    /** The key on entries of lists: error codes, known values, permissions, aliases, rules of metrics. */
    public static final String ENTRY_KEY = "evidence";

    public static final List<String> KEYS = List.of("confidence", "about", "source", "note");

    /** What the evidence can be about, where it is not the whole place. */
    public static final List<String> ABOUT =
            List.of("default", "hosts", "limits", "modifiers", "presence", "repeat", "type", "values", "views");

    /** How well the thing is known, with the sentence that tells users so; documented things need none. */
    private static final Map<String, String> SENTENCES = Map.of(
            "documented", "",
            "declared", "Not documented, but declared in Meta's machine-readable description.",
            "observed", "Not documented, but observed in responses.",
            "inferred", "Not documented and not in any sample, but inferred.");

    private Evidence() {}

    /** The values of {@code confidence}, the best first. */
    public static List<String> confidences() {
        return List.of("documented", "declared", "observed", "inferred");
    }

    /**
     * Returns the sentence that tells users how well a property, parameter or operation is known, or null if it is
     * documented. Source and note are for those who maintain the spec.
     */
    public static String sentence(Map<String, Object> node) {
        Map<String, Object> evidence = YamlNodes.mapAt(node, KEY);
        String sentence = SENTENCES.get(String.valueOf(evidence.get("confidence")));
        return evidence.containsKey("about") || sentence == null || sentence.isEmpty() ? null : sentence;
    }
}
