package io.github.iguser.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps of a document what one host serves: anything whose {@code x-hosts} does not name the host goes, and with it
 * what only that led to.
 */
final class HostFilter {
    private final String host;
    private final Map<String, Object> document;

    private HostFilter(String host, Map<String, Object> document) {
        this.host = host;
        this.document = document;
    }

    /** A new tree with what the host serves. */
    static Map<String, Object> filter(Map<String, Object> document, String host) {
        Map<String, Object> served = new HostFilter(host, Map.of()).servedMap(document);
        new HostFilter(host, served).clean();
        return served;
    }

    private boolean serves(Object node) {
        Map<String, Object> map = Tree.map(node);
        String server = Tree.textAt(map, "x-host");
        return (server == null || server.equals(host))
                && (!map.containsKey("x-hosts")
                        || Tree.texts(map.get("x-hosts")).contains(host));
    }

    private Object served(Object node) {
        if (node instanceof Map) {
            return servedMap(Tree.map(node));
        }
        if (node instanceof List) {
            return Tree.list(node).stream()
                    .filter(this::serves)
                    .map(this::served)
                    .collect(ArrayList::new, List::add, List::addAll);
        }
        return node;
    }

    private Map<String, Object> servedMap(Map<String, Object> map) {
        Map<String, Object> served = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            switch (key) {
                case "x-hosts", "x-host-notes" -> {}
                case "x-permissions" -> {
                    if (Tree.map(value).containsKey(host)) {
                        Tree.child(served, key).put(host, served(Tree.map(value).get(host)));
                    }
                }
                default -> {
                    if (serves(value)) {
                        served.put(key, served(value));
                    }
                }
            }
        });
        String note = Tree.textAt(map, "x-host-notes", host);
        if (note != null) {
            served.merge(
                    "description",
                    note,
                    (description, sentence) -> String.valueOf(description).stripTrailing() + " " + sentence);
        }
        return served;
    }

    private void clean() {
        dropDanglingReferences(document);
        Tree.eachMap(document, (key, map) -> map.remove("headers", Map.of()));
        dropUnknownSecurity();
        dropEmptyPaths();
        dropUnusedTags();
        boolean changed = true;
        while (changed) {
            Tree.mapAt(document, "components", "schemas").values().forEach(HostFilter::dropUnknownProperties);
            changed = dropUnreachable();
        }
    }

    /** A parameter or header whose component went, goes too. */
    private void dropDanglingReferences(Object node) {
        Tree.map(node).values().removeIf(this::dangles);
        Tree.list(node).removeIf(this::dangles);
        Tree.map(node).values().forEach(this::dropDanglingReferences);
        Tree.list(node).forEach(this::dropDanglingReferences);
    }

    private boolean dangles(Object node) {
        String ref = Tree.textAt(node, "$ref");
        return ref != null && Tree.at(document, ref.substring(2).split("/")) == null;
    }

    private void dropUnknownSecurity() {
        Set<String> known =
                Tree.mapAt(document, "components", "securitySchemes").keySet();
        Tree.eachMap(
                document,
                (key, map) -> Tree.list(map.get("security"))
                        .removeIf(requirement ->
                                !known.containsAll(Tree.map(requirement).keySet())));
    }

    private void dropEmptyPaths() {
        Tree.mapAt(document, "paths")
                .values()
                .removeIf(item ->
                        Tree.map(item).keySet().stream().noneMatch(key -> Part.PATH_ITEM.child(key) == Part.OPERATION));
    }

    private void dropUnusedTags() {
        Set<String> used = new LinkedHashSet<>();
        Tree.eachMap(Tree.mapAt(document, "paths"), (key, map) -> {
            if (map.containsKey("operationId")) {
                used.addAll(Tree.texts(map.get("tags")));
            }
        });
        Tree.list(document.get("tags")).removeIf(tag -> !used.contains(Tree.textAt(tag, "name")));
    }

    /** Lists of property names, in {@code required}, views and kinds, name only properties that are left. */
    private static void dropUnknownProperties(Object schema) {
        Map<String, Object> properties = Tree.mapAt(schema, "properties");
        Tree.list(Tree.at(schema, "required")).removeIf(name -> !properties.containsKey(name));
        for (Object view : Tree.mapAt(schema, "x-views").values()) {
            Tree.list(Tree.at(view, "properties")).removeIf(name -> !properties.containsKey(name));
            Tree.mapAt(view, "expansions").keySet().removeIf(name -> !properties.containsKey(name));
        }
        Kind.of(Tree.map(schema)).forEach(kind -> kind.keep(properties.keySet()));
    }

    private boolean dropUnreachable() {
        Reachable reachable = Reachable.in(document);
        boolean changed = false;
        for (Map.Entry<String, Object> section :
                Tree.mapAt(document, "components").entrySet()) {
            if (!section.getKey().equals("securitySchemes")) {
                changed |= Tree.map(section.getValue())
                        .keySet()
                        .removeIf(name -> !reachable.component(section.getKey(), name));
            }
        }
        for (Map.Entry<String, Object> schema :
                Tree.mapAt(document, "components", "schemas").entrySet()) {
            changed |= dropUnreachableViews(schema.getKey(), Tree.map(schema.getValue()), reachable);
        }
        Tree.mapAt(document, "components")
                .values()
                .removeIf(entries -> Tree.map(entries).isEmpty());
        return changed;
    }

    private static boolean dropUnreachableViews(String name, Map<String, Object> schema, Reachable reachable) {
        Map<String, Object> views = Tree.mapAt(schema, "x-views");
        boolean changed = !views.isEmpty() && views.keySet().removeIf(view -> !reachable.view(name, view));
        if (schema.containsKey("x-views") && views.isEmpty()) {
            schema.remove("x-views");
        }
        Map<String, Object> properties = Tree.mapAt(schema, "properties");
        if (properties.isEmpty()) {
            return changed;
        }
        for (Object property : properties.values()) {
            Tree.list(Tree.at(property, "x-only-in-views")).removeIf(view -> !views.containsKey(view));
        }
        boolean unreadable = properties
                .values()
                .removeIf(property -> Tree.at(property, "x-only-in-views") instanceof List<?> left && left.isEmpty());
        return changed || unreadable;
    }
}
