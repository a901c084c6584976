package io.github.iguser.codegen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the template of a field selector shows: a class for a node, or for a view of it. */
record JavaSelector(
        String header,
        String apiPackage,
        String name,
        String doc,
        List<JavaMethod> methods,
        List<Expansion> expansions) {

    /** The nested class that says how a list is read. */
    record Expansion(String name, String doc, List<String> fields, String constructor, List<JavaMethod> methods) {}

    /** All selectors that the operations of a document lead to, by name. */
    static List<JavaSelector> all(Description description, String apiPackage) {
        Map<String, JavaSelector> selectors = new LinkedHashMap<>();
        Deque<Selected> todo = new ArrayDeque<>();
        for (Description.Operation operation : description.operations()) {
            for (Object parameter : Tree.list(operation.node().get("parameters"))) {
                String node = Tree.textAt(parameter, "x-fields-of");
                if (node != null) {
                    todo.add(new Selected(description, node, Tree.textAt(parameter, "x-fields-view")));
                }
            }
        }
        while (!todo.isEmpty()) {
            Selected selected = todo.remove();
            if (!selectors.containsKey(selected.selector())) {
                selectors.put(selected.selector(), new SelectorMethods(selected).selector(apiPackage));
                todo.addAll(selected.expansions().values());
            }
        }
        return List.copyOf(selectors.values());
    }

    /** A node, or a view of it, that fields are selected of. */
    record Selected(Description description, String node, String view) {
        Map<String, Object> schema() {
            return description.schema(node);
        }

        /** The name of the selector's class. */
        String selector() {
            return (view == null ? node : Tree.textAt(schema(), "x-views", view, "selector")) + "Fields";
        }

        /** The properties that can be selected, in the order of the view, else of the schema. */
        List<String> properties() {
            Map<String, Object> properties = Tree.mapAt(schema(), "properties");
            return view == null
                    ? properties.keySet().stream()
                            .filter(name -> Selection.offers(schema(), null, name))
                            .toList()
                    : Tree.texts(Tree.at(schema(), "x-views", view, "properties"));
        }

        Map<String, Object> property(String name) {
            return Tree.mapAt(schema(), "properties", name);
        }

        Map<String, Object> expansion(String property) {
            return Selection.expansion(schema(), view, property);
        }

        /** Where a property leads to, or null if it is a plain field, or leads to what has no fields to choose. */
        Selected target(String property) {
            Map<String, Object> expansion = expansion(property);
            return expansion.isEmpty()
                            || !description
                                    .schema(Tree.textAt(expansion, "node"))
                                    .containsKey("x-graph-node")
                    ? null
                    : new Selected(description, Tree.textAt(expansion, "node"), Tree.textAt(expansion, "view"));
        }

        Map<String, Selected> expansions() {
            Map<String, Selected> expansions = new LinkedHashMap<>();
            for (String property : properties()) {
                if (target(property) != null) {
                    expansions.put(property, target(property));
                }
            }
            return expansions;
        }

        /** The names of the modifiers or arguments of a property's expansion. */
        List<String> names(String property, String key) {
            List<String> names = new ArrayList<>();
            Tree.list(expansion(property).get(key)).forEach(entry -> names.add(Tree.textAt(entry, "name")));
            return names;
        }

        boolean list(String property) {
            return "list".equals(expansion(property).get("kind"));
        }
    }
}
