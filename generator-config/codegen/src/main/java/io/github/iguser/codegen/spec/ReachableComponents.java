package io.github.iguser.codegen.spec;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a document that its paths refer to: components, and the views of nodes that a request can select from.
 */
public final class ReachableComponents {
    private final Map<String, Object> document;
    private final Set<String> components = new HashSet<>();
    private final Set<String> selections = new HashSet<>();
    private final Deque<Object> todo = new ArrayDeque<>();

    private ReachableComponents(Map<String, Object> document) {
        this.document = document;
    }

    public static ReachableComponents in(Map<String, Object> document) {
        return from(document, DocumentPosition.PATHS);
    }

    /** Returns the parts that are reachable from positions of this kind in the paths. */
    public static ReachableComponents from(Map<String, Object> document, DocumentPosition start) {
        ReachableComponents reachable = new ReachableComponents(document);
        reachable.find(YamlNodes.mapAt(document, "paths"), DocumentPosition.PATHS, start);
        while (!reachable.todo.isEmpty()) {
            YamlNodes.eachMap(reachable.todo.remove(), (key, map) -> reachable.visit(map));
        }
        return reachable;
    }

    private void find(Object node, DocumentPosition part, DocumentPosition start) {
        if (part == start) {
            todo.add(node);
        } else {
            YamlNodes.map(node).forEach((key, value) -> find(value, part.child(key), start));
        }
    }

    public boolean component(String section, String name) {
        return components.contains(section + "/" + name);
    }

    /** Returns true if a request can select from this view of a node. The node itself is the view null. */
    public boolean view(String node, String view) {
        return selections.contains(node + "/" + view);
    }

    private void visit(Map<String, Object> map) {
        String ref = YamlNodes.textAt(map, "$ref");
        if (ref != null) {
            String[] path = ref.split("/", -1);
            use(path[path.length - 2], path[path.length - 1]);
        }
        useSchema(YamlNodes.textAt(map, "x-page-of"));
        useSchema(YamlNodes.textAt(map, "x-expansion", "node"));
        useSchema(YamlNodes.textAt(map, "x-csv-of"));
        for (Object modifier : YamlNodes.list(YamlNodes.at(map, "x-expansion", "modifiers"))) {
            useSchema(YamlNodes.textAt(modifier, "csv-of"));
            useSchema(YamlNodes.textAt(modifier, "value-of"));
        }
        String node = YamlNodes.textAt(map, "x-fields-of");
        if (node != null) {
            select(node, YamlNodes.textAt(map, "x-fields-view"));
        }
    }

    private void useSchema(String name) {
        if (name != null) {
            use("schemas", name);
        }
    }

    private void use(String section, String name) {
        if (components.add(section + "/" + name)) {
            todo.add(YamlNodes.mapAt(document, "components", section, name));
        }
    }

    private void select(String node, String view) {
        useSchema(node);
        if (!selections.add(node + "/" + view)) {
            return;
        }
        Map<String, Object> schema = YamlNodes.mapAt(document, "components", "schemas", node);
        for (Map.Entry<String, Object> property :
                YamlNodes.mapAt(schema, "properties").entrySet()) {
            if (ViewFields.offers(schema, view, property.getKey())) {
                Map<String, Object> expansion = ViewFields.expansion(schema, view, property.getKey());
                if (!expansion.isEmpty()) {
                    select(YamlNodes.textAt(expansion, "node"), YamlNodes.textAt(expansion, "view"));
                }
            }
        }
    }
}
