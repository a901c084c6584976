package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the metric rules of an operation: the metrics, and the combinations that are valid for each. */
final class MetricComparison {
    private static final String RULES = "x-metrics";

    private final HostPair hosts;
    private final String place;
    private final String params;

    MetricComparison(HostPair hosts, SpecOperation operation) {
        this.hosts = hosts;
        this.place = operation.operationId() + ".metric";
        this.params = hosts.java().call(operation);
    }

    void compare(JsonNode before, JsonNode after) {
        Map<String, JsonNode> old = byName(before.path(RULES));
        Map<String, JsonNode> now = byName(after.path(RULES));
        old.forEach((name, rule) -> {
            JsonNode newRule = now.get(name);
            if (newRule == null) {
                add(Impact.BREAKING, name, "the metric is withdrawn", "a request for it is no longer answered.");
            } else {
                compare(name, rule, newRule);
            }
        });
        now.forEach((name, rule) -> {
            if (!old.containsKey(name)) {
                add(Impact.HARMLESS, name, "the metric is new", "takes it and knows what is valid with it.");
            }
        });
    }

    private void compare(String name, JsonNode before, JsonNode after) {
        Map<String, Set<String>> old = combinations(before);
        Map<String, Set<String>> now = combinations(after);
        compareSets(name, "", old.keySet(), now.keySet());
        old.forEach((combination, breakdowns) -> {
            if (now.containsKey(combination)) {
                compareSets(name, combination + ", breakdown ", breakdowns, now.getOrDefault(combination, Set.of()));
            }
        });
        compareTimeframes(name, before, after);
        compareSwitch(
                name,
                "the metric type can be left out",
                flag(before, "metric_type-optional"),
                flag(after, "metric_type-optional"));
        compareSwitch(
                name, "since and until are valid with it", flag(before, "since-until"), flag(after, "since-until"));
        String needs = after.path("needs").asText("");
        if (!before.path("needs").asText("").equals(needs)) {
            boolean none = needs.isEmpty();
            add(
                    none ? Impact.HARMLESS : Impact.RISKY,
                    name,
                    none ? "it no longer needs anything else" : "it needs: " + needs,
                    none ? "is answered more often." : "may be refused where it was not: read the condition.");
        }
        OtherMembers.compare(
                hosts,
                place + " " + name,
                before,
                after,
                Set.of(
                        "name",
                        "combinations",
                        "timeframe",
                        "timeframe-optional",
                        "metric_type-optional",
                        "since-until",
                        "needs",
                        "evidence"));
    }

    private void compareSets(String name, String of, Set<String> before, Set<String> after) {
        for (String value : before) {
            if (!after.contains(value)) {
                add(
                        Impact.BREAKING,
                        name,
                        of + value + " is no longer valid with it",
                        "refuses it before anything is sent.");
            }
        }
        for (String value : after) {
            if (!before.contains(value)) {
                add(Impact.HARMLESS, name, of + value + " is now valid with it", "accepts it.");
            }
        }
    }

    private void compareTimeframes(String name, JsonNode before, JsonNode after) {
        Set<String> old = texts(before.path("timeframe"));
        Set<String> now = texts(after.path("timeframe"));
        boolean needed = !old.isEmpty() && !flag(before, "timeframe-optional");
        boolean needs = !now.isEmpty() && !flag(after, "timeframe-optional");
        if (needs && !needed) {
            add(Impact.BREAKING, name, "a timeframe is required", "refuses it without one before anything is sent.");
        } else if (needed && !needs) {
            add(Impact.HARMLESS, name, "a timeframe is not required", "accepts it without one.");
        }
        compareSets(name, "timeframe ", old, now);
    }

    private void compareSwitch(String name, String what, boolean before, boolean after) {
        if (before != after) {
            add(
                    after ? Impact.HARMLESS : Impact.BREAKING,
                    name,
                    after ? what : "no longer true: " + what,
                    after ? "accepts it." : "refuses it before anything is sent.");
        }
    }

    private void add(Impact impact, String metric, String what, String does) {
        hosts.add(impact, SpecPart.METRIC, place + " " + metric, what, params + " with `" + metric + "`: " + does);
    }

    private static boolean flag(JsonNode rule, String name) {
        return rule.path(name).asBoolean();
    }

    /** Returns the breakdowns by period and type, since any of the periods is valid with any of the types. */
    private static Map<String, Set<String>> combinations(JsonNode rule) {
        Map<String, Set<String>> combinations = new TreeMap<>();
        for (JsonNode combination : rule.path("combinations")) {
            for (JsonNode period : combination.path("period")) {
                for (JsonNode type : combination.path("metric_type")) {
                    combinations
                            .computeIfAbsent(
                                    "period " + period.asText() + " with type " + type.asText(), key -> new TreeSet<>())
                            .addAll(texts(combination.path("breakdown")));
                }
            }
        }
        return combinations;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static Map<String, JsonNode> byName(JsonNode rules) {
        Map<String, JsonNode> byName = new LinkedHashMap<>();
        rules.forEach(rule -> byName.put(rule.path("name").asText(), rule));
        return byName;
    }
}
