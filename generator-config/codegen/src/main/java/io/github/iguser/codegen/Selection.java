package io.github.iguser.codegen;

import java.util.Map;

/** What can be selected of a node: by itself (view null), or in one of its views. */
final class Selection {
    private Selection() {}

    /** Whether the property can be selected. */
    static boolean offers(Map<String, Object> schema, String view, String property) {
        return view == null
                ? !Tree.mapAt(schema, "properties", property).containsKey("x-only-in-views")
                : Tree.texts(Tree.at(schema, "x-views", view, "properties")).contains(property);
    }

    /** Where the property leads to, as {@code x-expansion} says it: the view's own, else the property's, else empty. */
    static Map<String, Object> expansion(Map<String, Object> schema, String view, String property) {
        Map<String, Object> own = view == null ? Map.of() : Tree.mapAt(schema, "x-views", view, "expansions", property);
        return own.isEmpty() ? Tree.mapAt(schema, "properties", property, "x-expansion") : own;
    }
}
