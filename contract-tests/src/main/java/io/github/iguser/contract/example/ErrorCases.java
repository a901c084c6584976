package io.github.iguser.contract.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.contract.spec.SpecDocument;
import io.github.iguser.contract.spec.SpecOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The errors that an operation lists, each as the response to its plainest request. */
final class ErrorCases {

    private static final Set<String> MEMBERS_OF_SHORT_ERROR = Set.of("message", "code", "error_subcode", "fbtrace_id");

    private ErrorCases() {}

    /** @param plain a request of the operation that succeeds in another state */
    static List<ExampleCase> of(SpecOperation operation, ExampleCase plain) {
        List<ExampleCase> cases = new ArrayList<>();
        for (JsonNode listed : operation.definition().path("x-errors")) {
            String subcode = listed.has("subcode") ? "-" + listed.get("subcode").asText() : "";
            cases.add(plain.named("error-" + listed.path("code").asText() + subcode)
                    .refusedWith(listed)
                    .variant(cases.size()));
        }
        return cases;
    }

    /** Returns the row of the table of error codes that tells most of a listed error. */
    private static JsonNode row(SpecOperation operation, JsonNode listed) {
        JsonNode nearest = JsonNodeFactory.instance.objectNode();
        for (JsonNode row : operation.document().tree().path("x-error-codes")) {
            boolean same = row.path("code").equals(listed.path("code"))
                    && row.path("subcode").equals(listed.path("subcode"));
            if (same && (nearest.isEmpty() || row.has("example") && !nearest.has("example"))) {
                nearest = row;
            }
        }
        return nearest;
    }

    static int status(ExampleCase example) {
        JsonNode row = row(example.operation(), error(example));
        int documented = row.at("/example/status").asInt();
        if (documented != 0) {
            return documented;
        }
        return switch (row.path("category").asText()) {
            case "token" -> 401;
            case "permission" -> 403;
            case "transient" -> row.has("subcode") ? 400 : 500;
            default -> 400;
        };
    }

    /** Returns the body of an error; every other one has the required members alone, as many errors do. */
    static ObjectNode body(ExampleCase example) {
        SpecOperation operation = example.operation();
        JsonNode listed = error(example);
        JsonNode row = row(operation, listed);
        String detail = operation.document().resolve(SpecDocument.schemaPointer("GraphError") + "/properties/error");
        ObjectNode error = (ObjectNode)
                new ExampleValues(operation.document()).of(detail, example.variant(), ExampleCase.Absence.NONE);
        error.put("code", listed.path("code").asInt());
        error.put(
                "message", row.at("/example/message").asText(row.path("meaning").asText()));
        if (listed.has("subcode")) {
            error.put("error_subcode", listed.get("subcode").asInt());
        } else {
            error.remove("error_subcode");
        }
        if (example.variant() % 2 == 1) {
            error.retain(MEMBERS_OF_SHORT_ERROR);
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("error", error);
        return body;
    }

    private static JsonNode error(ExampleCase example) {
        JsonNode error = example.error();
        if (error == null) {
            throw new IllegalArgumentException(example + " is no error");
        }
        return error;
    }
}
