package io.github.iguser.codegen.spec;

import java.util.Map;

/** What can be selected of a node: by itself (view null), or in one of its views. */
public final class ViewFields {
    private ViewFields() {}

    /** Whether the property can be selected. */
    public static boolean offers(Map<String, Object> schema, String view, String property) {
        return view == null
                ? !YamlNodes.mapAt(schema, "properties", property).containsKey("x-only-in-views")
                : YamlNodes.texts(YamlNodes.at(schema, "x-views", view, "properties"))
                        .contains(property);
    }

    /** Where the property leads to, as {@code x-expansion} says it: the view's own, else the property's, else empty. */
    public static Map<String, Object> expansion(Map<String, Object> schema, String view, String property) {
        Map<String, Object> own =
                view == null ? Map.of() : YamlNodes.mapAt(schema, "x-views", view, "expansions", property);
        return own.isEmpty() ? YamlNodes.mapAt(schema, "properties", property, "x-expansion") : own;
    }
}
