package io.github.iguser.contract.pact.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.iguser.contract.pact.ExpectedResponse;
import io.github.iguser.contract.pact.ResponseShape;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.recording.Origin;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression;
import io.github.iguser.testing.internal.spec.fields.FieldsParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Makes the consumer case of a recorded or synthesised exchange: its request with placeholders for values of the
 * provider state, and the members that its response lacks. The types of the expected response come from the spec.
 */
final class ExchangeCase {

    private static final Pattern ID = Pattern.compile("(.*_)?id");
    private static final Set<String> CURSORS = Set.of("after", "before");

    private final SpecOperation operation;
    private final Recording exchange;
    private final JsonNode body;
    private final Map<String, String> state = new LinkedHashMap<>();

    private ExchangeCase(SpecOperation operation, Recording exchange) {
        this.operation = operation;
        this.exchange = exchange;
        this.body = body(exchange);
    }

    /**
     * Returns the case of an exchange, or null if a pact cannot express it: the response is not JSON, or a value with
     * several possible shapes does not have the first one.
     */
    static ConsumerCase.@Nullable Builder of(SpecOperation operation, Recording exchange) {
        ExchangeCase made = new ExchangeCase(operation, exchange);
        return made.body.isObject() ? made.builder() : null;
    }

    private static JsonNode body(Recording exchange) {
        try {
            return StrictJson.parse(exchange.bodyText());
        } catch (IllegalArgumentException e) {
            return MissingNode.getInstance();
        }
    }

    private ConsumerCase.@Nullable Builder builder() {
        String words = exchange.caseName().replace('-', ' ');
        String source = exchange.origin() == Origin.SYNTHESISED ? "example " : "";
        ConsumerCase.Builder builder = ConsumerCase.of(
                        operation.host(), operation.operationId(), operation.operationId() + ": " + source + words)
                .origin(exchange.origin())
                .given(source + words)
                .method(operation.method(), path());
        exchange.query()
                .forEach((name, value) ->
                        builder.query(name, name.equals("fields") ? fields(value) : openCursor(name, value)));
        exchange.form()
                .forEach((name, value) ->
                        builder.form(name, ID.matcher(name).matches() ? placeholder(name, value) : value));
        exchange.requestHeaders().forEach(builder::header);
        byte[] bytes = exchange.requestBody();
        if (bytes != null) {
            builder.bytes(bytes);
        }
        state.forEach(builder::stateValue);
        if (body.path("data").isArray() && operation.flatOrData()) {
            builder.wrappedInData();
        }
        JsonNode paging = body.path("paging");
        List.of("next", "previous").forEach(link -> {
            if (paging.has(link)) {
                builder.linkTo(link);
            }
        });
        JsonNode error = body.path("error");
        if (!error.isMissingNode()) {
            JsonNode subcode = error.path("error_subcode");
            builder.refusedWith(
                    exchange.status(),
                    error.path("code").intValue(),
                    subcode.isIntegralNumber() ? Integer.valueOf(subcode.intValue()) : null);
            if (error.path("message").isTextual()) {
                builder.errorMessage(error.get("message").textValue());
            }
        }
        if (error.isMissingNode() && exchange.status() >= 400) {
            builder.refusedWith(exchange.status());
        }
        return leaveOutAbsentMembers(builder) ? builder : null;
    }

    /**
     * Removes members that the response always lacks, and empties lists that are always empty. Returns whether a pact
     * can express the rest.
     */
    private boolean leaveOutAbsentMembers(ConsumerCase.Builder builder) {
        ExpectedResponse expected = CaseInteraction.expectedResponse(builder.calling((clients, read) -> {}), operation);
        ResponseShape shape = new ResponseShape(expected.optional().keySet());
        shape.shape(expected.body(), body);
        Set<String> lacking = new LinkedHashSet<>(shape.absent());
        lacking.removeAll(shape.carried());
        // A member inside a removed one is removed with it.
        lacking.removeIf(member ->
                lacking.stream().anyMatch(other -> member.startsWith(other + ".") || member.startsWith(other + "[")));
        lacking.forEach(builder::without);
        Set<String> empty = new LinkedHashSet<>(shape.emptyLists());
        empty.removeAll(shape.filledLists());
        empty.forEach(builder::emptyList);
        return sameShapes(expected.body(), body);
    }

    private static boolean sameShapes(JsonNode expected, JsonNode actual) {
        if (expected.isArray() && !expected.isEmpty()) {
            return StreamSupport.stream(actual.spliterator(), false)
                    .allMatch(element -> sameShapes(expected.get(0), element));
        }
        return expected.isNumber()
                ? !actual.isObject()
                : expected.properties().stream()
                        .allMatch(member -> sameShapes(member.getValue(), actual.path(member.getKey())));
    }

    private String path() {
        String path = exchange.pathWithoutVersion();
        String template = operation.pathTemplate();
        for (Map.Entry<String, String> variable : operation.pathVariables(path).entrySet()) {
            template = template.replace(
                    "{" + variable.getKey() + "}", placeholder(variable.getKey(), variable.getValue()));
        }
        return template;
    }

    private String openCursor(String name, String value) {
        return CURSORS.contains(name) ? placeholder(name, value) : value;
    }

    /** Returns a placeholder for a value of the provider state, which each provider chooses itself. */
    private String placeholder(String name, String value) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("[-_]", -1)) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        String key = camel.toString();
        for (int number = 2; !state.getOrDefault(key, value).equals(value); number++) {
            key = camel.toString() + number;
        }
        state.put(key, value);
        return "${" + key + "}";
    }

    private String fields(String value) {
        try {
            return withPlaceholders(FieldsParser.parse(value)).toString();
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private FieldsExpression withPlaceholders(FieldsExpression expression) {
        List<FieldsExpression.Item> items = new ArrayList<>();
        for (FieldsExpression.Item item : expression.items()) {
            List<FieldsExpression.Modifier> modifiers = new ArrayList<>();
            for (FieldsExpression.Modifier modifier : item.modifiers()) {
                String name = modifier.name();
                boolean chosen = CURSORS.contains(name) || ID.matcher(name).matches() || name.equals("username");
                modifiers.add(
                        chosen
                                ? new FieldsExpression.Modifier(name, placeholder(name, modifier.argument()))
                                : modifier);
            }
            FieldsExpression nested = item.nested();
            items.add(new FieldsExpression.Item(
                    item.name(), modifiers, nested == null ? null : withPlaceholders(nested)));
        }
        return new FieldsExpression(items);
    }
}
