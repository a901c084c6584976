package io.github.iguser.codegen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A kind of a form, as {@code x-kinds} says it: which parameters it takes. */
record Kind(Map<String, Object> node) {
    static List<Kind> of(Map<String, Object> form) {
        return Tree.list(form.get("x-kinds")).stream()
                .map(Tree::map)
                .map(Kind::new)
                .toList();
    }

    String name() {
        return Tree.textAt(node, "name");
    }

    /** The parameters that make it what it is, with their values. */
    Map<String, Object> fixed() {
        return Tree.mapAt(node, "fixed");
    }

    List<String> required() {
        return Tree.texts(node.get("required"));
    }

    /** The parameters of which it needs exactly one. */
    List<String> source() {
        return Tree.texts(node.get("source"));
    }

    /** The parameters that a caller can give, those first that it needs. */
    Set<String> parameters() {
        Set<String> parameters = new LinkedHashSet<>(required());
        parameters.addAll(source());
        parameters.addAll(Tree.texts(node.get("optional")));
        return parameters;
    }

    /** By parameter that is a list of objects: the members that each object needs. */
    Map<String, Object> itemRequired() {
        return Tree.mapAt(node, "item-required");
    }

    /** By parameter that is a list of objects: the members that no object may have. */
    Map<String, Object> itemExcluded() {
        return Tree.mapAt(node, "item-excluded");
    }

    /** By parameter that is a list of an open value: {@code all} that have to be in it, {@code one-of} them. */
    Map<String, Object> itemValues() {
        return Tree.mapAt(node, "item-values");
    }

    /** Drops the parameters that the form has no more; one that is left of a source is needed. */
    void keep(Set<String> properties) {
        for (String key : List.of("required", "source", "optional")) {
            Tree.list(node.get(key)).removeIf(name -> !properties.contains(name));
        }
        for (String key : List.of("fixed", "item-required", "item-excluded", "item-values")) {
            Map<String, Object> entries = Tree.mapAt(node, key);
            if (!entries.isEmpty() && entries.keySet().retainAll(properties) && entries.isEmpty()) {
                node.remove(key);
            }
        }
        if (source().size() == 1) {
            List<Object> required = new ArrayList<>(Tree.list(node.get("required")));
            required.addAll(source());
            node.put("required", required);
        }
        if (source().size() < 2) {
            node.remove("source");
        }
    }
}
