package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import java.util.Set;
import java.util.TreeSet;

/** Compares the schemas of a host: models, nodes, pages and open values. Forms are compared with their operations. */
final class SchemaComparison {
    private static final Set<String> HANDLED =
            Set.of("properties", "required", "x-known-values", "x-views", "x-page-of", "x-no-id", "x-graph-node");

    private final HostPair hosts;

    SchemaComparison(HostPair hosts) {
        this.hosts = hosts;
    }

    void compare() {
        Set<String> names = new TreeSet<>(hosts.before().schemaNames());
        names.addAll(hosts.after().schemaNames());
        for (String name : names) {
            JsonNode before = hosts.before().schema(name);
            JsonNode after = hosts.after().schema(name);
            if (before.path("x-form").asBoolean() || after.path("x-form").asBoolean()) {
                continue;
            }
            if (after.isMissingNode()) {
                reportGone(name, before);
            } else if (before.isMissingNode()) {
                reportAdded(name, after);
            } else {
                compare(name, before, after);
            }
        }
    }

    private void reportGone(String name, JsonNode before) {
        boolean stays = hosts.staysSomewhere(host -> host.schemaNames().contains(name));
        String type = before.has("x-page-of") || (stays && !SpecNodeView.isNode(before))
                ? null
                : stays ? hosts.java().selector(name, null) : hosts.java().model(name);
        if (type != null) {
            hosts.breaking(
                    SpecPart.SCHEMA,
                    name,
                    stays ? "the schema is no longer served" : "the schema is gone",
                    QuotedJavaNames.code(type) + " is gone: callers do not compile.");
        }
    }

    private void reportAdded(String name, JsonNode after) {
        if (!after.has("x-page-of")) {
            boolean was = hosts.wasSomewhere(host -> host.schemaNames().contains(name));
            hosts.harmless(
                    SpecPart.SCHEMA,
                    name,
                    was ? "the schema is served here, too" : "the schema is new",
                    QuotedJavaNames.code(hosts.java().model(name)) + (was ? " is read here, too." : " is new."));
        }
    }

    private void compare(String name, JsonNode before, JsonNode after) {
        String model = QuotedJavaNames.code(hosts.java().model(name));
        if (before.has("x-known-values") != after.has("x-known-values")
                || (!before.has("properties") && !after.has("properties"))) {
            String old = kind(before);
            String now = kind(after);
            if (!old.equals(now)) {
                hosts.breaking(
                        SpecPart.SCHEMA,
                        name,
                        "is " + now + ", was " + old,
                        model + " is another type: callers do not compile.");
                return;
            }
        }
        if (!before.path("x-page-of").equals(after.path("x-page-of"))) {
            hosts.breaking(
                    SpecPart.RESPONSE,
                    name,
                    "is a page of " + after.path("x-page-of").asText("nothing") + ", was of "
                            + before.path("x-page-of").asText("nothing"),
                    "The elements of the list have another class: callers do not compile.");
        }
        compareNode(name, before, after);
        new ValueComparison(hosts).compareKnown(name, before, after);
        new ModelComparison(hosts, name, before, after).compare();
        if (SpecNodeView.isNode(before) && SpecNodeView.isNode(after)) {
            new ViewComparison(hosts, name).compare();
        }
        Set<String> handled = new TreeSet<>(HANDLED);
        handled.addAll(LimitComparison.MEMBERS);
        handled.addAll(Set.of("type", "format", "anyOf", "additionalProperties"));
        new LimitComparison(hosts, name, null).compare(before, after);
        OtherMembers.compare(hosts, name, before, after, handled);
    }

    private static String kind(JsonNode schema) {
        return schema.has("x-known-values") ? "an open value" : TypeText.of(schema);
    }

    private void compareNode(String name, JsonNode before, JsonNode after) {
        String selector = QuotedJavaNames.code(hosts.java().selector(name, null));
        if (SpecNodeView.isNode(before) && !SpecNodeView.isNode(after)) {
            hosts.breaking(
                    SpecPart.SCHEMA, name, "is no longer a node", selector + " is gone: callers do not compile.");
        } else if (!SpecNodeView.isNode(before) && SpecNodeView.isNode(after)) {
            hosts.risky(
                    SpecPart.SCHEMA,
                    name,
                    "is a node now",
                    "Its fields have to be selected by " + selector + "; without it only some of them come.");
        }
        boolean hadNoId = before.path("x-no-id").asBoolean();
        if (hadNoId != after.path("x-no-id").asBoolean()) {
            hosts.add(
                    hadNoId ? Impact.HARMLESS : Impact.RISKY,
                    SpecPart.PRESENCE,
                    name,
                    hadNoId ? "has an id" : "no longer has an id",
                    hadNoId
                            ? "Every response has `id`."
                            : hosts.java().accessor(name, "id") + " may return null where it returned the id.");
        }
    }
}
