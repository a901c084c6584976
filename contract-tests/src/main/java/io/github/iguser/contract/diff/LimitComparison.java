package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the limits of a value: length, size, range, pattern, and the extensions of their kind. */
final class LimitComparison {
    static final Set<String> MEMBERS = Set.of(
            "maxLength",
            "maxItems",
            "maximum",
            "x-max-hashtags",
            "x-max-mentions",
            "minLength",
            "minItems",
            "minimum",
            "pattern",
            "uniqueItems",
            "x-unique-by");

    private static final Set<String> UPPER =
            Set.of("maxLength", "maxItems", "maximum", "x-max-hashtags", "x-max-mentions");
    private static final Set<String> LOWER = Set.of("minLength", "minItems", "minimum");

    private final HostPair hosts;
    private final String place;
    private final @Nullable String setter;

    /**
     * @param setter the method that checks the limits, null for values that only responses have, which clients do not
     * check
     */
    LimitComparison(HostPair hosts, String place, @Nullable String setter) {
        this.hosts = hosts;
        this.place = place;
        this.setter = setter;
    }

    void compare(JsonNode before, JsonNode after) {
        for (String limit : MEMBERS.stream().sorted().toList()) {
            JsonNode old = before.path(limit);
            JsonNode now = after.path(limit);
            if (!same(old, now)) {
                report(limit, old, now);
            }
        }
        if (before.has("items") && after.has("items")) {
            new LimitComparison(hosts, place + "[]", setter).compare(before.get("items"), after.get("items"));
        }
    }

    private static boolean same(JsonNode old, JsonNode now) {
        return old.isNumber() && now.isNumber()
                ? old.decimalValue().compareTo(now.decimalValue()) == 0
                : old.equals(now);
    }

    private void report(String limit, JsonNode old, JsonNode now) {
        String what = "`" + limit + "` "
                + (old.isMissingNode()
                        ? "is new: " + HostPair.text(now)
                        : now.isMissingNode()
                                ? HostPair.text(old) + " is gone"
                                : "is " + HostPair.text(now) + ", was " + HostPair.text(old));
        if (setter == null) {
            hosts.harmless(
                    SpecPart.LIMIT, place, what, "Clients do not check responses: callers need not do anything.");
        } else if (loosened(limit, old, now)) {
            hosts.harmless(SpecPart.LIMIT, place, what, setter + " accepts more than before.");
        } else {
            hosts.risky(
                    SpecPart.LIMIT,
                    place,
                    what,
                    setter + " refuses values that it accepted: an IllegalArgumentException before anything is sent.");
        }
    }

    private static boolean loosened(String limit, JsonNode old, JsonNode now) {
        if (now.isMissingNode() || (limit.equals("uniqueItems") && !now.asBoolean())) {
            return true;
        }
        if (old.isMissingNode()) {
            return false;
        }
        int order = old.isNumber() && now.isNumber() ? now.decimalValue().compareTo(old.decimalValue()) : 0;
        return UPPER.contains(limit) ? order > 0 : LOWER.contains(limit) && order < 0;
    }
}
