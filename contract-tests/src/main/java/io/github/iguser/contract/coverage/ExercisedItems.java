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
    static final String ERROR = SpecDocument.schemaPointer("GraphError");

    private final SpecOperation operation;
    private final CoveredExchange exchange;
    private final Set<String> signs = new LinkedHashSet<>();

    private ExercisedItems(SpecOperation operation, CoveredExchange exchange) {
        this.operation = operation;
        this.exchange = exchange;
    }

    static Set<String> of(SpecOperation operation, CoveredExchange exchange) {
        ExercisedItems signs = new ExercisedItems(operation, exchange);
        if (exchange.success()) {
            signs.success();
        } else {
            signs.error(exchange.body());
        }
        return signs.signs;
    }

    static String schemaName(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private void success() {
        ofOperation("operation");
        RequestItems.shown(operation, exchange).forEach(this::ofOperation);
        String response = operation.response(exchange.status());
        if (response != null) {
            Set<String> names = new LinkedHashSet<>();
            exchange.headers().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
            operation.document().at(response + "/headers").fieldNames().forEachRemaining(header -> {
                if (names.contains(header.toLowerCase(Locale.ROOT))) {
                    ofOperation("header " + header);
                }
            });
        }
        JsonNode body = exchange.body();
        String paging = operation.paging();
        String answer = Objects.requireNonNullElse(operation.responseSchema(exchange.status()), "");
        if (paging != null) {
            ofOperation(PageForm.of(paging, body));
            page(answer, body);
        }
        SpecNodeView view = CoverageTargets.view(operation);
        FieldsExpression asked = asked();
        if (view == null) {
            value(answer, body);
        } else if (paging != null
                || (operation.flatOrData() && body.path("data").isArray())) {
            body.path("data").forEach(element -> node(view, asked, element));
        } else {
            node(view, asked, body);
        }
    }

    private @Nullable FieldsExpression asked() {
        try {
            String fields = exchange.query().get("fields");
            return fields == null ? null : FieldsParser.parse(fields);
        } catch (FieldsSyntaxException e) {
            return null;
        }
    }

    private void error(JsonNode body) {
        JsonNode error = body.path("error");
        if (error.path("code").isIntegralNumber()) {
            ofOperation(name(operation, error));
            value(ERROR, body);
        }
    }

    /** The listed error that a recorded one is: of its code (or range of codes) and subcode, else of its code. */
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

    /** The name of a listed error. */
    static String name(JsonNode listed) {
        return "error " + listed.path("code").asText()
                + (listed.has("subcode") ? "/" + listed.path("subcode").asText() : "");
    }

    /** The frame of a list. Elements that are nodes are counted by what was asked of them. */
    private void page(String schema, JsonNode list) {
        list.properties().forEach(member -> {
            String at = schema + "/properties/" + SpecDocument.escape(member.getKey());
            ofHost("field " + schemaName(schema) + "." + member.getKey());
            boolean nodes = member.getKey().equals("data")
                    && CoverageTargets.isPageOfNodes(
                            operation.document(), operation.document().at(schema));
            if (!nodes) {
                value(at, member.getValue());
            }
        });
    }

    private void node(SpecNodeView view, @Nullable FieldsExpression asked, JsonNode node) {
        for (SpecNodeView.SpecProperty property : view.properties().values()) {
            FieldsExpression.Item item = asked == null ? null : asked.item(property.name());
            boolean wanted = asked == null || item != null || property.name().equals("id");
            if (!wanted || !node.has(property.name())) {
                continue;
            }
            ofHost("field " + view + "." + property.name());
            SpecExpansion expansion = property.expansion();
            JsonNode value = node.get(property.name());
            if (expansion == null) {
                value(property.pointer(), value);
            } else {
                expansion(view, property, expansion, item, value);
            }
        }
    }

    private void expansion(
            SpecNodeView view,
            SpecNodeView.SpecProperty property,
            SpecExpansion expansion,
            FieldsExpression.@Nullable Item item,
            JsonNode value) {
        String name = view + "." + property.name();
        if (item != null) {
            item.modifiers().forEach(modifier -> ofHost("modifier " + name + "." + modifier.name()));
        }
        FieldsExpression nested = item == null ? null : item.nested();
        SpecNodeView reached = view.reached(expansion);
        if (!expansion.list()) {
            node(reached, nested, value);
            return;
        }
        ofHost(PageForm.of(expansion.paging(), value) + " of " + name);
        page(operation.document().resolve(property.pointer()), value);
        value.path("data").forEach(element -> node(reached, nested, element));
    }

    private void value(String pointer, JsonNode value) {
        SpecDocument document = operation.document();
        String schema = document.resolve(pointer);
        JsonNode definition = document.at(schema);
        if (definition.has("x-known-values")) {
            ofHost("value " + schemaName(schema) + "." + value.asText());
        }
        for (JsonNode shape : definition.path("anyOf")) {
            String type = shape.path("type").asText();
            if (value.isObject() ? type.equals("object") : value.isNumber() && type.equals("number")) {
                ofHost("shape " + schemaName(schema) + "." + type);
            }
        }
        if (value.isArray()) {
            value.forEach(element -> value(schema + "/items", element));
        }
        if (value.isObject()) {
            value.properties().forEach(member -> {
                String at = schema + "/properties/" + SpecDocument.escape(member.getKey());
                if (!document.at(at).isMissingNode()) {
                    ofHost("field " + schemaName(schema) + "." + member.getKey());
                    value(at, member.getValue());
                }
            });
        }
    }

    private void ofOperation(String name) {
        signs.add(CoverageItem.sign(operation.host(), operation.operationId(), name));
    }

    private void ofHost(String name) {
        signs.add(CoverageItem.sign(operation.host(), "", name));
    }
}
