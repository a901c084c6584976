package io.github.iguser.codegen.spec;

import java.util.List;
import java.util.Map;

/**
 * The words that an id in a path can be replaced by, such as {@code me}: the {@code x-aliases} of the parameter. The
 * source keeps them apart from the pattern, since each host has its own; the products have them in the pattern, which
 * is all that other tools read.
 */
public final class Aliases {
    public static final String KEY = "x-aliases";

    private Aliases() {}

    /** The aliases of a parameter; none if it has none. */
    public static List<String> of(Map<String, Object> parameter) {
        return YamlNodes.list(parameter.get(KEY)).stream()
                .map(alias -> YamlNodes.textAt(alias, "value"))
                .toList();
    }

    /** Writes the patterns of a product by the aliases that are left for its hosts: digits alone where there is none. */
    public static void widen(Map<String, Object> document) {
        YamlNodes.eachMap(document, (key, map) -> {
            if (!of(map).isEmpty()) {
                YamlNodes.child(map, "schema").put("pattern", pattern(of(map)));
            } else if (map.containsKey("in") && map.remove(KEY) != null) {
                YamlNodes.child(map, "schema").put("pattern", CheckedPattern.DIGITS.pattern());
            }
        });
    }

    public static String pattern(List<String> aliases) {
        return "^([0-9]+|" + String.join("|", aliases) + ")$";
    }

    /** Tells if a path becomes another one where the id is replaced by an alias: {@code /{id}} becomes {@code /me}. */
    public static boolean lead(List<Map<String, Object>> parameters, String path, String other) {
        return parameters.stream()
                .anyMatch(parameter -> of(parameter).stream()
                        .anyMatch(alias -> path.replace("{" + YamlNodes.textAt(parameter, "name") + "}", alias)
                                .equals(other)));
    }
}
