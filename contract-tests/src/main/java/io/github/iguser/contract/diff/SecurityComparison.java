package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares how a host, and each operation of it, takes the access token. */
final class SecurityComparison {
    private static final Set<String> PLACE = Set.of("type", "scheme", "in", "name");

    private final HostPair hosts;
    private final HostSpec before;
    private final HostSpec after;

    SecurityComparison(HostPair hosts) {
        this.hosts = hosts;
        this.before = hosts.before();
        this.after = hosts.after();
    }

    void compare() {
        JsonNode old = before.root("security");
        JsonNode now = after.root("security");
        if (!old.equals(now)) {
            hosts.risky(
                    SpecPart.HOST,
                    "security",
                    "the places of the token differ",
                    "A `TokenPlacement` may be refused by the API, or another one be possible.");
        }
        Set<String> used = names(old);
        Map<String, SpecOperation> operations = after.operations();
        before.operations().forEach((id, operation) -> {
            used.addAll(names(before.security(operation)));
            SpecOperation same = operations.get(id);
            if (same != null) {
                compare(id, operation, same);
            }
        });
        compareSchemes(used);
    }

    /** Reports a difference of one operation, unless the whole host has the same. */
    private void compare(String id, SpecOperation operation, SpecOperation same) {
        JsonNode old = before.security(operation);
        JsonNode now = after.security(same);
        boolean whole = old.equals(before.root("security")) && now.equals(after.root("security"));
        if (old.equals(now) || whole) {
            return;
        }
        String call = hosts.java().call(operation);
        hosts.risky(
                SpecPart.HOST,
                id,
                "the token is taken as " + text(now) + ", was as " + text(old),
                hosts.takesUploads()
                        ? call + " sends the token as before, and may be refused."
                        : now.isEmpty()
                                ? call + " sends no token."
                                : call + " may send the token in another place than before.");
    }

    /** The library sends tokens in places that are written in it, whatever the spec says. */
    private void compareSchemes(Set<String> used) {
        Map<String, JsonNode> schemes = after.components("securitySchemes");
        before.components("securitySchemes").forEach((name, old) -> {
            JsonNode now = schemes.get(name);
            if (now == null || !used.contains(name)) {
                return;
            }
            String place = "securitySchemes." + name;
            for (String member : new TreeSet<>(PLACE)) {
                if (!old.path(member).equals(now.path(member))) {
                    hosts.breaking(
                            SpecPart.HOST,
                            place,
                            "`" + member + "` is " + value(now, member) + ", was " + value(old, member),
                            effect());
                }
            }
            OtherMembers.compare(hosts, place, old, now, PLACE);
        });
    }

    private String effect() {
        if (!hosts.takesUploads()) {
            return "Clients send the token as before: the API refuses requests with the token in this place, until the"
                    + " library is changed.";
        }
        String calls = String.join(
                ", ",
                before.operations().values().stream().map(hosts.java()::call).toList());
        return calls + " sends the token as before: the API refuses each upload, until the library is changed.";
    }

    private static String value(JsonNode scheme, String member) {
        return scheme.path(member).asText("absent").isEmpty()
                ? "absent"
                : scheme.path(member).asText();
    }

    private static String text(JsonNode security) {
        return security.isEmpty() ? "nothing" : String.join(" or ", new TreeSet<>(names(security)));
    }

    private static Set<String> names(JsonNode security) {
        Set<String> names = new HashSet<>();
        security.forEach(alternative -> alternative.fieldNames().forEachRemaining(names::add));
        return names;
    }
}
