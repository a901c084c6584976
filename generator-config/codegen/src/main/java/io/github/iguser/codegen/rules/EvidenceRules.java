package io.github.iguser.codegen.rules;

import io.github.iguser.codegen.spec.SpecEvidence;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of evidence. Evidence is data, so that nothing depends on the wording of a note. */
final class EvidenceRules {
    private final SpecFolder folder;
    private final Set<String> faults;
    private final Map<String, Map<String, Object>> reads = new LinkedHashMap<>();

    EvidenceRules(SpecFolder folder, Set<String> faults) {
        this.folder = folder;
        this.faults = faults;
    }

    void check(Map<String, Object> document) {
        YamlNodes.mapAt(document, "paths").values().forEach(item -> {
            Map<String, Object> get = YamlNodes.mapAt(item, "get");
            if (get.containsKey("operationId")) {
                reads.put(YamlNodes.textAt(get, "operationId"), get);
            }
        });
        YamlNodes.eachMap(document, (key, map) -> {
            for (String name : List.of(SpecEvidence.KEY, SpecEvidence.ENTRY_KEY)) {
                if (map.containsKey(name)) {
                    checkEvidence(map, name, map.get(name));
                }
            }
        });
    }

    private void checkEvidence(Map<String, Object> place, String name, Object node) {
        if (!(node instanceof Map)) {
            addFault(place, name + " is a text; write a map with confidence and a source or note");
            return;
        }
        Map<String, Object> evidence = YamlNodes.map(node);
        for (String key : evidence.keySet()) {
            if (!SpecEvidence.KEYS.contains(key)) {
                addFault(evidence, name + " has the unknown key " + key + "; use one of " + joined(SpecEvidence.KEYS));
            }
        }
        String confidence = YamlNodes.textAt(evidence, "confidence");
        if (!SpecEvidence.confidences().contains(String.valueOf(confidence))) {
            addFault(
                    evidence,
                    "confidence of " + name + " is " + (confidence == null ? "missing" : confidence) + "; it is one of "
                            + joined(SpecEvidence.confidences()));
        }
        String about = YamlNodes.textAt(evidence, "about");
        if (about != null && !SpecEvidence.ABOUT.contains(about)) {
            addFault(evidence, "about of " + name + " is " + about + "; it is one of " + joined(SpecEvidence.ABOUT));
        }
        checkInstead(place, name, evidence);
        if (isBlank(evidence, "source") && isBlank(evidence, "note")) {
            addFault(evidence, name + " names neither a source nor a note; write one of them");
        }
    }

    private void checkInstead(Map<String, Object> place, String name, Map<String, Object> evidence) {
        String way = YamlNodes.textAt(evidence, SpecEvidence.INSTEAD);
        if (!SpecEvidence.isInferredExpansion(evidence)) {
            if (way != null) {
                addFault(evidence, name + " has instead, but infers no expansion; remove it, or say about: expansion");
            }
            return;
        }
        Map<String, Object> operation = reads.get(way);
        if (!place.containsKey("x-expansion")) {
            addFault(evidence, name + " is about an expansion, but there is no x-expansion; correct about");
        } else if (operation == null && (way == null || !way.startsWith("GET /"))) {
            addFault(
                    evidence,
                    "instead of " + name + " is " + (way == null ? "missing" : way)
                            + "; name the documented operation that"
                            + " reads the same, or write GET and its path if the spec does not have it");
        } else if (operation != null && operation.containsKey("x-hosts") && !isServed(place, operation)) {
            addFault(
                    evidence,
                    "instead of " + name + " is " + way + ", which not every host of the field serves; correct it");
        }
    }

    private static boolean isServed(Map<String, Object> place, Map<String, Object> operation) {
        return place.containsKey("x-hosts")
                && YamlNodes.texts(operation.get("x-hosts")).containsAll(YamlNodes.texts(place.get("x-hosts")));
    }

    private static boolean isBlank(Map<String, Object> evidence, String key) {
        String text = YamlNodes.textAt(evidence, key);
        return text == null || text.isBlank();
    }

    private static String joined(List<String> words) {
        return String.join(", ", words);
    }

    private void addFault(Object place, String text) {
        faults.add(folder.where(place) + ": " + text);
    }
}
