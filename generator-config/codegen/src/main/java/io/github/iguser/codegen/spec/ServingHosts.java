package io.github.iguser.codegen.spec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The hosts whose operations refer to each schema of a document. */
public final class ServingHosts {
    private final Map<String, Object> schemas;
    private final Map<String, List<String>> hosts = new LinkedHashMap<>();

    private ServingHosts(Map<String, Object> schemas) {
        this.schemas = schemas;
    }

    /** Returns the hosts of the servers of a document or a path. */
    public static List<String> ofServers(Map<String, Object> part) {
        return YamlNodes.list(part.get("servers")).stream()
                .map(server -> YamlNodes.textAt(server, "x-host"))
                .toList();
    }

    /** Returns the hosts of each schema that an operation refers to, by schema name, in the order of the servers. */
    public static Map<String, List<String>> in(Map<String, Object> document) {
        ServingHosts serving = new ServingHosts(YamlNodes.mapAt(document, "components", "schemas"));
        Set<String> hosts = new LinkedHashSet<>(ofServers(document));
        YamlNodes.mapAt(document, "paths").values().forEach(item -> hosts.addAll(ofServers(YamlNodes.map(item))));
        hosts.forEach(host -> serving.follow(document, host));
        return serving.hosts;
    }

    private void follow(Map<String, Object> document, String host) {
        Set<String> found = new LinkedHashSet<>();
        Deque<Object> todo = new ArrayDeque<>(List.of(YamlNodes.mapAt(document, "paths")));
        while (!todo.isEmpty()) {
            Object node = todo.remove();
            List<String> served = YamlNodes.texts(YamlNodes.at(node, "x-hosts"));
            if (!served.isEmpty() && !served.contains(host)) {
                continue;
            }
            for (String name : named(YamlNodes.map(node))) {
                if (schemas.containsKey(name) && found.add(name)) {
                    todo.add(schemas.get(name));
                }
            }
            String ref = YamlNodes.textAt(node, "$ref");
            if (ref != null && !ref.contains("/schemas/")) {
                todo.add(YamlNodes.mapAt(document, ref.substring(2).split("/")));
            }
            todo.addAll(YamlNodes.map(node).values().stream()
                    .filter(value -> value instanceof Map || value instanceof List)
                    .toList());
            todo.addAll(YamlNodes.list(node));
        }
        found.forEach(
                name -> hosts.computeIfAbsent(name, unused -> new ArrayList<>()).add(host));
    }

    /**
     * Returns the schemas that a part of a document names: by reference, or in the extensions for lists and expansions.
     */
    private static List<String> named(Map<String, Object> node) {
        List<String> names = new ArrayList<>();
        for (String key : List.of("x-page-of", "x-fields-of", "x-csv-of", "csv-of", "value-of", "node")) {
            if (node.get(key) instanceof String name) {
                names.add(name);
            }
        }
        String reference = SchemaReference.nameIn(node);
        if (reference != null) {
            names.add(reference);
        }
        return names;
    }
}
