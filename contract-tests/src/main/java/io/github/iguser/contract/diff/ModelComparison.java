package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares the properties of a model: of a node, of an object inside a response, or of one inside a form. */
final class ModelComparison {
    private static final String PRESENCE = "x-presence";

    private final HostPair hosts;
    private final String schema;
    private final JsonNode before;
    private final JsonNode after;
    private final String type;
    private final boolean sent;

    ModelComparison(HostPair hosts, String schema, JsonNode before, JsonNode after) {
        this.hosts = hosts;
        this.schema = schema;
        this.before = before;
        this.after = after;
        this.type = after.has("x-page-of") ? "Page" : schema;
        this.sent = after.path("x-form-value").asBoolean();
    }

    void compare() {
        Set<String> names = new TreeSet<>();
        before.path("properties").fieldNames().forEachRemaining(names::add);
        after.path("properties").fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode old = before.path("properties").path(name);
            JsonNode now = after.path("properties").path(name);
            if (now.isMissingNode()) {
                reportGone(name);
            } else if (old.isMissingNode()) {
                reportAdded(name);
            } else {
                compare(name, old, now);
            }
        }
    }

    private void reportGone(String name) {
        boolean stays = hosts.staysSomewhere(host -> host.property(schema, name).isObject());
        List<String> methods = selections(hosts.before(), name);
        if (!stays) {
            methods.add(hosts.java().accessor(type, name));
        }
        String what = stays ? "the field is no longer served" : "the field is gone";
        if (methods.isEmpty()) {
            hosts.risky(
                    SpecPart.FIELD,
                    place(name),
                    what,
                    hosts.java().accessor(type, name) + " stays for the other host and has no value here.");
        } else {
            hosts.breaking(SpecPart.FIELD, place(name), what, list(methods, "gone") + ": callers do not compile.");
        }
    }

    private void reportAdded(String name) {
        if (sent && required(after).contains(name)) {
            hosts.breaking(
                    SpecPart.FIELD,
                    place(name),
                    "the field is new and required",
                    "`" + schema + ".Builder.build()` refuses what it built: set "
                            + hosts.java().modelSetter(schema, name) + ".");
            return;
        }
        boolean was = hosts.wasSomewhere(host -> host.property(schema, name).isObject());
        List<String> methods = selections(hosts.after(), name);
        if (!was) {
            methods.add(hosts.java().accessor(type, name));
        }
        hosts.harmless(
                SpecPart.FIELD,
                place(name),
                was ? "the field is served here, too" : "the field is new",
                methods.isEmpty()
                        ? hosts.java().accessor(type, name) + " has a value here, too."
                        : list(methods, "new") + "." + (was || sent ? "" : " It is no longer in `additionalJson()`."));
    }

    /** The methods of the host's selectors that select a field: its own, and those of views. */
    private List<String> selections(HostSpec host, String name) {
        List<String> methods = new ArrayList<>();
        if (!host.schema(schema).path("x-graph-node").asBoolean()) {
            return methods;
        }
        if (host.selectable(schema, null).contains(name)) {
            methods.add(hosts.java().select(schema, null, name));
        }
        for (String view : host.views(schema)) {
            if (host.selectable(schema, view).contains(name)) {
                methods.add(hosts.java().select(schema, view, name));
            }
        }
        return methods;
    }

    private void compare(String name, JsonNode old, JsonNode now) {
        String java = sent ? hosts.java().modelSetter(type, name) : hosts.java().accessor(type, name);
        String wasType = TypeText.of(old);
        String isType = TypeText.of(now);
        if (!wasType.equals(isType)) {
            hosts.breaking(
                    SpecPart.SCHEMA,
                    place(name),
                    "the type is " + isType + ", was " + wasType,
                    java + " has another type: callers do not compile.");
        }
        comparePresence(name, old, now);
        new ValueComparison(hosts).compareListed(place(name), name, old, now);
        new LimitComparison(hosts, place(name), sent ? java : null).compare(old, now);
        DeprecationComparison.compare(hosts, place(name), java, old, now);
        PermissionComparison.compare(hosts, place(name), "Reading " + java, old, now);
        if (old.path("x-public").asBoolean() != now.path("x-public").asBoolean()) {
            boolean open = now.path("x-public").asBoolean();
            hosts.add(
                    open ? Impact.HARMLESS : Impact.RISKY,
                    SpecPart.PRESENCE,
                    place(name),
                    open ? "is public" : "is no longer public",
                    open ? "It can be read of other accounts, too." : java + " may have no value for other accounts.");
        }
        OtherMembers.compare(hosts, place(name), old, now, handled());
    }

    private static Set<String> handled() {
        Set<String> handled = new HashSet<>(LimitComparison.MEMBERS);
        handled.addAll(Set.of("type", "format", "$ref", "allOf", "anyOf", "items", "additionalProperties", "enum"));
        handled.addAll(Set.of("x-numeric-id", PRESENCE, "x-expansion", "deprecated", "x-replaced-by", "x-public"));
        handled.addAll(Set.of(PermissionComparison.MEMBER, "x-only-in-views", "x-hosts"));
        return handled;
    }

    private void comparePresence(String name, JsonNode old, JsonNode now) {
        compareRequired(name);
        String was = old.path(PRESENCE).asText();
        String is = now.path(PRESENCE).asText();
        if (was.equals(is)) {
            return;
        }
        String accessor = hosts.java().accessor(type, name);
        if (was.equals("always")) {
            hosts.risky(
                    SpecPart.PRESENCE,
                    place(name),
                    "may be absent: " + is,
                    accessor + " may return null where it always had a value.");
        } else {
            hosts.harmless(
                    SpecPart.PRESENCE,
                    place(name),
                    is.equals("always") ? "is always there when requested" : "when it is absent reads: " + is,
                    is.equals("always")
                            ? accessor + " has a value in every response that it was requested for."
                            : accessor + " could return null before, too.");
        }
    }

    private void compareRequired(String name) {
        boolean was = required(before).contains(name);
        boolean is = required(after).contains(name);
        if (was == is) {
            return;
        }
        if (sent) {
            hosts.add(
                    is ? Impact.BREAKING : Impact.HARMLESS,
                    SpecPart.PRESENCE,
                    place(name),
                    is ? "is required" : "is optional",
                    "`" + schema + ".Builder.build()` "
                            + (is ? "refuses an object without it." : "takes an object without it, too."));
        } else {
            String accessor = hosts.java().accessor(type, name);
            hosts.risky(
                    SpecPart.PRESENCE,
                    place(name),
                    is ? "is in every response" : "is not in every response",
                    is
                            ? accessor + " throws where it returned null, should a response lack it."
                            : accessor + " may return null where it always had a value.");
        }
    }

    private static Set<String> required(JsonNode schema) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        return required;
    }

    private String place(String name) {
        return schema + "." + name;
    }

    private static String list(List<String> methods, String state) {
        String last = methods.get(methods.size() - 1);
        return methods.size() == 1
                ? last + " is " + state
                : String.join(", ", methods.subList(0, methods.size() - 1)) + " and " + last + " are " + state;
    }
}
