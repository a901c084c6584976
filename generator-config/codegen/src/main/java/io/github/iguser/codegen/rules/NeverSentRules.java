package io.github.iguser.codegen.rules;

import io.github.iguser.codegen.spec.DocumentPosition;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Refuses parameters and modifiers that the API has retired for all versions, so that no client gets a method for one. */
final class NeverSentRules {
    /** The names that a client refuses by name, too. */
    static final Set<String> NAMES =
            Set.of("pretty", "debug", "__debug__", "date_format", "ids", "if-none-match", "method", "callback");

    private final SpecFolder folder;
    private final Set<String> faults;

    private NeverSentRules(SpecFolder folder, Set<String> faults) {
        this.folder = folder;
        this.faults = faults;
    }

    static void check(SpecFolder folder, Map<String, Object> document, Set<String> faults) {
        NeverSentRules rules = new NeverSentRules(folder, faults);
        rules.checkParameters(document, DocumentPosition.DOCUMENT);
        YamlNodes.mapAt(document, "components", "schemas").forEach((name, schema) -> {
            if (YamlNodes.map(schema).containsKey("x-form")) {
                YamlNodes.mapAt(schema, "properties")
                        .forEach((property, node) -> rules.checkName(node, "parameter", property));
            }
            YamlNodes.mapAt(schema, "properties").values().forEach(rules::checkModifiers);
        });
    }

    private void checkParameters(Object node, DocumentPosition position) {
        Map<String, Object> map = YamlNodes.map(node);
        if (position == DocumentPosition.PARAMETER && !"path".equals(map.get("in"))) {
            checkName(map, "parameter", YamlNodes.textAt(map, "name"));
        }
        map.forEach((key, value) -> checkParameters(value, position.child(key)));
        YamlNodes.list(node).forEach(element -> checkParameters(element, position.child("0")));
    }

    private void checkModifiers(Object property) {
        for (String key : List.of("arguments", "modifiers")) {
            for (Object modifier : YamlNodes.list(YamlNodes.at(property, "x-expansion", key))) {
                String name = YamlNodes.textAt(modifier, "name");
                checkName(modifier, "modifier", name);
                if ("as".equals(name)) {
                    addFault(modifier, "modifier", name);
                }
            }
        }
    }

    private void checkName(Object place, String kind, String name) {
        if (name != null && NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            addFault(place, kind, name);
        }
    }

    private void addFault(Object place, String kind, String name) {
        faults.add(folder.where(place) + ": the " + kind + " " + name
                + " is never sent, since the API has retired it for all versions; remove it");
    }
}
