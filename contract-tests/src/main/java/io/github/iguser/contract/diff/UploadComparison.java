package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import java.util.Set;

/**
 * Compares the request of an upload. The client sends it to the URL that the API returned, with the headers of the
 * library, so neither its path nor its parameters are generated.
 */
final class UploadComparison {
    private static final String UNTIL = " until the library is changed.";

    private final HostPair hosts;
    private final SpecOperation before;
    private final SpecOperation after;
    private final String id;
    private final String call;

    UploadComparison(HostPair hosts, SpecOperation before, SpecOperation after) {
        this.hosts = hosts;
        this.before = before;
        this.after = after;
        this.id = before.operationId();
        this.call = hosts.java().call(before);
    }

    void compare() {
        if (!before.method().equals(after.method())) {
            hosts.breaking(
                    SpecPart.OPERATION,
                    id,
                    "is " + after.method() + ", was " + before.method(),
                    call + " sends " + before.method() + " as before: the API refuses each upload," + UNTIL);
        }
        if (!before.pathTemplate().equals(after.pathTemplate())) {
            hosts.harmless(
                    SpecPart.OPERATION,
                    id,
                    "the path is " + after.pathTemplate() + ", was " + before.pathTemplate(),
                    call + " sends its request to the URL that the API returned with the container. Only a URL that the"
                            + " caller made is wrong.");
        }
        for (SpecParameter old : before.parameters()) {
            SpecParameter now = after.parameter(old.in(), old.name());
            if (!old.in().equals("path")) {
                if (now == null) {
                    reportGone(old);
                } else {
                    compare(old, now);
                }
            }
        }
        for (SpecParameter now : after.parameters()) {
            if (before.parameter(now.in(), now.name()) == null && !now.in().equals("path")) {
                reportNew(now);
            }
        }
    }

    private void reportGone(SpecParameter old) {
        hosts.risky(
                SpecPart.PARAMETER,
                place(old),
                "the " + old.in() + " parameter is gone",
                call + " sends it as before, and may be refused.");
    }

    private void reportNew(SpecParameter now) {
        hosts.add(
                now.required() ? Impact.BREAKING : Impact.HARMLESS,
                SpecPart.PARAMETER,
                place(now),
                "the " + now.in() + " parameter is new" + (now.required() ? " and required" : ""),
                call + " does not send it" + (now.required() ? ": the API refuses each upload," : "") + UNTIL);
    }

    private void compare(SpecParameter old, SpecParameter now) {
        if (now.required() && !old.required()) {
            hosts.risky(
                    SpecPart.PARAMETER,
                    place(now),
                    "the " + now.in() + " parameter is required",
                    call + " sends it with some videos only, as before, and may be refused with the others.");
        } else if (old.required() && !now.required()) {
            hosts.harmless(
                    SpecPart.PARAMETER,
                    place(now),
                    "the " + now.in() + " parameter is optional",
                    call + " is as before.");
        }
        JsonNode was = old.definition().path("schema");
        JsonNode is = now.definition().path("schema");
        if (!was.equals(is)) {
            hosts.risky(
                    SpecPart.PARAMETER,
                    place(now),
                    "the schema is " + is + ", was " + was,
                    call + " checks and sends it by the rules of the library, as before, and may be refused.");
        }
        OtherMembers.compare(
                hosts, place(now), old.definition(), now.definition(), Set.of("name", "in", "required", "schema"));
    }

    private String place(SpecParameter parameter) {
        return id + "." + parameter.name();
    }
}
