package io.github.iguser.codegen.spec;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The versions of the API that have an operation, parameter, property or known value. */
public final class VersionBounds {
    /** The first version that has it. */
    public static final String SINCE = "x-since";

    /** The last version that has it. */
    public static final String UNTIL = "x-until";

    private VersionBounds() {}

    public static boolean isBound(Map<String, Object> node) {
        return node.containsKey(SINCE) || node.containsKey(UNTIL);
    }

    /** Returns whether a version has a node; every version has a node without bounds. */
    public static boolean has(Map<String, Object> node, String version) {
        String since = YamlNodes.textAt(node, SINCE);
        String until = YamlNodes.textAt(node, UNTIL);
        return (since == null || KnownVersion.compare(version, since) >= 0)
                && (until == null || KnownVersion.compare(version, until) <= 0);
    }

    /** Returns the sentence that describes the bounds to readers, or null if there are none. */
    public static @Nullable String sentence(Map<String, Object> node) {
        String since = YamlNodes.textAt(node, SINCE);
        String until = YamlNodes.textAt(node, UNTIL);
        if (since == null) {
            return until == null ? null : "Available until " + until + ".";
        }
        return "Available since " + since + (until == null ? "" : ", until " + until) + ".";
    }
}
