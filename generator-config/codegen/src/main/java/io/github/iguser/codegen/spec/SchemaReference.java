package io.github.iguser.codegen.spec;

import java.util.List;

/** References from one schema to another. */
public final class SchemaReference {
    private SchemaReference() {}

    /**
     * Returns the name of the schema that a schema refers to, by $ref or by allOf with one $ref, or null if it has no
     * reference.
     */
    public static String nameIn(Object schema) {
        List<Object> allOf = YamlNodes.list(YamlNodes.at(schema, "allOf"));
        String ref = YamlNodes.textAt(allOf.size() == 1 ? allOf.get(0) : schema, "$ref");
        return ref == null ? null : ref.substring(ref.lastIndexOf('/') + 1);
    }
}
