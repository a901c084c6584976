package io.github.iguser.codegen.spec;

import java.util.Map;

/** The fields that can be selected from a node itself (view null) or from one of its views. */
public final class ViewFields {
    private ViewFields() {}

    /** Returns true if the property can be selected. */
    public static boolean offers(Map<String, Object> schema, String view, String property) {
        return view == null
                ? !YamlNodes.mapAt(schema, "properties", property).containsKey("x-only-in-views")
                : YamlNodes.texts(YamlNodes.at(schema, "x-views", view, "properties"))
                        .contains(property);
    }

    /**
     * Returns the {@code x-expansion} of the property: that of the view, or else of the property, or else an empty map.
     */
    public static Map<String, Object> expansion(Map<String, Object> schema, String view, String property) {
        Map<String, Object> own =
                view == null ? Map.of() : YamlNodes.mapAt(schema, "x-views", view, "expansions", property);
        return own.isEmpty() ? YamlNodes.mapAt(schema, "properties", property, "x-expansion") : own;
    }
}
