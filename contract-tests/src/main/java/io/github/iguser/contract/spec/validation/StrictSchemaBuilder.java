package io.github.iguser.contract.spec.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Builds the strict JSON schema of one response from the open spec: only requested members, all members that are always
 * present, and known values only.
 *
 * <p>Each object of the result names the sentence of the spec that it is derived from ({@value #ORIGIN}).
 */
final class StrictSchemaBuilder {

    static final String ORIGIN = "x-origin";

    /** Keyword for the node of the requested fields, for messages such as "likes is not requested of IgMedia". */
    static final String SUBJECT = "x-subject";

    private static final Set<String> COPIED = Set.of(
            "type",
            "pattern",
            "enum",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "uniqueItems",
            "format");

    private final SpecDocument document;
    private final ObjectNode definitions = object();

    StrictSchemaBuilder(SpecDocument document) {
        this.document = document;
    }

    /** Wraps the schema of a response together with the definitions that it refers to. */
    ObjectNode document(ObjectNode answer) {
        ObjectNode schema = object();
        schema.set("allOf", array().add(answer));
        schema.set("definitions", definitions);
        return schema;
    }

    /** Closes the schema at a pointer: a page, a node of the given view, or a plain object. */
    ObjectNode answer(String schemaPointer, @Nullable String view, RequestedFields asked, String paging) {
        JsonNode schema = document.at(schemaPointer);
        if (schema.has("x-page-of")) {
            return page(schemaPointer, view, asked, paging);
        }
        if (SpecNodeView.isNode(schema)) {
            return node(SpecNodeView.of(document, name(schemaPointer), view), asked);
        }
        return closed(schemaPointer);
    }

    /** The other shape of a response that comes flat or as the one element of {@code data}. */
    ObjectNode inData(ObjectNode element, String originPointer) {
        ObjectNode envelope = objectSchema(originPointer, "the envelope of one element");
        ((ObjectNode) envelope.get("properties"))
                .set("data", array(element).put("minItems", 1).put("maxItems", 1));
        ((ArrayNode) envelope.get("required")).add("data");
        return envelope;
    }

    private ObjectNode page(String pagePointer, @Nullable String view, RequestedFields asked, String paging) {
        JsonNode page = document.at(pagePointer);
        ObjectNode schema = objectSchema(pagePointer, name(pagePointer));
        ObjectNode properties = (ObjectNode) schema.get("properties");
        page.path("properties").properties().forEach(property -> {
            String pointer = pagePointer + "/properties/" + SpecDocument.escape(property.getKey());
            String element = page.get("x-page-of").asText();
            boolean list = property.getValue().path("type").asText().equals("array");
            if (property.getKey().equals("data") && list && isNode(element)) {
                ObjectNode item = node(SpecNodeView.of(document, element, view), asked);
                properties.set("data", array(item).put(ORIGIN, pointer));
            } else if (!property.getKey().equals("paging")) {
                properties.set(property.getKey(), closed(pointer));
            } else if (!paging.equals("none")) {
                properties.set("paging", paging(document.resolve(pointer), paging));
            }
        });
        Set<String> required = alwaysPresent(page);
        required.removeIf(name -> !properties.has(name));
        required.forEach(((ArrayNode) schema.get("required"))::add);
        return schema;
    }

    /** Only nodes take {@code fields}; any other object is returned in full. */
    private boolean isNode(String name) {
        JsonNode schema = document.schema(name);
        return schema != null && SpecNodeView.isNode(schema);
    }

    /**
     * Returns the schema of paging by its kind. Paging by link is empty or has the cursor {@code before}, and with a
     * link {@code next} also {@code after}. Paging by cursor never has links. Paging by time windows has both links and
     * no cursors.
     */
    private ObjectNode paging(String pagingPointer, String kind) {
        ObjectNode schema = closed(pagingPointer);
        ObjectNode members = (ObjectNode) schema.get("properties");
        switch (kind) {
            case "link" -> {
                if (members.get("cursors") instanceof ObjectNode cursors) {
                    cursors.putArray("required").add("before");
                    ObjectNode leading =
                            object().put(ORIGIN, cursors.path(ORIGIN).asText()).put(SUBJECT, "a page with next");
                    leading.putArray("required").add("after");
                    ObjectNode page = object();
                    page.putObject("properties").set("cursors", leading);
                    schema.putArray("allOf").add(either(object().set("not", requires("next")), page));
                }
                ObjectNode withCursors =
                        requires("cursors").put(ORIGIN, pagingPointer).put(SUBJECT, name(pagingPointer));
                schema.setAll(either(object().put("maxProperties", 0), withCursors));
            }
            case "cursor" -> members.remove(List.of("next", "previous"));
            case "time-window" -> {
                members.remove("cursors");
                schema.putArray("required").add("next").add("previous");
            }
            default ->
                throw new IllegalStateException(document.where(pagingPointer) + ": a list of paging \"" + kind
                        + "\"; the known ones are link, cursor," + " time-window, none");
        }
        return schema;
    }

    private static ObjectNode either(JsonNode one, JsonNode other) {
        ObjectNode either = object();
        either.putArray("anyOf").add(one).add(other);
        return either;
    }

    private static ObjectNode requires(String name) {
        ObjectNode rule = object();
        rule.putArray("required").add(name);
        return rule;
    }

    private ObjectNode node(SpecNodeView view, RequestedFields asked) {
        if (!asked.any()) {
            return exactNode(view, asked);
        }
        // Nodes reach each other in circles; a definition for each view keeps the schema finite.
        String name = view.toString();
        if (!definitions.has(name)) {
            definitions.set(name, object());
            definitions.set(name, exactNode(view, asked));
        }
        return object().put("$ref", "#/definitions/" + SpecDocument.escape(name));
    }

    private ObjectNode exactNode(SpecNodeView view, RequestedFields asked) {
        ObjectNode schema = objectSchema(view.pointer(), view.toString());
        Set<String> required = new TreeSet<>(view.required());
        view.properties().forEach((name, property) -> {
            if (asked.any() || asked.item(name) != null || name.equals("id") && view.hasId()) {
                ((ObjectNode) schema.get("properties")).set(name, property(view, property, asked));
            }
            if (asked.item(name) != null && property.alwaysPresent()) {
                required.add(name);
            }
        });
        required.forEach(((ArrayNode) schema.get("required"))::add);
        return schema;
    }

    private ObjectNode property(SpecNodeView view, SpecNodeView.SpecProperty property, RequestedFields asked) {
        SpecExpansion expansion = property.expansion();
        String described = document.resolve(property.pointer());
        JsonNode schema = document.at(described);
        RequestedFields nested = asked.of(property.name());
        // The schema decides if this is a page or a node; the expansion only adds how it is requested.
        if (expansion != null && schema.has("x-page-of")) {
            return page(described, expansion.view(), nested, expansion.paging());
        }
        if (expansion != null && SpecNodeView.isNode(schema)) {
            return node(view.reached(expansion), nested);
        }
        return closed(property.pointer());
    }

    /** Copies the schema at a pointer, closed all the way down. */
    ObjectNode closed(String pointer) {
        String at = document.resolve(pointer);
        JsonNode schema = document.at(at);
        if (schema.path("properties").isObject()) {
            return closedObject(at, schema);
        }
        ObjectNode copy = object().put(ORIGIN, at);
        schema.properties().forEach(keyword -> {
            if (COPIED.contains(keyword.getKey())) {
                copy.set(keyword.getKey(), keyword.getValue());
            }
        });
        if (schema.has("items")) {
            copy.set("items", closed(at + "/items"));
        }
        // A value has exactly one of the shapes that the spec offers.
        for (int i = 0; i < schema.path("anyOf").size(); i++) {
            copy.withArray("oneOf").add(closed(at + "/anyOf/" + i));
        }
        if (schema.path("additionalProperties").has("type")) {
            copy.set("additionalProperties", closed(at + "/additionalProperties"));
        }
        if (schema.has("x-known-values")) {
            ArrayNode values = copy.putArray("enum");
            schema.get("x-known-values").forEach(known -> values.add(known.get("value")));
            copy.put(SUBJECT, name(at));
        }
        return copy;
    }

    private ObjectNode closedObject(String at, JsonNode schema) {
        ObjectNode closed = objectSchema(at, name(at));
        schema.get("properties").fieldNames().forEachRemaining(name -> {
            String pointer = at + "/properties/" + SpecDocument.escape(name);
            ((ObjectNode) closed.get("properties")).set(name, closed(pointer));
        });
        alwaysPresent(schema).forEach(((ArrayNode) closed.get("required"))::add);
        return closed;
    }

    /** Returns the members that an object without selectable fields always has. */
    private static Set<String> alwaysPresent(JsonNode schema) {
        Set<String> always = new TreeSet<>();
        schema.path("required").forEach(name -> always.add(name.asText()));
        schema.path("properties").properties().forEach(property -> {
            if (property.getValue().path("x-presence").asText().equals("always")) {
                always.add(property.getKey());
            }
        });
        return always;
    }

    private static ObjectNode objectSchema(String origin, String subject) {
        ObjectNode schema = object().put("type", "object").put(ORIGIN, origin).put(SUBJECT, subject);
        schema.putObject("properties");
        schema.putArray("required");
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode array(JsonNode items) {
        return object().put("type", "array").set("items", items);
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
