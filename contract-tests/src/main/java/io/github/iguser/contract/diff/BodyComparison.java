package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.Set;
import java.util.TreeSet;

/** Compares the body of a request apart from the parameters of a form: its content types, and whether it is required. */
final class BodyComparison {
    private final HostPair hosts;
    private final SpecOperation before;
    private final SpecOperation after;
    private final String id;
    private final String call;

    BodyComparison(HostPair hosts, SpecOperation before, SpecOperation after) {
        this.hosts = hosts;
        this.before = before;
        this.after = after;
        this.id = before.operationId();
        this.call = hosts.java().call(before);
    }

    void compare() {
        JsonNode old = body(before);
        JsonNode now = body(after);
        boolean sameForm = (before.form() == null) == (after.form() == null);
        if (sameForm && !types(old).equals(types(now))) {
            compareTypes(types(old), types(now));
        }
        boolean wasRequired = old.path("required").asBoolean();
        boolean isRequired = now.path("required").asBoolean();
        if (!wasRequired && isRequired) {
            hosts.breaking(
                    SpecPart.PARAMETER,
                    id,
                    "the body is required",
                    hosts.takesUploads()
                            ? call + " with the URL of a video sends no body: the API refuses it."
                            : call + " without a body is refused by the API, or does not compile.");
        } else if (wasRequired && !isRequired && !now.isMissingNode()) {
            hosts.harmless(SpecPart.PARAMETER, id, "the body is optional", call + " works without it, too.");
        }
        OtherMembers.compare(hosts, id + ".requestBody", old, now, Set.of("content", "required"));
        if (before.form() == null && after.form() == null) {
            compareContent(old, now);
        }
    }

    private void compareTypes(Set<String> old, Set<String> now) {
        String is = now.isEmpty() ? "no body" : String.join(", ", now);
        String was = old.isEmpty() ? "no body" : String.join(", ", old);
        boolean more = now.containsAll(old);
        hosts.add(
                more ? Impact.HARMLESS : Impact.RISKY,
                SpecPart.PARAMETER,
                id,
                "the content type is " + is + ", was " + was,
                more
                        ? call + " sends what it did."
                        : hosts.takesUploads()
                                ? call + " sends bytes without a `Content-Type`, as before, and may be refused."
                                : call + " sends what it did, and may be refused.");
    }

    private void compareContent(JsonNode old, JsonNode now) {
        for (String type : types(old)) {
            JsonNode was = old.path("content").path(type);
            JsonNode is = now.path("content").path(type);
            if (!is.isMissingNode()) {
                OtherMembers.compare(hosts, id + "." + type, was, is, Set.of());
            }
        }
    }

    private static JsonNode body(SpecOperation operation) {
        SpecDocument document = operation.document();
        return document.at(document.resolve(operation.pointer() + "/requestBody"));
    }

    private static Set<String> types(JsonNode body) {
        Set<String> types = new TreeSet<>();
        body.path("content").fieldNames().forEachRemaining(types::add);
        return types;
    }
}
