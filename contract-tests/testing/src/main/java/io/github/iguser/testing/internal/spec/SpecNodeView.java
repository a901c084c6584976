package io.github.iguser.testing.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a node that a request may select: its own fields, or those of a view. All traversals of nodes use
 * this model.
 */
public final class SpecNodeView {

    /** A property that a request may select. */
    public record SpecProperty(
            String name,
            String pointer,
            JsonNode definition,
            @Nullable SpecExpansion expansion) {

        /** Returns whether the property is present whenever it was requested. */
        public boolean alwaysPresent() {
            return definition.path("x-presence").asText().equals("always");
        }
    }

    private final SpecDocument document;
    private final String node;
    private final @Nullable String view;
    private final Map<String, SpecProperty> properties = new LinkedHashMap<>();

    private SpecNodeView(SpecDocument document, String node, @Nullable String view) {
        this.document = document;
        this.node = node;
        this.view = view;
        JsonNode schema = document.schema(node);
        if (schema == null) {
            throw new IllegalStateException(document + " has no schema " + node + ", which its x-fields-of, x-page-of"
                    + " or x-expansion names");
        }
        JsonNode definition = schema.path("x-views").path(String.valueOf(view));
        if (view != null && definition.isMissingNode()) {
            throw new IllegalStateException(document.where(pointer()) + ": there is no view " + view);
        }
        for (String name : view == null ? ownNames(schema) : viewNames(definition, hasId(schema))) {
            SpecProperty property = defined(name);
            if (property != null && document.serves(property.definition())) {
                properties.put(name, property);
            }
        }
    }

    /** Returns whether a schema is a node, whose fields a request selects. Any other object is returned in full. */
    public static boolean isNode(JsonNode schema) {
        return schema.path("x-graph-node").asBoolean();
    }

    public static SpecNodeView of(SpecDocument document, String node, @Nullable String view) {
        return document.cached(new Key(node, view), SpecNodeView.class, () -> new SpecNodeView(document, node, view));
    }

    private record Key(String node, @Nullable String view) {}

    public SpecNodeView reached(SpecExpansion expansion) {
        return of(document, expansion.node(), expansion.view());
    }

    private static Set<String> ownNames(JsonNode schema) {
        Set<String> names = new LinkedHashSet<>();
        schema.path("properties").properties().forEach(property -> {
            if (!property.getValue().has("x-only-in-views")) {
                names.add(property.getKey());
            }
        });
        return names;
    }

    /** Returns the names in a view. They include {@code id} if the node has one, since the API always returns it. */
    private static Set<String> viewNames(JsonNode definition, boolean id) {
        Set<String> names = new LinkedHashSet<>();
        if (id) {
            names.add("id");
        }
        definition.path("properties").forEach(name -> names.add(name.asText()));
        return names;
    }

    private static boolean hasId(JsonNode schema) {
        return !schema.path("x-no-id").asBoolean();
    }

    /** Returns whether the node has an id, which the API then always returns. */
    public boolean hasId() {
        return hasId(document.at(pointer()));
    }

    public SpecDocument document() {
        return document;
    }

    public String node() {
        return node;
    }

    /** Returns the pointer of the node's schema. */
    public String pointer() {
        return SpecDocument.schemaPointer(node);
    }

    public String propertyPointer(String name) {
        return pointer() + "/properties/" + SpecDocument.escape(name);
    }

    /**
     * Returns a property of the node, with the expansion of this view, even if the view does not include it; null if
     * the node has no such property.
     */
    public @Nullable SpecProperty defined(String name) {
        JsonNode schema = document.at(pointer());
        JsonNode definition = schema.path("properties").path(name);
        JsonNode override = schema.path("x-views")
                .path(String.valueOf(view))
                .path("expansions")
                .path(name);
        return definition.isMissingNode()
                ? null
                : new SpecProperty(name, propertyPointer(name), definition, SpecExpansion.of(definition, override));
    }

    /** Returns the properties that may be requested in this view, on the host of the document. */
    public Map<String, SpecProperty> properties() {
        return properties;
    }

    /** Returns the members that every response has, regardless of the request. */
    public Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        document.at(pointer()).path("required").forEach(name -> required.add(name.asText()));
        required.retainAll(properties.keySet());
        return required;
    }

    /** Returns a name for messages, such as {@code IgUser} or {@code IgUser (view discovered)}. */
    @Override
    public String toString() {
        return view == null ? node : node + " (view " + view + ")";
    }
}
