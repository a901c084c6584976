package io.github.iguser.codegen;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that an id in a path can be replaced by, such as {@code me}: the {@code x-aliases} of the parameter. The
 * source keeps them apart from the pattern, since each host has its own; the products have them in the pattern, which
 * is all that other tools read.
 */
final class Aliases {
    private static final String KEY = "x-aliases";

    private Aliases() {}

    /** The aliases of a parameter; none if it has none. */
    static List<String> of(Map<String, Object> parameter) {
        return Tree.list(parameter.get(KEY)).stream()
                .map(alias -> Tree.textAt(alias, "value"))
                .toList();
    }

    /** Adds the aliases that are left for a host to the patterns of a product. */
    static void widen(Map<String, Object> document) {
        Tree.eachMap(document, (key, map) -> {
            if (!of(map).isEmpty()) {
                Tree.child(map, "schema").put("pattern", pattern(of(map)));
            } else if (map.containsKey("in")) {
                map.remove(KEY);
            }
        });
    }

    private static String pattern(List<String> aliases) {
        return "^([0-9]+|" + String.join("|", aliases) + ")$";
    }

    /** The annotation that has a parameter of a path checked, with a space behind it; empty if it is no id of digits. */
    static String check(Map<String, Object> parameter) {
        List<String> aliases = of(parameter);
        String digits = aliases.isEmpty() ? CheckedPattern.DIGITS.pattern() : pattern(aliases);
        if (!digits.equals(Tree.textAt(parameter, "schema", "pattern"))) {
            return "";
        }
        String name = JavaText.literal(Tree.textAt(parameter, "name"));
        List<String> literals = aliases.stream().map(JavaText::literal).toList();
        return literals.isEmpty()
                ? "@NumericId(" + name + ") "
                : "@NumericId(value = " + name + ", or = "
                        + (literals.size() == 1 ? literals.get(0) : "{" + String.join(", ", literals) + "}") + ") ";
    }

    /** Tells if a path becomes another one where the id is replaced by an alias: {@code /{id}} becomes {@code /me}. */
    static boolean lead(List<Map<String, Object>> parameters, String path, String other) {
        return parameters.stream()
                .anyMatch(parameter -> of(parameter).stream()
                        .anyMatch(alias -> path.replace("{" + Tree.textAt(parameter, "name") + "}", alias)
                                .equals(other)));
    }

    /** Adds the faults of the aliases of a source: each is a plain word, has its evidence, and stands for an id. */
    static void check(SpecFolder folder, Map<String, Object> document, Set<String> faults) {
        Tree.eachMap(document, (key, map) -> {
            if (!map.containsKey(KEY)) {
                return;
            }
            String where = folder.where(map) + ": ";
            String name = Tree.textAt(map, "name");
            if (!"path".equals(map.get("in"))
                    || !CheckedPattern.DIGITS.pattern().equals(Tree.textAt(map, "schema", "pattern"))) {
                faults.add(where + KEY + " is for parameters of a path with the pattern "
                        + CheckedPattern.DIGITS.pattern() + "; remove it from " + name);
            }
            for (Object alias : Tree.list(map.get(KEY))) {
                String value = String.valueOf(Tree.textAt(alias, "value"));
                // Nothing that a path, a pattern or an id could take for something else.
                if (!value.matches("[a-z]+") || Tree.textAt(alias, "evidence") == null) {
                    faults.add(folder.where(alias) + ": the alias " + value + " of " + name
                            + " needs a value of small letters, and evidence; correct it");
                }
            }
        });
    }
}
