package io.github.iguser.contract.pact.verification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Gives each view of a node a schema of its own, and lets the expansions that lead to the view refer to it. Then no
 * schema leads back to itself: redocly drift follows every path from schema to schema and would never finish.
 */
final class ViewSchemas {
    private static final String REFERENCE = "#/components/schemas/";

    private final SpecDocument document;
    private final ObjectNode schemas;
    private final Deque<ViewSchema> todo = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    /** A schema whose expansions have to refer to views. */
    private record ViewSchema(SpecNodeView view, ObjectNode schema) {}

    private ViewSchemas(SpecDocument document, ObjectNode schemas) {
        this.document = document;
        this.schemas = schemas;
    }

    /** Changes the schemas of a copy of a document. */
    static void resolve(SpecDocument document, ObjectNode schemas) {
        ViewSchemas views = new ViewSchemas(document, schemas);
        schemas.properties().forEach(entry -> {
            if (entry.getValue().has("x-graph-node")) {
                SpecNodeView own = SpecNodeView.of(document, entry.getKey(), null);
                views.todo.add(new ViewSchema(own, (ObjectNode) entry.getValue()));
            }
        });
        while (!views.todo.isEmpty()) {
            views.referToViews(views.todo.remove());
        }
    }

    private void referToViews(ViewSchema schema) {
        ObjectNode properties = (ObjectNode) schema.schema().path("properties");
        schema.view().properties().forEach((name, property) -> {
            SpecExpansion expansion = property.expansion();
            if (expansion != null && expansion.view() != null && properties.has(name)) {
                String page = properties.at("/" + name + "/$ref").asText().substring(REFERENCE.length());
                properties.putObject(name).put("$ref", REFERENCE + schemaName(expansion, page));
            }
        });
    }

    /** Returns the name of the schema of a view, or of a page of it, and makes that schema on first use. */
    private String schemaName(SpecExpansion expansion, String page) {
        ObjectNode node = (ObjectNode) schemas.path(expansion.node());
        SpecNodeView view = SpecNodeView.of(document, expansion.node(), expansion.view());
        String name = expansion.node() + "." + expansion.view();
        if (seen.add(name)) {
            ObjectNode schema = node.deepCopy();
            ((ObjectNode) schema.path("properties")).retain(view.properties().keySet());
            schemas.set(name, schema);
            todo.add(new ViewSchema(view, schema));
        }
        if (!expansion.list()) {
            return name;
        }
        ObjectNode list = schemas.path(page).deepCopy();
        ((ObjectNode) list.at("/properties/data")).putObject("items").put("$ref", REFERENCE + name);
        schemas.set(name + "Page", list);
        return name + "Page";
    }
}
