package io.github.iguser.codegen.spec;

import java.util.Map;

/** The presence of a property in responses: {@code x-presence}, which is one of two words or a sentence. */
public final class Presence {
    private static final String KEY = "x-presence";
    private static final String ALWAYS = "always";
    private static final String UNDOCUMENTED = "undocumented";

    private Presence() {}

    /** Returns true if the property has the extension, as one of the words or as a sentence. */
    public static boolean isValid(Map<String, Object> property) {
        return property.get(KEY) instanceof String text
                && (text.equals(ALWAYS) || text.equals(UNDOCUMENTED) || text.endsWith("."));
    }

    /** Returns true if the property is present whenever it is requested. */
    public static boolean isAlways(Map<String, Object> property) {
        return ALWAYS.equals(property.get(KEY));
    }

    /** Returns a sentence for users on why the property can be absent, or null if it is always present. */
    public static String sentence(Map<String, Object> property) {
        String presence = YamlNodes.textAt(property, KEY);
        if (presence == null || isAlways(property)) {
            return null;
        }
        return presence.equals(UNDOCUMENTED)
                ? "The documentation does not say when it is absent."
                : "Presence: " + presence;
    }
}
