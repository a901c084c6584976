package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the table of error codes, which decides the exception and whether a request is repeated. */
final class ErrorComparison {
    private static final String TABLE = "x-error-codes";

    private final HostPair hosts;

    ErrorComparison(HostPair hosts) {
        this.hosts = hosts;
    }

    void compare() {
        Map<String, JsonNode> before = byCode(hosts.before());
        Map<String, JsonNode> after = byCode(hosts.after());
        Set<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        for (String code : codes) {
            JsonNode old = before.getOrDefault(code, MissingNode.getInstance());
            JsonNode now = after.getOrDefault(code, MissingNode.getInstance());
            if (old.isMissingNode()) {
                compareTreatment(code, "the error is new", fallback(before, now), now);
            } else if (now.isMissingNode()) {
                compareTreatment(code, "the error is gone", old, fallback(after, old));
            } else {
                compare(code, old, now);
            }
        }
    }

    /** An error without an entry of its own is treated as that of its code. */
    private static JsonNode fallback(Map<String, JsonNode> table, JsonNode entry) {
        boolean special = entry.has("subcode") || entry.has("messages");
        JsonNode ofCode = special ? table.get(entry.path("code").asText()) : null;
        return ofCode == null ? MissingNode.getInstance() : ofCode;
    }

    private void compareTreatment(String code, String what, JsonNode old, JsonNode now) {
        if (category(old).equals(category(now)) && repeat(old).equals(repeat(now))) {
            hosts.harmless(
                    SpecPart.ERROR, "error " + code, what, "The exception is the same; meaning and advice differ.");
        } else {
            hosts.risky(
                    SpecPart.ERROR,
                    "error " + code,
                    what,
                    "It is now " + treatment(now) + ", not " + treatment(old) + ".");
        }
    }

    private void compare(String code, JsonNode old, JsonNode now) {
        String place = "error " + code;
        if (!category(old).equals(category(now))) {
            hosts.risky(
                    SpecPart.ERROR,
                    place,
                    "the category is " + category(now) + ", was " + category(old),
                    "It is thrown as " + exception(now) + ": a `catch` of " + exception(old) + " misses it.");
        }
        if (!repeat(old).equals(repeat(now))) {
            hosts.risky(
                    SpecPart.ERROR,
                    place,
                    "the retry is " + repeat(now) + ", was " + repeat(old),
                    "Callers who follow the advice of the exception, and the client's own retries, behave differently.");
        }
        if (!old.path("messages").equals(now.path("messages"))) {
            hosts.risky(
                    SpecPart.ERROR,
                    place,
                    "the texts that distinguish it from others differ",
                    "An error with such a text may be thrown as another exception.");
        }
        for (String member : new String[] {"meaning", "advice"}) {
            if (!old.path(member).equals(now.path(member))) {
                hosts.harmless(
                        SpecPart.ERROR, place, "the " + member + " differs", "The message of the exception differs.");
            }
        }
        OtherMembers.compare(
                hosts,
                place,
                old,
                now,
                Set.of("code", "to", "subcode", "messages", "meaning", "advice", "category", "repeat", "evidence"));
    }

    private String treatment(JsonNode entry) {
        return entry.isMissingNode()
                ? "treated by its status"
                : "thrown as " + exception(entry) + " with retry " + repeat(entry);
    }

    private String exception(JsonNode entry) {
        return hosts.java().exception(category(entry));
    }

    private static String category(JsonNode entry) {
        return entry.path("category").asText("");
    }

    private static String repeat(JsonNode entry) {
        return entry.path("repeat").asText("");
    }

    private static Map<String, JsonNode> byCode(HostSpec spec) {
        Map<String, JsonNode> byCode = new TreeMap<>();
        for (JsonNode entry : spec.root(TABLE)) {
            byCode.put(code(entry), entry);
        }
        return byCode;
    }

    /** Returns code, range, subcode and texts of an entry, which together are unique. */
    static String code(JsonNode entry) {
        StringBuilder code = new StringBuilder(entry.path("code").asText());
        if (entry.has("to")) {
            code.append(" to ").append(entry.get("to").asText());
        }
        if (entry.has("subcode")) {
            code.append('/').append(entry.get("subcode").asText());
        }
        if (entry.has("messages")) {
            code.append(" \"").append(entry.get("messages").path(0).asText()).append('"');
        }
        return code.toString();
    }
}
