package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** Reports members of an object for which no comparison has a rule, so that no extension changes unseen. */
final class OtherMembers {
    /** Members that only people read. */
    private static final Set<String> DOCUMENTATION =
            Set.of("description", "summary", "example", "externalDocs", "x-evidence", "x-host-notes", "x-source");

    private OtherMembers() {}

    static void compare(HostPair hosts, String place, JsonNode before, JsonNode after, Set<String> handled) {
        Set<String> members = new TreeSet<>();
        before.fieldNames().forEachRemaining(members::add);
        after.fieldNames().forEachRemaining(members::add);
        members.removeAll(DOCUMENTATION);
        members.removeAll(handled);
        members.removeIf(member -> before.path(member).equals(after.path(member)));
        for (String member : members) {
            if (VersionComparison.BOUNDS.contains(member)) {
                VersionComparison.compareBound(hosts, place, member, before.path(member), after.path(member));
                continue;
            }
            hosts.risky(
                    SpecPart.OTHER,
                    place,
                    "`" + member + "` " + verb(before.path(member), after.path(member)),
                    "No rule of this program says what `" + member + "` means to callers: look at it.");
        }
    }

    private static String verb(JsonNode before, JsonNode after) {
        return before.isMissingNode() ? "is new" : after.isMissingNode() ? "is gone" : "differs";
    }
}
