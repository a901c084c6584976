package io.github.iguser.codegen.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The known values of an open value, {@code x-known-values}. */
public final class KnownValues {
    /** The key of a value that is another spelling of a value in the same list. */
    public static final String SPELLING_OF = "spelling-of";

    private KnownValues() {}

    /** Returns the faults of the spellings in a list, one sentence each. */
    public static List<String> faults(String name, Map<String, Object> schema) {
        List<Object> values = YamlNodes.list(schema.get("x-known-values"));
        List<String> main = values.stream()
                .filter(value -> YamlNodes.textAt(value, SPELLING_OF) == null)
                .map(value -> YamlNodes.textAt(value, "value"))
                .toList();
        List<String> faults = new ArrayList<>();
        for (Object node : values) {
            String value = YamlNodes.textAt(node, "value");
            String spellingOf = YamlNodes.textAt(node, SPELLING_OF);
            if (spellingOf != null && !main.contains(spellingOf)) {
                faults.add("the value " + value + " of " + name + " is a spelling of " + spellingOf
                        + ", which is not a value of " + name + "; correct spelling-of");
            }
            if (spellingOf == null) {
                main.stream()
                        .filter(other -> other.equalsIgnoreCase(value) && main.indexOf(other) < main.indexOf(value))
                        .forEach(other -> faults.add("the values " + other + " and " + value + " of " + name
                                + " differ in case only; give one of them spelling-of: " + other));
            }
        }
        return faults;
    }
}
