package io.github.iguser.codegen.spec;

import java.util.List;
import java.util.Map;

/** What a place of the spec rests on: {@code x-evidence}, or {@code evidence} in a list of entries. */
public final class Evidence {
    /** The key on anything but entries of lists. */
    public static final String KEY = "x-evidence";

    /** The key on entries of lists: error codes, known values, permissions, aliases, rules of metrics. */
    public static final String ENTRY_KEY = "evidence";

    public static final List<String> KEYS = List.of("confidence", "about", "instead", "source", "note");

    /** What the evidence can be about, where it is not the whole place. */
    public static final List<String> ABOUT = List.of(
            "default", "expansion", "hosts", "limits", "modifiers", "presence", "repeat", "type", "values", "views");

    /** With {@code about: expansion}: the documented way to read what nothing shows as a field. */
    public static final String INSTEAD = "instead";

    /** How well the thing is known, with the sentence that tells users so; documented things need none. */
    private static final Map<String, String> SENTENCES = Map.of(
            "documented", "",
            "declared", "No page documents it; Meta's machine-readable description has it.",
            "observed", "No page documents it; responses have shown it.",
            "inferred", "No page documents it, and no sample shows it.");

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

    /**
     * Returns the documented way to read a property that is only inferred to be readable as a field: the id of an
     * operation, or {@code GET} and a path that the spec does not have. Returns null for any other place.
     */
    public static String documentedWay(Map<String, Object> node) {
        Map<String, Object> evidence = YamlNodes.mapAt(node, KEY);
        return isInferredExpansion(evidence) ? YamlNodes.textAt(evidence, INSTEAD) : null;
    }

    /** Returns whether evidence says that a property can be read as a field, and that no source shows it. */
    public static boolean isInferredExpansion(Map<String, Object> evidence) {
        return "expansion".equals(evidence.get("about")) && "inferred".equals(evidence.get("confidence"));
    }

    /** Returns the sentence that tells users that no source shows a property as a field, and how else to read it. */
    public static String expansionSentence(String way) {
        return "No page or sample shows it as a field. The documented way to read it is `" + way + "`.";
    }
}
