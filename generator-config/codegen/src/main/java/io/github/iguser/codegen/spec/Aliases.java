package io.github.iguser.codegen.spec;

import java.util.List;
import java.util.Map;

/**
 * The words that can replace an id in a path, such as {@code me}: the {@code x-aliases} of the parameter. The source
 * has them apart from the pattern, because they differ by host. The bundled documents have them in the pattern, because
 * other tools read only that.
 */
public final class Aliases {
    public static final String KEY = "x-aliases";

    private Aliases() {}

    /** Returns the aliases of a parameter. */
    public static List<String> of(Map<String, Object> parameter) {
        return YamlNodes.list(parameter.get(KEY)).stream()
                .map(alias -> YamlNodes.textAt(alias, "value"))
                .toList();
    }

    /**
     * Sets the patterns of a bundled document to those with the aliases of its hosts; without aliases, only digits are
     * allowed.
     */
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

    /** Returns true if an alias in place of the id turns one path into the other: {@code /{id}} becomes {@code /me}. */
    public static boolean lead(List<Map<String, Object>> parameters, String path, String other) {
        return parameters.stream()
                .anyMatch(parameter -> of(parameter).stream()
                        .anyMatch(alias -> path.replace("{" + YamlNodes.textAt(parameter, "name") + "}", alias)
                                .equals(other)));
    }
}
