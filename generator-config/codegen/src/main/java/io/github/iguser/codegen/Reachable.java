package io.github.iguser.codegen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the paths of a document lead to: its components, and the views of nodes that a request can select from. */
final class Reachable {
    private final Map<String, Object> document;
    private final Set<String> components = new HashSet<>();
    private final Set<String> selections = new HashSet<>();
    private final Deque<Object> todo = new ArrayDeque<>();

    private Reachable(Map<String, Object> document) {
        this.document = document;
    }

    static Reachable in(Map<String, Object> document) {
        return from(document, Part.PATHS);
    }

    /** What is reachable from the parts of this kind, as far as they stand in the paths. */
    static Reachable from(Map<String, Object> document, Part start) {
        Reachable reachable = new Reachable(document);
        reachable.find(Tree.mapAt(document, "paths"), Part.PATHS, start);
        while (!reachable.todo.isEmpty()) {
            Tree.eachMap(reachable.todo.remove(), (key, map) -> reachable.look(map));
        }
        return reachable;
    }

    private void find(Object node, Part part, Part start) {
        if (part == start) {
            todo.add(node);
        } else {
            Tree.map(node).forEach((key, value) -> find(value, part.child(key), start));
        }
    }

    boolean component(String section, String name) {
        return components.contains(section + "/" + name);
    }

    /** Whether a request can select from this view of a node; the node's own selection is the view null. */
    boolean view(String node, String view) {
        return selections.contains(node + "/" + view);
    }

    private void look(Map<String, Object> map) {
        String ref = Tree.textAt(map, "$ref");
        if (ref != null) {
            String[] path = ref.split("/", -1);
            use(path[path.length - 2], path[path.length - 1]);
        }
        useSchema(Tree.textAt(map, "x-page-of"));
        useSchema(Tree.textAt(map, "x-expansion", "node"));
        useSchema(Tree.textAt(map, "x-csv-of"));
        for (Object modifier : Tree.list(Tree.at(map, "x-expansion", "modifiers"))) {
            useSchema(Tree.textAt(modifier, "csv-of"));
            useSchema(Tree.textAt(modifier, "value-of"));
        }
        String node = Tree.textAt(map, "x-fields-of");
        if (node != null) {
            select(node, Tree.textAt(map, "x-fields-view"));
        }
    }

    private void useSchema(String name) {
        if (name != null) {
            use("schemas", name);
        }
    }

    private void use(String section, String name) {
        if (components.add(section + "/" + name)) {
            todo.add(Tree.mapAt(document, "components", section, name));
        }
    }

    private void select(String node, String view) {
        useSchema(node);
        if (!selections.add(node + "/" + view)) {
            return;
        }
        Map<String, Object> schema = Tree.mapAt(document, "components", "schemas", node);
        for (Map.Entry<String, Object> property :
                Tree.mapAt(schema, "properties").entrySet()) {
            if (Selection.offers(schema, view, property.getKey())) {
                Map<String, Object> expansion = Selection.expansion(schema, view, property.getKey());
                if (!expansion.isEmpty()) {
                    select(Tree.textAt(expansion, "node"), Tree.textAt(expansion, "view"));
                }
            }
        }
    }
}
