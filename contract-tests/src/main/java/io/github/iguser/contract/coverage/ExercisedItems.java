package io.github.iguser.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression;
import io.github.iguser.testing.internal.spec.fields.FieldsParser;
import io.github.iguser.testing.internal.spec.fields.FieldsSyntaxException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The items that one exchange exercises. A field counts if it was requested and returned. */
final class ExercisedItems {
    private final SpecOperation operation;
    private final CoveredExchange exchange;
    private final Set<String> keys = new LinkedHashSet<>();

    private ExercisedItems(SpecOperation operation, CoveredExchange exchange) {
        this.operation = operation;
        this.exchange = exchange;
    }

    static Set<String> of(SpecOperation operation, CoveredExchange exchange) {
        ExercisedItems items = new ExercisedItems(operation, exchange);
        if (exchange.isSuccess()) {
            items.collectSuccess();
        } else {
            items.collectError(exchange.body());
        }
        return items.keys;
    }

    static String schemaName(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private void collectSuccess() {
        addOperationItem("operation");
        RequestItems.exercised(operation, exchange).forEach(this::addOperationItem);
        String response = operation.response(exchange.status());
        if (response != null) {
            Set<String> names = new LinkedHashSet<>();
            exchange.headers().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
            operation.document().at(response + "/headers").fieldNames().forEachRemaining(header -> {
                if (names.contains(header.toLowerCase(Locale.ROOT))) {
                    addOperationItem("header " + header);
                }
            });
        }
        JsonNode body = exchange.body();
        String paging = operation.paging();
        String schema = Objects.requireNonNullElse(operation.responseSchema(exchange.status()), "");
        if (paging != null) {
            addOperationItem(PageForm.of(paging, body));
            collectPage(schema, body);
        }
        SpecNodeView view = CoverageTargets.view(operation);
        FieldsExpression requested = requestedFields();
        if (view == null) {
            collectValue(schema, body);
        } else if (paging != null
                || (operation.flatOrData() && body.path("data").isArray())) {
            body.path("data").forEach(element -> collectNode(view, requested, element));
        } else {
            collectNode(view, requested, body);
        }
    }

    private @Nullable FieldsExpression requestedFields() {
        try {
            String fields = exchange.query().get("fields");
            return fields == null ? null : FieldsParser.parse(fields);
        } catch (FieldsSyntaxException e) {
            return null;
        }
    }

    private void collectError(JsonNode body) {
        JsonNode error = body.path("error");
        if (error.path("code").isIntegralNumber()) {
            addOperationItem(name(operation, error));
        }
        String schema = operation.responseSchema(exchange.status());
        if (schema != null) {
            collectValue(schema, body);
        }
    }

    /**
     * Returns the name of the listed error that has the code (or a range with it) and subcode of a recorded error, or
     * else a name with the code only.
     */
    static String name(SpecOperation operation, JsonNode error) {
        int code = error.path("code").asInt();
        int subcode = error.path("error_subcode").asInt();
        for (JsonNode listed : operation.definition().path("x-errors")) {
            int from = listed.path("code").asInt();
            boolean same = code >= from && code <= listed.path("to").asInt(from) && listed.has("subcode");
            if (same && listed.path("subcode").asInt() == subcode) {
                return name(listed);
            }
        }
        return "error " + code;
    }

    /** Returns the name of a listed error. */
    static String name(JsonNode listed) {
        return "error " + listed.path("code").asText()
                + (listed.has("subcode") ? "/" + listed.path("subcode").asText() : "");
    }

    /** Collects the envelope of a list. Nodes in it are collected by the requested fields. */
    private void collectPage(String schema, JsonNode list) {
        list.properties().forEach(member -> {
            String at = schema + "/properties/" + SpecDocument.escape(member.getKey());
            addHostItem("field " + schemaName(schema) + "." + member.getKey());
            boolean nodes = member.getKey().equals("data")
                    && CoverageTargets.isPageOfNodes(
                            operation.document(), operation.document().at(schema));
            if (!nodes) {
                collectValue(at, member.getValue());
            }
        });
    }

    private void collectNode(SpecNodeView view, @Nullable FieldsExpression requested, JsonNode node) {
        for (SpecNodeView.SpecProperty property : view.properties().values()) {
            FieldsExpression.Item item = requested == null ? null : requested.item(property.name());
            boolean wanted =
                    requested == null || item != null || property.name().equals("id");
            if (!wanted || !node.has(property.name())) {
                continue;
            }
            addHostItem("field " + view + "." + property.name());
            SpecExpansion expansion = property.expansion();
            JsonNode value = node.get(property.name());
            if (expansion == null) {
                collectValue(property.pointer(), value);
            } else {
                collectExpansion(view, property, expansion, item, value);
            }
        }
    }

    private void collectExpansion(
            SpecNodeView view,
            SpecNodeView.SpecProperty property,
            SpecExpansion expansion,
            FieldsExpression.@Nullable Item item,
            JsonNode value) {
        String name = view + "." + property.name();
        if (item != null) {
            item.modifiers().forEach(modifier -> addHostItem("modifier " + name + "." + modifier.name()));
        }
        FieldsExpression nested = item == null ? null : item.nested();
        SpecNodeView reached = view.reached(expansion);
        if (!expansion.list()) {
            collectNode(reached, nested, value);
            return;
        }
        addHostItem(PageForm.of(expansion.paging(), value) + " of " + name);
        collectPage(operation.document().resolve(property.pointer()), value);
        value.path("data").forEach(element -> collectNode(reached, nested, element));
    }

    private void collectValue(String pointer, JsonNode value) {
        SpecDocument document = operation.document();
        String schema = document.resolve(pointer);
        JsonNode definition = document.at(schema);
        if (definition.has("x-known-values")) {
            addHostItem("value " + schemaName(schema) + "." + value.asText());
        }
        for (JsonNode shape : definition.path("anyOf")) {
            String type = shape.path("type").asText();
            if (value.isObject() ? type.equals("object") : value.isNumber() && type.equals("number")) {
                addHostItem("shape " + schemaName(schema) + "." + type);
            }
        }
        if (value.isArray()) {
            value.forEach(element -> collectValue(schema + "/items", element));
        }
        if (value.isObject()) {
            value.properties().forEach(member -> {
                String at = schema + "/properties/" + SpecDocument.escape(member.getKey());
                if (!document.at(at).isMissingNode()) {
                    addHostItem("field " + schemaName(schema) + "." + member.getKey());
                    collectValue(at, member.getValue());
                }
            });
        }
    }

    private void addOperationItem(String name) {
        keys.add(CoverageItem.key(operation.host(), operation.operationId(), name));
    }

    private void addHostItem(String name) {
        keys.add(CoverageItem.key(operation.host(), "", name));
    }
}
