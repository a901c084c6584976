package io.github.iguser.codegen.rules;

import io.github.iguser.codegen.spec.MetricParameters;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of metric tables: an entry for each known metric, with known keys and values. */
final class MetricEntryRules {
    private static final List<String> ENTRY = List.of(
            "name",
            "combinations",
            "metric_type-optional",
            "timeframe",
            "timeframe-optional",
            "since-until",
            "needs",
            "evidence");
    private static final List<String> COMBINATION = List.of("period", "metric_type", "breakdown");

    private final SpecFolder folder;
    private final Map<String, Object> document;
    private final Set<String> faults;

    MetricEntryRules(SpecFolder folder, Map<String, Object> document, Set<String> faults) {
        this.folder = folder;
        this.document = document;
        this.faults = faults;
    }

    void check() {
        YamlNodes.eachMap(YamlNodes.mapAt(document, "paths"), (key, operation) -> {
            if (operation.containsKey("x-metrics")) {
                checkOperation(operation);
            }
        });
    }

    private void addFault(Object place, String text) {
        faults.add(folder.where(place) + ": " + text);
    }

    private void checkOperation(Map<String, Object> operation) {
        Map<String, String> openValues = MetricParameters.openValues(operation);
        if (!openValues.keySet().containsAll(MetricParameters.NAMES)) {
            addFault(
                    operation,
                    "x-metrics has rules for the parameters " + String.join(", ", MetricParameters.NAMES)
                            + "; the operation lacks one of them, or an open value for it");
            return;
        }
        Set<String> metrics = new LinkedHashSet<>();
        for (Object entry : YamlNodes.list(operation.get("x-metrics"))) {
            String name = YamlNodes.textAt(entry, "name");
            checkKnown(entry, openValues, "metric", List.of(String.valueOf(name)));
            if (!metrics.add(name)) {
                addFault(entry, "the metric " + name + " occurs twice; remove one of them");
            }
            checkKeys(entry, "the metric " + name, ENTRY);
            checkOptionalType(entry, name);
            checkKnown(entry, openValues, "timeframe", YamlNodes.texts(YamlNodes.at(entry, "timeframe")));
            for (Object combination : YamlNodes.list(YamlNodes.at(entry, "combinations"))) {
                checkKeys(combination, "a combination of the metric " + name, COMBINATION);
                for (String key : COMBINATION) {
                    checkKnown(combination, openValues, key, YamlNodes.texts(YamlNodes.at(combination, key)));
                }
            }
        }
        for (String metric : values(openValues.get("metric"))) {
            if (!metrics.contains(metric)) {
                addFault(
                        operation.get("x-metrics"),
                        "the metric " + metric + " of " + openValues.get("metric")
                                + " has no entry; add its valid combinations");
            }
        }
    }

    /** Refuses misspelt keys, which would have no effect. */
    private void checkKeys(Object at, String place, List<String> known) {
        for (String key : YamlNodes.map(at).keySet()) {
            if (!known.contains(key)) {
                addFault(at, place + " has the unknown key \"" + key + "\"; the keys are " + String.join(", ", known));
            }
        }
    }

    private void checkOptionalType(Object entry, String name) {
        boolean optional = Boolean.TRUE.equals(YamlNodes.at(entry, "metric_type-optional"));
        boolean hasDefault = YamlNodes.list(YamlNodes.at(entry, "combinations")).stream()
                .anyMatch(combination -> YamlNodes.texts(YamlNodes.at(combination, "metric_type"))
                        .contains(MetricParameters.DEFAULT_TYPE));
        if (optional && !hasDefault) {
            addFault(
                    entry,
                    "the metric " + name + " has an optional metric_type, whose default is "
                            + MetricParameters.DEFAULT_TYPE
                            + ", but no combination has that type; correct metric_type-optional or the combinations");
        }
    }

    private void checkKnown(Object at, Map<String, String> openValues, String key, List<String> values) {
        for (String value : values) {
            if (!values(openValues.get(key)).contains(value)) {
                addFault(
                        at,
                        key + " " + value + " is not a known value of " + openValues.get(key)
                                + "; correct it or add it");
            }
        }
    }

    private List<String> values(String openValue) {
        return YamlNodes.list(YamlNodes.at(document, "components", "schemas", openValue, "x-known-values")).stream()
                .map(value -> YamlNodes.textAt(value, "value"))
                .toList();
    }
}
