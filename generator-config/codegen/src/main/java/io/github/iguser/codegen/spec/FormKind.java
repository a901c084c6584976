package io.github.iguser.codegen.spec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A kind of a form, as {@code x-kinds} says it: which parameters it takes. */
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

    /** The parameters that make it what it is, with their values. */
    public Map<String, Object> fixed() {
        return YamlNodes.mapAt(node, "fixed");
    }

    public List<String> required() {
        return YamlNodes.texts(node.get("required"));
    }

    /** The parameters of which it needs exactly one. */
    public List<String> source() {
        return YamlNodes.texts(node.get("source"));
    }

    /** The parameters that a caller can give, those first that it needs. */
    public Set<String> parameters() {
        Set<String> parameters = new LinkedHashSet<>(required());
        parameters.addAll(source());
        parameters.addAll(YamlNodes.texts(node.get("optional")));
        return parameters;
    }

    /** By parameter that is a list of objects: the members that each object needs. */
    public Map<String, Object> itemRequired() {
        return YamlNodes.mapAt(node, "item-required");
    }

    /** By parameter that is a list of objects: the members that no object may have. */
    public Map<String, Object> itemExcluded() {
        return YamlNodes.mapAt(node, "item-excluded");
    }

    /** By parameter that is a list of an open value: {@code all} that have to be in it, {@code one-of} them. */
    public Map<String, Object> itemValues() {
        return YamlNodes.mapAt(node, "item-values");
    }

    /** Drops the parameters that the form has no more; one that is left of a source is needed. */
    public void keep(Set<String> properties) {
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
