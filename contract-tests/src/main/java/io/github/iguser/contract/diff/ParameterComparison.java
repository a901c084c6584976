package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the parameters of an operation in path and query. */
final class ParameterComparison {
    private static final Set<String> HANDLED = Set.of(
            "name",
            "in",
            "required",
            "schema",
            "deprecated",
            "x-replaced-by",
            "x-fields-of",
            "x-fields-view",
            "x-csv-of",
            "x-aliases",
            "x-hosts");

    private final HostPair hosts;
    private final SpecOperation before;
    private final SpecOperation after;

    ParameterComparison(HostPair hosts, SpecOperation before, SpecOperation after) {
        this.hosts = hosts;
        this.before = before;
        this.after = after;
    }

    void compare() {
        comparePath();
        for (SpecParameter old : before.parameters()) {
            SpecParameter now = after.parameter(old.in(), old.name());
            if (now != null) {
                compare(old, now);
            } else if (CallSignatures.isConstant(old)) {
                reportConstant(old, "the parameter is gone", " no longer sends it.");
            } else if (!old.in().equals("path")) {
                hosts.breaking(
                        SpecPart.PARAMETER,
                        place(old),
                        "the parameter is gone",
                        setter(before, old) + " is gone: callers do not compile.");
            }
        }
        for (SpecParameter now : after.parameters()) {
            if (before.parameter(now.in(), now.name()) == null && !now.in().equals("path")) {
                reportAdded(now);
            }
        }
    }

    /** Values in the path are arguments of the method, by position: a new name changes nothing for callers. */
    private void comparePath() {
        int old = inPath(before).size();
        int now = inPath(after).size();
        if (old != now) {
            hosts.breaking(
                    SpecPart.PARAMETER,
                    before.operationId(),
                    "the path has " + now + " parameters, had " + old,
                    hosts.java().call(before) + " takes other arguments: callers do not compile.");
        }
    }

    private static List<SpecParameter> inPath(SpecOperation operation) {
        List<SpecParameter> path = new ArrayList<>(operation.parameters());
        path.removeIf(parameter -> !parameter.in().equals("path"));
        return path;
    }

    /** Callers do not set a constant. */
    private void reportConstant(SpecParameter constant, String what, String effect) {
        hosts.risky(SpecPart.PARAMETER, place(constant), what, hosts.java().call(before) + effect);
    }

    private void reportAdded(SpecParameter now) {
        if (CallSignatures.isConstant(now)) {
            reportConstant(now, "the parameter is new and has one value", " sends it.");
        } else if (now.required()) {
            hosts.breaking(
                    SpecPart.PARAMETER,
                    place(now),
                    "the parameter is new and required",
                    hosts.java().call(before) + " is refused before anything is sent unless " + setter(after, now)
                            + " is called.");
        } else {
            hosts.harmless(SpecPart.PARAMETER, place(now), "the parameter is new", setter(after, now) + " is new.");
        }
    }

    private void compare(SpecParameter old, SpecParameter now) {
        String setter = setter(before, old);
        String was = type(old);
        String is = type(now);
        if (!was.equals(is)) {
            hosts.breaking(
                    SpecPart.PARAMETER,
                    place(now),
                    "the type is " + is + ", was " + was,
                    setter + " takes another type: callers do not compile.");
        }
        if (now.required() && !old.required()) {
            hosts.breaking(
                    SpecPart.PARAMETER,
                    place(now),
                    "the parameter is required",
                    hosts.java().call(before) + " without it is refused before anything is sent, or does not compile.");
        } else if (old.required() && !now.required()) {
            hosts.harmless(
                    SpecPart.PARAMETER,
                    place(now),
                    "the parameter is optional",
                    hosts.java().call(before) + " works without it, too.");
        }
        JsonNode oldSchema = old.definition().path("schema");
        JsonNode nowSchema = now.definition().path("schema");
        compareAliases(old, now);
        new LimitComparison(hosts, place(now), setter).compare(withoutAliases(old), withoutAliases(now));
        new ValueComparison(hosts).compareListed(place(now), now.name(), oldSchema, nowSchema);
        DeprecationComparison.compare(hosts, place(now), setter, old.definition(), now.definition());
        OtherMembers.compare(hosts, place(now), old.definition(), now.definition(), HANDLED);
        OtherMembers.compare(hosts, place(now), oldSchema, nowSchema, typeAndLimits());
    }

    /** The pattern of an id names its aliases, which are compared separately. */
    private static JsonNode withoutAliases(SpecParameter parameter) {
        JsonNode schema = parameter.definition().path("schema");
        if (!parameter.in().equals("path") || !schema.isObject()) {
            return schema;
        }
        return ((ObjectNode) schema.deepCopy()).without("pattern");
    }

    private void compareAliases(SpecParameter old, SpecParameter now) {
        Set<String> were = aliases(old);
        Set<String> are = aliases(now);
        for (String alias : were) {
            if (!are.contains(alias)) {
                hosts.breaking(
                        SpecPart.PARAMETER,
                        place(now),
                        "the alias " + alias + " is gone",
                        hosts.java().call(before) + " refuses \"" + alias + "\" before anything is sent.");
            }
        }
        for (String alias : are) {
            if (!were.contains(alias)) {
                hosts.harmless(
                        SpecPart.PARAMETER,
                        place(now),
                        "the alias " + alias + " is new",
                        hosts.java().call(before) + " takes \"" + alias + "\" as the id.");
            }
        }
    }

    private static Set<String> aliases(SpecParameter parameter) {
        Set<String> aliases = new HashSet<>();
        parameter
                .definition()
                .path("x-aliases")
                .forEach(alias -> aliases.add(alias.path("value").asText()));
        return aliases;
    }

    private static Set<String> typeAndLimits() {
        Set<String> handled = new HashSet<>(LimitComparison.MEMBERS);
        handled.addAll(Set.of("type", "format", "$ref", "allOf", "items", "enum"));
        return handled;
    }

    private String type(SpecParameter parameter) {
        if (parameter.fieldsOf() != null) {
            return "selection by " + hosts.java().selector(parameter.fieldsOf(), parameter.fieldsView());
        }
        return parameter.csvOf() != null
                ? "list of " + parameter.csvOf()
                : TypeText.of(parameter.definition().path("schema"));
    }

    private String setter(SpecOperation operation, SpecParameter parameter) {
        return parameter.in().equals("path")
                ? hosts.java().call(operation)
                : new CallSignatures(hosts.java(), operation).taking(parameter);
    }

    private String place(SpecParameter parameter) {
        return before.operationId() + "." + parameter.name();
    }
}
