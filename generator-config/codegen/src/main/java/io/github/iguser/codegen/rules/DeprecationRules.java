package io.github.iguser.codegen.rules;

import io.github.iguser.codegen.spec.Deprecation;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of deprecation: a replacement must exist on each host that serves the deprecated part. */
final class DeprecationRules {
    private final SpecFolder folder;
    private final Set<String> faults;

    DeprecationRules(SpecFolder folder, Set<String> faults) {
        this.folder = folder;
        this.faults = faults;
    }

    void check(Map<String, Object> document) {
        YamlNodes.eachMap(document, (key, map) -> {
            if (map.containsKey(Deprecation.REPLACED_BY) && !Deprecation.isDeprecated(map)) {
                addFault(map, "x-replaced-by is only for deprecated parts; add deprecated: true, or remove it");
            }
        });
        YamlNodes.mapAt(document, "components", "schemas").forEach((name, schema) -> {
            checkSiblings(name, YamlNodes.mapAt(schema, "properties"), Deprecation.REPLACED_BY);
            Map<String, Object> values = new HashMap<>();
            List<Object> known = YamlNodes.list(YamlNodes.at(schema, "x-known-values"));
            known.forEach(value -> values.put(YamlNodes.textAt(value, "value"), value));
            known.forEach(value -> checkExplanation(name, YamlNodes.map(value)));
            checkSiblings(name, values, Deprecation.ENTRY_REPLACED_BY);
        });
    }

    private void checkSiblings(String schema, Map<String, Object> siblings, String key) {
        siblings.forEach((name, node) -> {
            String replacement = YamlNodes.textAt(node, key);
            if (replacement == null) {
                return;
            }
            String place = key + " of " + schema + "." + name;
            Object other = siblings.get(replacement);
            if (other == null || replacement.equals(name) || Deprecation.isDeprecated(YamlNodes.map(other))) {
                addFault(
                        node,
                        place + " names " + replacement
                                + ", which does not exist or is deprecated as well; correct it");
            } else if (!serves(other, YamlNodes.map(node))) {
                addFault(
                        node,
                        place + " names " + replacement + ", which not all of its hosts serve; name one that they do");
            }
        });
    }

    private static boolean serves(Object replacement, Map<String, Object> replaced) {
        List<String> hosts = YamlNodes.texts(YamlNodes.at(replacement, "x-hosts"));
        return hosts.isEmpty()
                || (replaced.containsKey("x-hosts") && hosts.containsAll(YamlNodes.texts(replaced.get("x-hosts"))));
    }

    private void checkExplanation(String schema, Map<String, Object> value) {
        boolean explained =
                value.containsKey(Deprecation.ENTRY_REPLACED_BY) || value.containsKey(Deprecation.ENTRY_REASON);
        if (explained != Deprecation.isDeprecated(value)) {
            addFault(
                    value,
                    "the value " + value.get("value") + " of " + schema
                            + (explained
                                    ? " is not deprecated; add deprecated: true, or remove replaced-by and deprecation"
                                    : " is deprecated; name the replacement in replaced-by, or the remaining use in"
                                            + " deprecation"));
        }
    }

    private void addFault(Object place, String text) {
        faults.add(folder.where(place) + ": " + text);
    }
}
