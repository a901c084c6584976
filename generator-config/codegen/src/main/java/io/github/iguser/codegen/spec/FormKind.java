package io.github.iguser.codegen.spec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A kind of a form with its parameters, an element of {@code x-kinds}. */
public record FormKind(Map<String, Object> node) {
    public static List<FormKind> of(Map<String, Object> form) {
        return YamlNodes.list(form.get("x-kinds")).stream()
                .map(YamlNodes::map)
                .map(FormKind::new)
                .toList();
    }

    public String name() {
        return YamlNodes.textAt(node, "name");
    }

    /** Returns the parameters with a fixed value, by which the API recognizes the kind. */
    public Map<String, Object> fixed() {
        return YamlNodes.mapAt(node, "fixed");
    }

    public List<String> required() {
        return YamlNodes.texts(node.get("required"));
    }

    /** Returns the parameters of which exactly one is required. */
    public List<String> source() {
        return YamlNodes.texts(node.get("source"));
    }

    /** Returns the parameters that a caller can set, required ones first. */
    public Set<String> parameters() {
        Set<String> parameters = new LinkedHashSet<>(required());
        parameters.addAll(source());
        parameters.addAll(YamlNodes.texts(node.get("optional")));
        return parameters;
    }

    /** Returns the required fields of the objects in a list, by parameter. */
    public Map<String, Object> itemRequired() {
        return YamlNodes.mapAt(node, "item-required");
    }

    /** Returns the forbidden fields of the objects in a list, by parameter. */
    public Map<String, Object> itemExcluded() {
        return YamlNodes.mapAt(node, "item-excluded");
    }

    /** Returns the required values of a list, by parameter: {@code all}, and exactly one of {@code one-of}. */
    public Map<String, Object> itemValues() {
        return YamlNodes.mapAt(node, "item-values");
    }

    /** Removes parameters that the form no longer has. A source with one remaining parameter makes it required. */
    public void retain(Set<String> properties) {
        for (String key : List.of("required", "source", "optional")) {
            YamlNodes.list(node.get(key)).removeIf(name -> !properties.contains(name));
        }
        for (String key : List.of("fixed", "item-required", "item-excluded", "item-values")) {
            Map<String, Object> entries = YamlNodes.mapAt(node, key);
            if (!entries.isEmpty() && entries.keySet().retainAll(properties) && entries.isEmpty()) {
                node.remove(key);
            }
        }
        if (source().size() == 1) {
            List<Object> required = new ArrayList<>(YamlNodes.list(node.get("required")));
            required.addAll(source());
            node.put("required", required);
        }
        if (source().size() < 2) {
            node.remove("source");
        }
    }
}
