package io.github.iguser.contract.documented;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecForm;
import io.github.iguser.testing.internal.spec.SpecFormKind;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares the requirements of an operation: permissions, query parameters, and the parameters of each kind of its
 * form.
 */
final class OperationFacts {
    private final DocumentedFacts facts;
    private final SpecOperation operation;
    private final FactLog log;

    OperationFacts(DocumentedFacts facts, SpecOperation operation, FactLog log) {
        this.facts = facts;
        this.operation = operation;
        this.log = log;
    }

    void compare() {
        String host = operation.host();
        JsonNode documented = facts.at("operations", operation.operationId());
        if (!documented.path("permissions").has(host)) {
            log.report(
                    operation.pointer(),
                    DocumentedFacts.FILE + " has no operation " + operation.operationId() + " on " + host);
            return;
        }
        Set<String> required = operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query") && parameter.required())
                .map(SpecParameter::name)
                .collect(Collectors.toCollection(TreeSet::new));
        log.compare(
                operation.pointer(),
                "the list of required query parameters",
                new TreeSet<>(DocumentedFacts.texts(documented.path("required"))),
                required);
        log.compare(
                operation.pointer(),
                "the headers, with those that each requires and excludes",
                headers(documented),
                headersInSpec());
        log.compare(
                operation.pointer() + "/x-permissions",
                "the list of permissions",
                new TreeSet<>(
                        DocumentedFacts.texts(documented.path("permissions").path(host))),
                names(operation.definition().path("x-permissions").path(host)));
        log.compare(
                operation.pointer() + "/security",
                "the way in which the access token is sent",
                documented.path("token").asText("any"),
                operation.tokenUse().name().toLowerCase(Locale.ROOT));
        log.compare(
                operation.pointer() + "/x-renews",
                "the parameter with the token that is renewed",
                documented.path("renews").asText(""),
                operation.definition().path("x-renews").asText(""));
        if (operation.metrics() != null) {
            new MetricFacts(facts, operation, log).compare();
        }
        SpecForm form = operation.form();
        if (form != null) {
            compareKinds(form, form.pointer().substring(form.pointer().lastIndexOf('/') + 1));
        }
    }

    private static Map<String, String> headers(JsonNode documented) {
        Map<String, String> headers = new TreeMap<>();
        documented
                .path("headers")
                .properties()
                .forEach(header -> headers.put(header.getKey(), relations(header.getValue(), "requires", "excludes")));
        return headers;
    }

    private Map<String, String> headersInSpec() {
        Map<String, String> headers = new TreeMap<>();
        operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("header"))
                .forEach(parameter -> headers.put(
                        parameter.name(), relations(parameter.definition(), "x-requires-non-empty", "x-excludes")));
        return headers;
    }

    private static String relations(JsonNode header, String requires, String excludes) {
        return "requires " + new TreeSet<>(DocumentedFacts.texts(header.path(requires))) + ", excludes "
                + new TreeSet<>(DocumentedFacts.texts(header.path(excludes)));
    }

    /** Returns all names in a list of {@code x-permissions}, including conditional ones. */
    static Set<String> names(JsonNode permissions) {
        Set<String> names = new TreeSet<>();
        for (JsonNode entry : permissions) {
            if (entry.isTextual()) {
                names.add(entry.asText());
            }
            names.addAll(DocumentedFacts.texts(entry.path("any-of")));
            names.addAll(DocumentedFacts.texts(entry.path("all-of")));
        }
        return names;
    }

    private void compareKinds(SpecForm form, String name) {
        Map<String, JsonNode> documented = facts.members("kinds", name);
        Map<String, SpecFormKind> kinds = new LinkedHashMap<>();
        form.kinds().forEach(kind -> kinds.put(kind.name(), kind));
        log.compare(
                form.pointer() + "/x-kinds",
                "the list of kinds",
                new TreeSet<>(documented.keySet()),
                new TreeSet<>(kinds.keySet()));
        kinds.keySet().retainAll(documented.keySet());
        kinds.forEach((kind, inSpec) -> compareKind(form, name, documented.get(kind), inSpec));
    }

    private void compareKind(SpecForm form, String name, JsonNode documented, SpecFormKind kind) {
        Set<String> needs = new TreeSet<>(DocumentedFacts.texts(documented.path("needs")));
        Set<String> source = new TreeSet<>(DocumentedFacts.texts(documented.path("source")));
        source.removeIf(parameter -> !facts.isServed(name, parameter, operation.host()));
        if (source.size() == 1) {
            // This host has only one source of the video, so it is required.
            needs.addAll(source);
            source.clear();
        }
        Map<String, String> fixed = new LinkedHashMap<>();
        documented
                .path("fixed")
                .properties()
                .forEach(value -> fixed.put(value.getKey(), value.getValue().asText()));
        String at = form.pointer() + "/x-kinds";
        String of = " of the kind " + kind;
        log.compare(at, "the list of parameters with a fixed value" + of, fixed, kind.fixed());
        log.compare(at, "the list of required parameters" + of, needs, new TreeSet<>(kind.required()));
        log.compare(at, "the choice of sources" + of, source, new TreeSet<>(kind.source()));
        log.compare(
                at,
                "the list of optional parameters" + of,
                new TreeSet<>(facts.optional(name, kind.name(), operation.host())),
                new TreeSet<>(kind.optional()));
        log.compare(at, "item-required" + of, members(name, documented.path("item-required"), ""), kind.itemRequired());
        log.compare(at, "item-excluded" + of, members(name, documented.path("item-excluded"), ""), kind.itemExcluded());
        log.compare(
                at, "all in item-values" + of, members(name, documented.path("item-values"), "/all"), kind.itemAll());
        log.compare(
                at,
                "one-of in item-values" + of,
                members(name, documented.path("item-values"), "/one-of"),
                kind.itemOneOf());
    }

    private Map<String, Set<String>> members(String form, JsonNode byParameter, String place) {
        Map<String, Set<String>> members = new LinkedHashMap<>();
        byParameter.properties().forEach(entry -> {
            if (facts.isServed(form, entry.getKey(), operation.host())) {
                members.put(
                        entry.getKey(), DocumentedFacts.texts(entry.getValue().at(place)));
            }
        });
        return members;
    }
}
