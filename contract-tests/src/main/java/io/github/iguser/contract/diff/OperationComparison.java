package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares the operations of a host. */
final class OperationComparison {
    private static final Set<String> HANDLED = Set.of(
            "operationId",
            "tags",
            "parameters",
            "requestBody",
            "security",
            "responses",
            "deprecated",
            "x-paging",
            "x-default-fields",
            "x-errors",
            "x-metrics",
            "x-limits",
            "x-response-envelope",
            "x-hosts",
            PermissionComparison.MEMBER);

    private final HostPair hosts;

    OperationComparison(HostPair hosts) {
        this.hosts = hosts;
    }

    void compare() {
        Map<String, SpecOperation> before = hosts.before().operations();
        Map<String, SpecOperation> after = hosts.after().operations();
        before.forEach((id, old) -> {
            SpecOperation now = after.get(id);
            if (now == null) {
                boolean stays = hosts.staysSomewhere(host -> host.operations().containsKey(id));
                hosts.breaking(
                        SpecPart.OPERATION,
                        id,
                        old.method() + " " + old.pathTemplate() + (stays ? " is no longer served" : " is gone"),
                        hosts.java().call(old) + " is gone: callers do not compile.");
            } else {
                compare(id, old, now);
            }
        });
        after.forEach((id, now) -> {
            if (!before.containsKey(id)) {
                hosts.harmless(
                        SpecPart.OPERATION,
                        id,
                        now.method() + " " + now.pathTemplate() + " is new",
                        hosts.java().call(now) + " is new.");
            }
        });
    }

    private void compare(String id, SpecOperation before, SpecOperation after) {
        String call = hosts.java().call(before);
        if (!call.equals(hosts.java().call(after))) {
            hosts.breaking(
                    SpecPart.OPERATION,
                    id,
                    "the tag is " + after.tag() + ", was " + before.tag(),
                    call + " is now " + hosts.java().call(after) + ": callers do not compile.");
        }
        if (hosts.takesUploads()) {
            new UploadComparison(hosts, before, after).compare();
        } else {
            comparePath(id, call, before, after);
            new ParameterComparison(hosts, before, after).compare();
            if ((before.form() == null) == (after.form() == null)) {
                new CallComparison(hosts, before, after).compare();
            }
        }
        compareList(id, call, before, after);
        new FormComparison(hosts, before, after).compare();
        new BodyComparison(hosts, before, after).compare();
        new MetricComparison(hosts, after).compare(before.definition(), after.definition());
        new ResponseComparison(hosts, before, after).compare();
        PermissionComparison.compare(hosts, id, call, before.definition(), after.definition());
        DeprecationComparison.compare(hosts, id, call, before.definition(), after.definition());
        compareErrors(id, call, before.definition(), after.definition());
        compareLimits(id, call, before.definition(), after.definition());
        OtherMembers.compare(hosts, id, before.definition(), after.definition(), HANDLED);
    }

    private void comparePath(String id, String call, SpecOperation before, SpecOperation after) {
        String old = before.method() + " " + before.pathTemplate();
        String now = after.method() + " " + after.pathTemplate();
        if (!old.equals(now)) {
            hosts.risky(SpecPart.OPERATION, id, "is " + now + ", was " + old, call + " sends another request.");
        }
    }

    private void compareList(String id, String call, SpecOperation before, SpecOperation after) {
        String old = before.paging();
        String now = after.paging();
        if ((old == null) != (now == null)) {
            hosts.breaking(
                    SpecPart.PAGING,
                    id,
                    now == null ? "is no longer a list" : "is a list now",
                    call + " returns " + (now == null ? "`GraphCall`" : "`PagedCall`") + ": callers do not compile.");
        } else if (old != null && !old.equals(now)) {
            hosts.risky(
                    SpecPart.PAGING,
                    id,
                    "paging is " + now + ", was " + old,
                    "`all()` of " + call + " reads further pages in another way, or no further pages.");
        }
        Set<String> wereDefault = fields(before);
        Set<String> areDefault = fields(after);
        for (String field : minus(wereDefault, areDefault)) {
            hosts.risky(
                    SpecPart.RESPONSE,
                    id,
                    field + " is no longer a default field",
                    call + " without a selection may leave it out: its accessor returns null.");
        }
        for (String field : minus(areDefault, wereDefault)) {
            hosts.harmless(
                    SpecPart.RESPONSE,
                    id,
                    field + " is a default field",
                    call + " returns it without a selection, too.");
        }
    }

    private static Set<String> fields(SpecOperation operation) {
        List<String> fields = operation.defaultFields();
        return fields == null ? Set.of() : new TreeSet<>(fields);
    }

    private void compareErrors(String id, String call, JsonNode before, JsonNode after) {
        Set<String> old = errors(before);
        Set<String> now = errors(after);
        minus(now, old)
                .forEach(error -> hosts.harmless(
                        SpecPart.ERROR,
                        id,
                        "the error " + error + " is documented for it",
                        "The Javadoc of " + call + " names it; its class is that of the table of errors, as before."));
        minus(old, now)
                .forEach(error -> hosts.harmless(
                        SpecPart.ERROR,
                        id,
                        "the error " + error + " is no longer documented for it",
                        "The Javadoc of " + call + " leaves it out; if it comes it has the same class as before."));
    }

    private static Set<String> errors(JsonNode definition) {
        Set<String> errors = new TreeSet<>();
        definition.path("x-errors").forEach(error -> errors.add(ErrorComparison.code(error)));
        return errors;
    }

    private void compareLimits(String id, String call, JsonNode before, JsonNode after) {
        Set<String> old = texts(before.path("x-limits"));
        Set<String> now = texts(after.path("x-limits"));
        minus(now, old)
                .forEach(limit -> hosts.risky(
                        SpecPart.LIMIT,
                        id,
                        "a limit is new: " + limit,
                        call + " may be refused by the API where it was not: read the limit."));
        minus(old, now)
                .forEach(limit -> hosts.harmless(
                        SpecPart.LIMIT, id, "a limit is gone: " + limit, "The Javadoc of " + call + " leaves it out."));
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new LinkedHashSet<>();
        list.forEach(text -> texts.add(HostPair.text(text)));
        return texts;
    }

    private static Set<String> minus(Set<String> from, Set<String> others) {
        Set<String> rest = new LinkedHashSet<>(from);
        rest.removeAll(others);
        return rest;
    }
}
