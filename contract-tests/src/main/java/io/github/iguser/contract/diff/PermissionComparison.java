package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares what a token needs for an operation or a field. */
final class PermissionComparison {
    static final String MEMBER = "x-permissions";

    private PermissionComparison() {}

    /** @param java the call or selection that needs the permissions, in backticks */
    static void compare(HostPair hosts, String place, String java, JsonNode before, JsonNode after) {
        String host = hosts.before().host();
        List<Requirement> old = requirements(before.path(MEMBER).path(host));
        List<Requirement> now = requirements(after.path(MEMBER).path(host));
        List<Requirement> gone = new ArrayList<>(old);
        gone.removeAll(now);
        List<Requirement> added = new ArrayList<>(now);
        added.removeAll(old);
        for (Requirement requirement : added) {
            boolean looser = gone.stream().anyMatch(requirement::isLooserThan);
            hosts.add(
                    looser ? Impact.HARMLESS : Impact.RISKY,
                    SpecPart.PERMISSION,
                    place,
                    "needs " + requirement,
                    looser
                            ? java + " works with tokens that it worked with, and with more."
                            : java + " may throw PermissionException for tokens that it worked with.");
        }
        for (Requirement requirement : gone) {
            hosts.harmless(
                    SpecPart.PERMISSION,
                    place,
                    "no longer needs " + requirement,
                    java + " asks no more of tokens by this; what it needs instead is listed apart.");
        }
    }

    /** One or more permissions, with their condition; either any of them is enough, or all are required. */
    private record Requirement(String mode, Set<String> names, String when) {

        /** More alternatives under the same condition. */
        boolean isLooserThan(Requirement other) {
            boolean alternatives = mode.equals("any-of") && (other.mode.equals("any-of") || other.names.size() == 1);
            return alternatives && when.equals(other.when) && new HashSet<>(names).containsAll(other.names);
        }

        @Override
        public String toString() {
            String names = String.join(mode.equals("any-of") ? " or " : " and ", this.names);
            return names + (when.isEmpty() ? "" : ", when " + when);
        }
    }

    private static List<Requirement> requirements(JsonNode list) {
        List<Requirement> requirements = new ArrayList<>();
        for (JsonNode entry : list) {
            Set<String> names = new TreeSet<>();
            if (entry.isTextual()) {
                names.add(entry.asText());
            }
            String mode = entry.has("any-of") ? "any-of" : "all-of";
            entry.path(mode).forEach(name -> names.add(name.asText()));
            requirements.add(new Requirement(mode, names, entry.path("when").asText("")));
        }
        return requirements;
    }
}
