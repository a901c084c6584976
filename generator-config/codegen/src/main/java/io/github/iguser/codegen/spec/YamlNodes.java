package io.github.iguser.codegen.spec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Access to a YAML tree of maps with text keys, lists and scalars. Missing nodes are empty. */
public final class YamlNodes {
    private YamlNodes() {}

    /** Returns the node as a map, or an empty map if it is not one. */
    @SuppressWarnings("unchecked") // SpecFolder creates no maps with other keys.
    public static Map<String, Object> map(Object node) {
        return node instanceof Map ? (Map<String, Object>) node : Collections.emptyMap();
    }

    /** Returns the node as a list, or an empty list if it is not one. */
    @SuppressWarnings("unchecked") // Elements may have any type.
    public static List<Object> list(Object node) {
        return node instanceof List ? (List<Object>) node : Collections.emptyList();
    }

    /** Returns the node as a list of texts. */
    public static List<String> texts(Object node) {
        return list(node).stream().map(String::valueOf).toList();
    }

    /** Returns the node at a path of keys, or null. */
    public static Object at(Object node, String... keys) {
        Object found = node;
        for (String key : keys) {
            found = map(found).get(key);
        }
        return found;
    }

    /** Returns the node at a path of keys as a map. */
    public static Map<String, Object> mapAt(Object node, String... keys) {
        return map(at(node, keys));
    }

    /** Returns the node at a path of keys as text, or null. */
    public static String textAt(Object node, String... keys) {
        Object found = at(node, keys);
        return found == null ? null : String.valueOf(found);
    }

    /** Returns a deep copy. */
    public static Map<String, Object> copy(Map<String, Object> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key, copyOf(value)));
        return copy;
    }

    private static Object copyOf(Object node) {
        return node instanceof Map
                ? copy(map(node))
                : node instanceof List
                        ? list(node).stream().map(YamlNodes::copyOf).collect(ArrayList::new, List::add, List::addAll)
                        : node;
    }

    /** Returns the map at a key, which is added if the key is missing. */
    public static Map<String, Object> child(Map<String, Object> parent, String key) {
        return map(parent.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>()));
    }

    /** Visits every map of the tree, outer ones first. */
    public static void eachMap(Object node, BiConsumer<String, Map<String, Object>> visitor) {
        eachMap("", node, visitor);
    }

    private static void eachMap(String key, Object node, BiConsumer<String, Map<String, Object>> visitor) {
        if (node instanceof Map) {
            visitor.accept(key, map(node));
            map(node).forEach((name, value) -> eachMap(name, value, visitor));
        }
        list(node).forEach(value -> eachMap(key, value, visitor));
    }
}
