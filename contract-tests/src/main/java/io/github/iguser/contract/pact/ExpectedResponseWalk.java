package io.github.iguser.contract.pact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.contract.pact.ExpectedResponse.Rule;
import io.github.iguser.contract.pact.ExpectedResponse.Rule.RuleKind;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression;
import io.github.iguser.testing.internal.spec.fields.FieldsParser;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Builds the expected response by walking the requested fields beside the schemas.
 *
 * <p>It shares the model of nodes and views with the strict schema of {@code spec.validation}, but not the walk: each
 * is the other's oracle, since every interaction is also validated against the strict schema.
 */
final class ExpectedResponseWalk {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern SPECIAL = Pattern.compile("[^A-Za-z0-9_]");

    private final SpecOperation operation;
    private final SpecDocument document;
    private final Set<String> links;
    private final ExpectedResponse response;

    ExpectedResponseWalk(SpecOperation operation, Set<String> links, ExpectedResponse response) {
        this.operation = operation;
        this.document = operation.document();
        this.links = links;
        this.response = response;
    }

    void addResponse(@Nullable String fields, boolean wrapped) {
        String schema = schema(200);
        FieldsExpression expression = fields == null ? defaultFields() : FieldsParser.parse(fields);
        if (node(schema).has("x-page-of")) {
            addPage(schema, expression, null, operation.paging(), "$", response.body());
        } else if (!isNode(schema)) {
            response.body().setAll(object(schema, "$"));
        } else if (wrapped) {
            response.addRule("$.data", Rule.of(RuleKind.AT_LEAST_ONE));
            addFields(
                    schema,
                    expression,
                    null,
                    "$.data[*]",
                    response.body().putArray("data").addObject());
        } else {
            addFields(schema, expression, null, "$", response.body());
        }
    }

    void addError(int status, int code, @Nullable Integer subcode) {
        String detail = document.resolve(schema(status) + "/properties/error");
        ObjectNode error = response.body().putObject("error");
        for (String name : List.of("message", "type", "fbtrace_id")) {
            addProperty(detail + "/properties/" + name, name, "$.error." + name, error);
        }
        error.put("code", code);
        if (subcode != null) {
            error.put("error_subcode", subcode);
        }
    }

    void addErrorWithoutCode(int status) {
        response.body().setAll(object(schema(status), "$"));
    }

    private void addPage(
            String schema,
            FieldsExpression requested,
            @Nullable String view,
            @Nullable String paging,
            String path,
            ObjectNode into) {
        String items = document.resolve(schema + "/properties/data/items");
        response.addRule(path + ".data", Rule.of(RuleKind.AT_LEAST_ONE));
        if (isNode(items)) {
            addFields(
                    items,
                    requested,
                    view,
                    path + ".data[*]",
                    into.putArray("data").addObject());
        } else {
            into.putArray("data").add(object(items, path + ".data[*]"));
        }
        if (paging == null || paging.equals("none")) {
            return;
        }
        String place = path + ".paging";
        ObjectNode marks = into.putObject("paging");
        addOptional(schema + "/properties/paging", place);
        String pagingSchema = document.resolve(schema + "/properties/paging");
        // A time window has both links and no cursors.
        boolean window = paging.equals("time-window");
        for (String name : List.of("cursors", "next", "previous")) {
            if (name.equals("cursors") ? !window : window || links.contains(name)) {
                addProperty(pagingSchema + "/properties/" + name, name, place + "." + name, marks);
            }
        }
    }

    private void addFields(
            String schema, FieldsExpression requested, @Nullable String viewName, String path, ObjectNode into) {
        SpecNodeView view = SpecNodeView.of(document, schema.substring(schema.lastIndexOf('/') + 1), viewName);
        Set<String> names = new LinkedHashSet<>();
        if (view.hasId()) {
            names.add("id");
        }
        names.addAll(requested.names());
        for (String name : names) {
            SpecNodeView.SpecProperty property = view.defined(name);
            if (property == null) {
                throw new IllegalArgumentException("fields names \"" + name + "\" at " + path
                        + ", which the spec does not have: " + document.where(schema));
            }
            SpecExpansion expansion = property.expansion();
            if (expansion == null) {
                addProperty(property.pointer(), name, path + "." + name, into);
            } else {
                FieldsExpression.Item item = requested.item(name);
                addExpansion(
                        property.pointer(),
                        expansion,
                        item == null ? null : item.nested(),
                        path + "." + name,
                        into.putObject(name));
            }
        }
    }

    private void addExpansion(
            String property, SpecExpansion expansion, @Nullable FieldsExpression nested, String path, ObjectNode into) {
        addOptional(property, path);
        String schema = document.resolve(property);
        FieldsExpression requested = nested == null ? new FieldsExpression(List.of()) : nested;
        if (expansion.list()) {
            addPage(schema, requested, expansion.view(), expansion.paging(), path, into);
        } else {
            addFields(schema, requested, expansion.view(), path, into);
        }
    }

    private boolean isNode(String schema) {
        return SpecNodeView.isNode(node(schema));
    }

    /** Adds a member that is not a node: a scalar, an object, or a list of them. */
    private void addProperty(String pointer, String name, String path, ObjectNode into) {
        addOptional(pointer, path);
        into.set(name, value(pointer, path));
    }

    private JsonNode value(String pointer, String path) {
        JsonNode schema = node(document.resolve(pointer));
        return switch (schema.path("type").asText()) {
            case "object" -> object(document.resolve(pointer), path);
            case "array" -> {
                response.addRule(path, Rule.of(RuleKind.AT_LEAST_ONE));
                ArrayNode array = NODES.arrayNode();
                array.add(value(document.resolve(pointer) + "/items", path + "[*]"));
                yield array;
            }
            case "integer" -> scalar(pointer, path, Rule.of(RuleKind.INTEGER));
            case "number" -> scalar(pointer, path, Rule.of(RuleKind.NUMBER));
            case "boolean" -> scalar(pointer, path, Rule.of(RuleKind.TYPE));
            case "string" -> scalar(pointer, path, textRule(schema));
            case "" -> shape(pointer, path);
            default ->
                throw new IllegalArgumentException("no example of " + document.where(pointer) + ": it has no type");
        };
    }

    /** Uses the first of several shapes, which is the most frequent one. */
    private JsonNode shape(String pointer, String path) {
        String first = document.resolve(pointer) + "/anyOf/0";
        if (node(first).isMissingNode() || !node(pointer).has("example")) {
            throw new IllegalArgumentException(
                    "no example of " + document.where(pointer) + ": it has neither a type nor shapes with an example");
        }
        boolean whole = node(first).path("type").asText().equals("integer");
        response.addRule(path, Rule.of(whole ? RuleKind.INTEGER : RuleKind.NUMBER));
        return node(pointer).get("example");
    }

    private ObjectNode object(String schema, String path) {
        ObjectNode object = NODES.objectNode();
        List<String> names = new ArrayList<>();
        node(schema).path("properties").fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            addProperty(schema + "/properties/" + SpecDocument.escape(name), name, path + "." + name, object);
        }
        return object;
    }

    private JsonNode scalar(String pointer, String path, Rule rule) {
        response.addRule(path, rule);
        for (String at : List.of(pointer, document.resolve(pointer))) {
            if (node(at).has("example")) {
                return node(at).get("example");
            }
        }
        JsonNode known = node(document.resolve(pointer)).at("/x-known-values/0/value");
        if (known.isMissingNode()) {
            throw new IllegalArgumentException("no example of " + document.where(pointer) + ": every scalar has one");
        }
        return known;
    }

    private static Rule textRule(JsonNode schema) {
        if (schema.has("x-known-values")) {
            StringJoiner values = new StringJoiner("|", "^(", ")$");
            schema.get("x-known-values")
                    .forEach(known -> values.add(
                            SPECIAL.matcher(known.path("value").asText()).replaceAll("\\\\$0")));
            return Rule.regex(values.toString());
        }
        return schema.has("pattern") ? Rule.regex(schema.get("pattern").asText()) : Rule.of(RuleKind.TYPE);
    }

    private void addOptional(String property, String path) {
        String presence = node(property).path("x-presence").asText("Not declared in the spec.");
        if (!presence.equals("always")) {
            response.addOptional(path, presence);
        }
    }

    private FieldsExpression defaultFields() {
        List<String> names = operation.defaultFields();
        return names == null || names.isEmpty()
                ? new FieldsExpression(List.of())
                : FieldsParser.parse(String.join(",", names));
    }

    private String schema(int status) {
        String schema = operation.responseSchema(status);
        if (schema == null) {
            throw new IllegalArgumentException(operation.where() + " has no response with status " + status);
        }
        return schema;
    }

    private JsonNode node(String pointer) {
        return document.at(pointer);
    }
}
