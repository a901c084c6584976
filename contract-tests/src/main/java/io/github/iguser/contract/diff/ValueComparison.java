package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the known values of an open value, and the listed values of a parameter. */
final class ValueComparison {
    private static final String KNOWN = "x-known-values";
    private static final String SPELLING = "spelling-of";

    private final HostPair hosts;

    ValueComparison(HostPair hosts) {
        this.hosts = hosts;
    }

    void compareKnown(String schema, JsonNode before, JsonNode after) {
        Map<String, JsonNode> old = byValue(before);
        Map<String, JsonNode> now = byValue(after);
        old.forEach((value, entry) -> {
            if (!now.containsKey(value)) {
                reportGone(schema, value, hosts.java().constant(schema, entry));
            }
        });
        now.forEach((value, entry) -> {
            JsonNode was = old.get(value);
            if (was == null) {
                reportAdded(schema, value, hosts.java().constant(schema, entry));
            } else {
                compareEntry(schema + " " + value, schema, was, entry);
            }
        });
    }

    private void reportGone(String schema, String value, @Nullable String constant) {
        boolean stays =
                hosts.staysSomewhere(host -> byValue(host.schema(schema)).containsKey(value));
        String place = schema + " " + value;
        if (constant == null) {
            hosts.harmless(
                    SpecPart.VALUE, place, "the value is gone", "It had no constant; responses with it are read.");
        } else if (stays) {
            hosts.risky(
                    SpecPart.VALUE,
                    place,
                    "the value is no longer known on this host",
                    constant + " stays for the other host; a request with it may be refused here.");
        } else {
            hosts.breaking(SpecPart.VALUE, place, "the value is gone", constant + " is gone: callers do not compile.");
        }
    }

    private void reportAdded(String schema, String value, @Nullable String constant) {
        hosts.harmless(
                SpecPart.VALUE,
                schema + " " + value,
                "the value is new",
                constant == null
                        ? "It is another spelling of a value and equals its constant."
                        : constant + " is new; it was read as an unknown value before.");
    }

    private void compareEntry(String place, String schema, JsonNode before, JsonNode after) {
        String old = hosts.java().constant(schema, before);
        String now = hosts.java().constant(schema, after);
        if (old != null && !old.equals(now)) {
            hosts.breaking(
                    SpecPart.VALUE,
                    place,
                    now == null ? "the value is now another spelling" : "the name of the value differs",
                    old + " is gone" + (now == null ? "" : ", use " + now) + ": callers do not compile.");
        }
        String spelling = after.path(SPELLING).asText("");
        if (!spelling.isEmpty() && !before.path(SPELLING).asText("").equals(spelling)) {
            hosts.risky(
                    SpecPart.VALUE,
                    place,
                    "is another spelling of " + spelling,
                    "A value read from this text equals another constant than before.");
        }
        DeprecationComparison.compare(hosts, place, now == null ? place : now, before, after);
        OtherMembers.compare(
                hosts,
                place,
                before,
                after,
                Set.of(
                        "value",
                        "name",
                        SPELLING,
                        "meaning",
                        "evidence",
                        "deprecated",
                        "deprecation",
                        "replaced-by",
                        "x-hosts"));
    }

    /** Compares the values that a parameter is limited to. */
    void compareListed(String place, String property, JsonNode before, JsonNode after) {
        for (JsonNode value : before.path("enum")) {
            if (!contains(after.path("enum"), value)) {
                String constant = hosts.java().enumConstant(property, value.asText());
                hosts.breaking(
                        SpecPart.VALUE,
                        place + " " + value.asText(),
                        "the value is gone",
                        constant + " is gone: callers do not compile.");
            }
        }
        for (JsonNode value : after.path("enum")) {
            if (!contains(before.path("enum"), value)) {
                String constant = hosts.java().enumConstant(property, value.asText());
                hosts.harmless(SpecPart.VALUE, place + " " + value.asText(), "the value is new", constant + " is new.");
            }
        }
    }

    private static boolean contains(JsonNode values, JsonNode wanted) {
        for (JsonNode value : values) {
            if (value.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, JsonNode> byValue(JsonNode schema) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        schema.path(KNOWN).forEach(entry -> values.put(entry.path("value").asText(), entry));
        return values;
    }
}
