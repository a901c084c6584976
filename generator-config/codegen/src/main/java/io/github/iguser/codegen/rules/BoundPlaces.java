package io.github.iguser.codegen.rules;

import io.github.iguser.codegen.spec.DocumentPosition;
import io.github.iguser.codegen.spec.FormKind;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places of a document that can be bound to versions: those that a client can refuse to request. */
final class BoundPlaces {
    private final Set<Object> bindable = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> required = Collections.newSetFromMap(new IdentityHashMap<>());

    private BoundPlaces() {}

    static BoundPlaces of(Map<String, Object> document) {
        BoundPlaces places = new BoundPlaces();
        places.walk(document, DocumentPosition.DOCUMENT);
        YamlNodes.mapAt(document, "components", "schemas")
                .values()
                .forEach(schema -> places.addSchema(YamlNodes.map(schema)));
        return places;
    }

    private void walk(Object node, DocumentPosition position) {
        Map<String, Object> map = YamlNodes.map(node);
        if (position == DocumentPosition.OPERATION) {
            bindable.add(map);
        }
        if (position == DocumentPosition.PARAMETER
                && "query".equals(map.get("in"))
                && !map.containsKey("x-fields-of")) {
            (Boolean.TRUE.equals(map.get("required")) ? required : bindable).add(map);
        }
        map.forEach((key, value) -> walk(value, position.child(key)));
        YamlNodes.list(node).forEach(element -> walk(element, position.child("0")));
    }

    private void addSchema(Map<String, Object> schema) {
        bindable.addAll(YamlNodes.list(schema.get("x-known-values")));
        if (!schema.containsKey("x-graph-node") && !schema.containsKey("x-form")) {
            return;
        }
        Set<String> needed = new HashSet<>();
        if (schema.containsKey("x-form")) {
            needed.addAll(YamlNodes.texts(schema.get("required")));
            FormKind.of(schema).forEach(kind -> {
                needed.addAll(kind.required());
                needed.addAll(kind.source());
                needed.addAll(kind.fixed().keySet());
            });
        }
        YamlNodes.mapAt(schema, "properties")
                .forEach((name, property) -> (needed.contains(name) ? required : bindable).add(property));
    }

    /** Returns why a bound node cannot be bound, with the remedy, or null if it can be. */
    @Nullable
    String refusal(Map<String, Object> node) {
        if (bindable.contains(node)) {
            return null;
        }
        return required.contains(node)
                ? "x-since and x-until are on a parameter that is needed, which no version can lack; remove them"
                : "x-since and x-until are on something that a client does not request; they go on an operation, a"
                        + " query parameter other than fields, a property of a node or form, or a known value";
    }
}
