package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.codegen.java.Names;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the version of the API, the known versions, and the versions to which parts of the spec are bound. */
final class VersionComparison {
    /** The extensions that bind a part of the spec to versions. */
    static final Set<String> BOUNDS = Set.of("x-since", "x-until");

    private final HostPair hosts;

    VersionComparison(HostPair hosts) {
        this.hosts = hosts;
    }

    void compare() {
        JsonNode before = hosts.before().info();
        JsonNode after = hosts.after().info();
        String old = before.path("version").asText();
        String now = after.path("version").asText();
        if (!old.equals(now)) {
            hosts.risky(
                    SpecPart.VERSION,
                    "version",
                    "is " + now + ", was " + old,
                    "Clients send requests to " + now
                            + " and refuse what it does not have: read what Meta's changelog says about it.");
        }
        compareKnown(byVersion(before), byVersion(after));
    }

    private void compareKnown(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        before.keySet().stream()
                .filter(version -> !after.containsKey(version))
                .forEach(version -> hosts.breaking(
                        SpecPart.VERSION,
                        version,
                        "the version is gone",
                        constant(version) + " is gone: callers do not compile."));
        after.forEach((version, entry) -> {
            JsonNode was = before.get(version);
            if (was == null) {
                hosts.harmless(
                        SpecPart.VERSION,
                        version,
                        "the version is new",
                        constant(version) + " is new. Compare its documents with those of the version before.");
            } else if (!was.path("usable-until").equals(entry.path("usable-until"))) {
                hosts.risky(
                        SpecPart.VERSION,
                        version,
                        "it is usable until " + entry.path("usable-until").asText() + ", was until "
                                + was.path("usable-until").asText(),
                        "From then on another version responds to clients of " + constant(version) + ".");
            }
        });
    }

    /** Reports a bound that differs. A document of a version outside the bounds does not have the node. */
    static void compareBound(HostPair hosts, String place, String bound, JsonNode before, JsonNode after) {
        String old = text(before);
        String now = text(after);
        boolean since = bound.equals("x-since");
        String versions = since ? "an earlier" : "a later";
        if (now == null) {
            hosts.harmless(
                    SpecPart.VERSION,
                    place,
                    "`" + bound + ": " + old + "` is gone",
                    "Clients of " + versions + " version may request it, too.");
        } else {
            hosts.risky(
                    SpecPart.VERSION,
                    place,
                    "`" + bound + "` is " + now + (old == null ? "" : ", was " + old),
                    "Clients of " + versions + " version refuse it before anything is sent.");
        }
    }

    private static @Nullable String text(JsonNode bound) {
        return bound.isMissingNode() ? null : bound.asText();
    }

    private static String constant(String version) {
        return QuotedJavaNames.code("ApiVersion." + Names.constant(version));
    }

    private static Map<String, JsonNode> byVersion(JsonNode info) {
        Map<String, JsonNode> versions = new LinkedHashMap<>();
        info.path("x-versions")
                .forEach(entry -> versions.put(entry.path("version").asText(), entry));
        return versions;
    }
}
