package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.ViewFields;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A node or one of its views, whose fields can be selected. */
record NodeView(Description description, String node, String view) {
    Map<String, Object> schema() {
        return description.schema(node);
    }

    /** Returns the class name of the selector. */
    String selector() {
        return view == null ? node + "Fields" : description.names().selector(node, view);
    }

    /** Returns the properties that can be selected, in the order of the view, or else of the schema. */
    List<String> properties() {
        Map<String, Object> properties = YamlNodes.mapAt(schema(), "properties");
        return view == null
                ? properties.keySet().stream()
                        .filter(name -> ViewFields.offers(schema(), null, name))
                        .toList()
                : YamlNodes.texts(YamlNodes.at(schema(), "x-views", view, "properties"));
    }

    Map<String, Object> property(String name) {
        return YamlNodes.mapAt(schema(), "properties", name);
    }

    Map<String, Object> expansion(String property) {
        return ViewFields.expansion(schema(), view, property);
    }

    /**
     * Returns the node or view that a property expands to, or null if it is a plain field or its fields cannot be
     * selected.
     */
    NodeView target(String property) {
        Map<String, Object> expansion = expansion(property);
        return expansion.isEmpty()
                        || !description
                                .schema(YamlNodes.textAt(expansion, "node"))
                                .containsKey("x-graph-node")
                ? null
                : new NodeView(description, YamlNodes.textAt(expansion, "node"), YamlNodes.textAt(expansion, "view"));
    }

    Map<String, NodeView> expansions() {
        Map<String, NodeView> expansions = new LinkedHashMap<>();
        for (String property : properties()) {
            if (target(property) != null) {
                expansions.put(property, target(property));
            }
        }
        return expansions;
    }

    /** Returns the names of the modifiers or arguments of a property's expansion. */
    List<String> names(String property, String key) {
        List<String> names = new ArrayList<>();
        YamlNodes.list(expansion(property).get(key)).forEach(entry -> names.add(YamlNodes.textAt(entry, "name")));
        return names;
    }

    boolean list(String property) {
        return "list".equals(expansion(property).get("kind"));
    }
}
