package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares the deprecation of anything that can be deprecated. */
final class DeprecationComparison {
    private DeprecationComparison() {}

    /** @param java the method or constant, in backticks */
    static void compare(HostPair hosts, String place, String java, JsonNode before, JsonNode after) {
        boolean old = before.path("deprecated").asBoolean();
        boolean now = after.path("deprecated").asBoolean();
        if (now && !old) {
            hosts.harmless(
                    SpecPart.DEPRECATION,
                    place,
                    "is deprecated",
                    java + " makes the compiler warn; it works as before." + instead(after));
        } else if (old && !now) {
            hosts.harmless(
                    SpecPart.DEPRECATION, place, "is no longer deprecated", java + " no longer makes a warning.");
        } else if (!replacement(before).equals(replacement(after))) {
            hosts.harmless(
                    SpecPart.DEPRECATION,
                    place,
                    "the advice on the deprecation differs",
                    "The Javadoc of " + java + " names something else." + instead(after));
        }
    }

    private static String instead(JsonNode deprecated) {
        String replacement = replacement(deprecated);
        return replacement.isEmpty() ? "" : " Instead: " + replacement;
    }

    private static String replacement(JsonNode deprecated) {
        for (String member : new String[] {"x-replaced-by", "replaced-by", "deprecation"}) {
            if (deprecated.has(member)) {
                return deprecated.get(member).asText();
            }
        }
        return "";
    }
}
