package io.github.iguser.codegen.rules;

import io.github.iguser.codegen.spec.CheckedPattern;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.Map;
import java.util.Set;

/** The rule for the patterns of parameters: each must be one that clients can check before they send a request. */
final class PatternRules {
    private final SpecFolder folder;
    private final Map<String, Object> document;
    private final Set<String> faults;

    PatternRules(SpecFolder folder, Map<String, Object> document, Set<String> faults) {
        this.folder = folder;
        this.document = document;
        this.faults = faults;
    }

    void check() {
        YamlNodes.mapAt(document, "components", "schemas").forEach((name, schema) -> {
            Map<String, Object> map = YamlNodes.map(schema);
            if (map.containsKey("x-form") || map.containsKey("x-form-value")) {
                YamlNodes.mapAt(map, "properties").forEach((member, value) -> {
                    checkPattern(name + "." + member, YamlNodes.map(value));
                    checkPattern("each of " + name + "." + member, YamlNodes.mapAt(value, "items"));
                });
            }
        });
        YamlNodes.eachMap(document, (key, map) -> {
            if (key.equals("x-expansion")) {
                YamlNodes.list(map.get("arguments"))
                        .forEach(argument -> checkPattern(
                                "the argument " + YamlNodes.textAt(argument, "name") + " of an expansion",
                                YamlNodes.map(argument)));
            }
            if ("query".equals(map.get("in"))) {
                checkPattern("the query parameter " + map.get("name"), YamlNodes.mapAt(map, "schema"));
                checkPattern("each of the query parameter " + map.get("name"), YamlNodes.mapAt(map, "schema", "items"));
            }
        });
    }

    private void checkPattern(String place, Map<String, Object> schema) {
        // The type of a timestamp guarantees its pattern.
        boolean checked = CheckedPattern.check(schema) != null || "graph-timestamp".equals(schema.get("format"));
        if (schema.containsKey("pattern") && !checked) {
            faults.add(folder.where(schema) + ": " + place + " has the pattern " + schema.get("pattern")
                    + ", which no client checks; remove it, or use one of these: " + CheckedPattern.all());
        }
    }
}
