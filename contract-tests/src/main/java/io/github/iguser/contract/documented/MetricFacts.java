package io.github.iguser.contract.documented;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares the rules of each metric of an operation. */
final class MetricFacts {
    private static final Set<String> NO_TYPE = Set.of("timeframe", "since-until");

    private final DocumentedFacts facts;
    private final SpecOperation operation;
    private final FactLog log;

    MetricFacts(DocumentedFacts facts, SpecOperation operation, FactLog log) {
        this.facts = facts;
        this.operation = operation;
        this.log = log;
    }

    void compare() {
        JsonNode metrics = operation.definition().path("x-metrics");
        Map<String, Integer> inSpec = new TreeMap<>();
        for (int i = 0; i < metrics.size(); i++) {
            inSpec.put(metrics.get(i).path("name").asText(), i);
        }
        Map<String, JsonNode> documented = new TreeMap<>(facts.members("metrics"));
        String pointer = operation.pointer() + "/x-metrics";
        log.compare(pointer, "the list of metrics", documented.keySet(), inSpec.keySet());
        inSpec.keySet().retainAll(documented.keySet());
        inSpec.forEach((name, i) -> compareMetric(name, pointer + "/" + i, documented.get(name), metrics.get(i)));
    }

    private void compareMetric(String name, String pointer, JsonNode documented, JsonNode inSpec) {
        Set<String> expected = new TreeSet<>();
        documented.properties().forEach(type -> {
            if (!NO_TYPE.contains(type.getKey())) {
                addCombinations(expected, Set.of(type.getKey()), type.getValue());
            }
        });
        Set<String> found = new TreeSet<>();
        inSpec.path("combinations")
                .forEach(combination ->
                        addCombinations(found, DocumentedFacts.texts(combination.path("metric_type")), combination));
        log.compare(pointer, "the combinations of the metric " + name, expected, found);
        log.compare(
                pointer,
                "the list of timeframes of the metric " + name,
                new TreeSet<>(DocumentedFacts.texts(documented.path("timeframe"))),
                new TreeSet<>(DocumentedFacts.texts(inSpec.path("timeframe"))));
        log.compare(
                pointer,
                "since-until of the metric " + name,
                documented.path("since-until").asBoolean(),
                inSpec.path("since-until").asBoolean());
    }

    /** Adds each period with each type and the breakdowns that are valid with both. */
    private static void addCombinations(Set<String> combinations, Set<String> types, JsonNode of) {
        Set<String> breakdowns = new TreeSet<>(DocumentedFacts.texts(of.path("breakdown")));
        for (String period : DocumentedFacts.texts(of.path("period"))) {
            types.forEach(type -> combinations.add(period + " " + type + " " + breakdowns));
        }
    }
}
