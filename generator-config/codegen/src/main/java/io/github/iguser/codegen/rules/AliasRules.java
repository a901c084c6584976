package io.github.iguser.codegen.rules;

import io.github.iguser.codegen.spec.Aliases;
import io.github.iguser.codegen.spec.CheckedPattern;
import io.github.iguser.codegen.spec.SpecFolder;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.Map;
import java.util.Set;

/** The rules of the aliases of an id in a path. */
final class AliasRules {
    private AliasRules() {}

    /** Adds the faults of aliases. Each must be a plain word with evidence and replace a numeric id. */
    static void check(SpecFolder folder, Map<String, Object> document, Set<String> faults) {
        YamlNodes.eachMap(document, (key, map) -> {
            if (!map.containsKey(Aliases.KEY)) {
                return;
            }
            String where = folder.where(map) + ": ";
            String name = YamlNodes.textAt(map, "name");
            if (!"path".equals(map.get("in"))
                    || !CheckedPattern.DIGITS.pattern().equals(YamlNodes.textAt(map, "schema", "pattern"))) {
                faults.add(where + Aliases.KEY + " is for parameters of a path with the pattern "
                        + CheckedPattern.DIGITS.pattern() + "; remove it from " + name);
            }
            for (Object alias : YamlNodes.list(map.get(Aliases.KEY))) {
                String value = String.valueOf(YamlNodes.textAt(alias, "value"));
                // Characters with no special meaning in a path or a pattern.
                if (!value.matches("[a-z]+") || YamlNodes.textAt(alias, "evidence") == null) {
                    faults.add(folder.where(alias) + ": the alias " + value + " of " + name
                            + " needs a value of small letters, and evidence; correct it");
                }
            }
        });
    }
}
