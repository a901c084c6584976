package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.Set;
import java.util.TreeSet;

/** Compares the responses of an operation: statuses, schema, headers and envelope. */
final class ResponseComparison {
    private final HostPair hosts;
    private final SpecOperation before;
    private final SpecOperation after;
    private final String place;
    private final String call;

    ResponseComparison(HostPair hosts, SpecOperation before, SpecOperation after) {
        this.hosts = hosts;
        this.before = before;
        this.after = after;
        this.place = before.operationId();
        this.call = hosts.java().call(before);
    }

    void compare() {
        Set<String> old = names(before.definition().path("responses"));
        Set<String> now = names(after.definition().path("responses"));
        Set<String> all = new TreeSet<>(old);
        all.addAll(now);
        for (String status : all) {
            if (!old.contains(status) || !now.contains(status)) {
                hosts.risky(
                        SpecPart.RESPONSE,
                        place,
                        "the response " + status + (now.contains(status) ? " is new" : " is gone"),
                        call + " may return or throw something else for this status.");
            } else {
                compare(status);
            }
        }
        if (before.flatOrData() != after.flatOrData()) {
            hosts.risky(
                    SpecPart.RESPONSE,
                    place,
                    "`x-response-envelope` differs",
                    call + " reads the response object from another place.");
        }
    }

    private void compare(String status) {
        String old = TypeText.of(schema(before, status));
        String now = TypeText.of(schema(after, status));
        if (!old.equals(now)) {
            boolean good = status.startsWith("2");
            hosts.add(
                    good ? Impact.BREAKING : Impact.RISKY,
                    SpecPart.RESPONSE,
                    place,
                    "the response " + status + " is " + now + ", was " + old,
                    good
                            ? call + " returns another class: callers do not compile."
                            : "Exceptions of " + call + " may hold less than before.");
        }
        Set<String> hadHeaders = names(response(before, status).path("headers"));
        Set<String> hasHeaders = names(response(after, status).path("headers"));
        for (String header : hadHeaders) {
            if (!hasHeaders.contains(header)) {
                hosts.risky(
                        SpecPart.RESPONSE,
                        place,
                        "the header " + header + " of the response " + status + " is gone",
                        "Values read from it, such as usage or ids for support, may be missing.");
            }
        }
        for (String header : hasHeaders) {
            if (!hadHeaders.contains(header)) {
                hosts.harmless(
                        SpecPart.RESPONSE,
                        place,
                        "the header " + header + " of the response " + status + " is new",
                        "`GraphResponse` had it already, as all headers.");
            }
        }
    }

    private static JsonNode response(SpecOperation operation, String status) {
        SpecDocument document = operation.document();
        return document.at(document.resolve(operation.pointer() + "/responses/" + status));
    }

    private static JsonNode schema(SpecOperation operation, String status) {
        return response(operation, status).at("/content/application~1json/schema");
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
