package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a recorded body, with the property that describes it.
 *
 * @param parent JSON pointer of the object that has it
 * @param property JSON pointer of its property in the document; null if the spec has none
 */
record Member(
        String parent,
        String name,
        JsonNode value,
        SpecDocument document,
        @Nullable String property) {

    /** Returns all members of a body at a pointer, each with its property. */
    static List<Member> of(SpecDocument document, String schema, JsonNode body, String at) {
        List<Member> members = new ArrayList<>();
        walk(document, schema, body, at, members);
        return members;
    }

    private static void walk(
            SpecDocument document, @Nullable String schema, JsonNode node, String at, List<Member> members) {
        String resolved = schema == null ? null : document.resolve(schema);
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                String name = entry.getKey();
                String property = existing(document, resolved, "/properties/" + SpecDocument.escape(name));
                members.add(new Member(at, name, entry.getValue(), document, property));
                walk(document, property, entry.getValue(), at + "/" + SpecDocument.escape(name), members);
            });
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(document, existing(document, resolved, "/items"), node.get(i), at + "/" + i, members);
        }
    }

    private static @Nullable String existing(SpecDocument document, @Nullable String schema, String below) {
        return schema == null || document.tree().at(schema + below).isMissingNode() ? null : schema + below;
    }

    String pointer() {
        return parent + "/" + SpecDocument.escape(name);
    }

    boolean isAlwaysPresent() {
        return definition("x-presence").asText().equals("always");
    }

    boolean isOpenValue() {
        return property != null
                && document.tree()
                        .at(document.resolve(property))
                        .path("x-known-values")
                        .isArray();
    }

    boolean isTimestamp() {
        return definition("format").asText().equals("graph-timestamp");
    }

    private JsonNode definition(String key) {
        JsonNode own = document.tree().at(property == null ? "/none" : property).path(key);
        return own.isMissingNode() && property != null
                ? document.tree().at(document.resolve(property)).path(key)
                : own;
    }
}
