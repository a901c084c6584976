package io.github.iguser.contract.documented;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares the rules of request schemas: required members, limits, and required arguments of expansions. */
final class SchemaFacts {
    private final DocumentedFacts facts;
    private final FactLog log;
    private final SpecDocument document;

    SchemaFacts(DocumentedFacts facts, FactLog log) {
        this.facts = facts;
        this.log = log;
        this.document = log.document();
    }

    void compare() {
        document.tree().at("/components/schemas").properties().forEach(entry -> {
            JsonNode schema = entry.getValue();
            String pointer = SpecDocument.schemaPointer(entry.getKey());
            if (schema.has("x-form") || schema.has("x-form-value")) {
                log.compare(
                        pointer,
                        "the list of required members of " + entry.getKey(),
                        sorted(facts.at("required", entry.getKey())),
                        sorted(schema.path("required")));
            }
            facts.members("limits", entry.getKey()).forEach((member, limits) -> {
                String at = pointer + "/properties/" + SpecDocument.escape(member);
                if (facts.isServed(entry.getKey(), member, document.host())) {
                    compareLimits(entry.getKey() + "." + member, at, limits);
                }
            });
            JsonNode values = facts.at("values", entry.getKey());
            if (!values.isMissingNode()) {
                log.compare(
                        pointer + "/x-known-values",
                        "the list of values of " + entry.getKey(),
                        values(values),
                        new TreeSet<>(document.knownValues(entry.getKey())));
            }
            compareExpansions(entry.getKey(), pointer, schema);
        });
    }

    private void compareLimits(String name, String at, JsonNode limits) {
        JsonNode property = document.tree().at(at);
        limits.properties()
                .forEach(limit -> log.compare(
                        at,
                        limit.getKey() + " of " + name,
                        describe(limit.getValue()),
                        describe(property.at("/" + limit.getKey()))));
    }

    private void compareExpansions(String name, String pointer, JsonNode schema) {
        Map<String, JsonNode> documented = facts.members("expansions", name);
        schema.path("properties").properties().forEach(property -> {
            JsonNode expansion = property.getValue().path("x-expansion");
            if (expansion.isMissingNode()) {
                return;
            }
            Set<String> needed = new TreeSet<>();
            expansion
                    .path("arguments")
                    .forEach(argument -> needed.add(argument.path("name").asText()));
            for (JsonNode modifier : expansion.path("modifiers")) {
                if (modifier.path("required").asBoolean()) {
                    needed.add(modifier.path("name").asText());
                }
            }
            JsonNode expected = documented.get(property.getKey());
            log.compare(
                    pointer + "/properties/" + SpecDocument.escape(property.getKey()) + "/x-expansion",
                    "the list of required arguments of the expansion " + name + "." + property.getKey(),
                    expected == null ? Set.of() : sorted(expected),
                    needed);
        });
    }

    /** Returns the values that the host takes: those without hosts, and those whose hosts name it. */
    private Set<String> values(JsonNode list) {
        Set<String> values = new TreeSet<>();
        for (JsonNode value : list) {
            if (value.isTextual()) {
                values.add(value.asText());
            } else if (DocumentedFacts.texts(value.path("hosts")).contains(document.host())) {
                values.add(value.path("value").asText());
            }
        }
        return values;
    }

    private static Set<String> sorted(JsonNode list) {
        return new TreeSet<>(DocumentedFacts.texts(list));
    }

    /** Returns a limit as text; the order of a list of values has no meaning. */
    private static String describe(JsonNode limit) {
        return limit.isArray() ? sorted(limit).toString() : limit.asText();
    }
}
