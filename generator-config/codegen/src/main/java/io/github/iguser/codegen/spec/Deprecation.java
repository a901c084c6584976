package io.github.iguser.codegen.spec;

import java.util.Map;

/** The extensions of a deprecated property, parameter, operation or known value. */
public final class Deprecation {
    /** The key that names the replacement. */
    public static final String REPLACED_BY = "x-replaced-by";

    /** The same key on a known value. */
    public static final String ENTRY_REPLACED_BY = "replaced-by";

    /** The key of a sentence on the remaining use of a deprecated known value. */
    public static final String ENTRY_REASON = "deprecation";

    private Deprecation() {}

    public static boolean isDeprecated(Map<String, Object> node) {
        return Boolean.TRUE.equals(node.get("deprecated"));
    }

    /** Returns a sentence for users with the replacement or remaining use, or null if the node is not deprecated. */
    public static String sentence(Map<String, Object> node) {
        if (!isDeprecated(node)) {
            return null;
        }
        Object replacement = node.getOrDefault(REPLACED_BY, node.get(ENTRY_REPLACED_BY));
        if (replacement != null) {
            return "Use `" + replacement + "` instead.";
        }
        Object reason = node.get(ENTRY_REASON);
        return reason == null ? "The API documents it as deprecated." : String.valueOf(reason);
    }
}
