package io.github.iguser.contract.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.example.Absence;
import io.github.iguser.testing.internal.example.ExampleValues;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The errors that an operation lists, each as the response to its plainest request. */
final class ErrorCases {

    private static final Set<String> MEMBERS_OF_SHORT_ERROR = Set.of("message", "code", "error_subcode");

    private ErrorCases() {}

    /**
     * Returns a case for each listed error, and one for each cause that the table distinguishes by its text.
     *
     * @param plain a request of the operation that succeeds in another state
     * @param shown the causes that earlier operations of the host have shown
     */
    static List<ExampleCase> of(SpecOperation operation, ExampleCase plain, Set<String> shown) {
        List<ExampleCase> cases = new ArrayList<>();
        for (JsonNode listed : operation.definition().path("x-errors")) {
            String name = "error-" + listed.path("code").asText()
                    + (listed.has("subcode") ? "-" + listed.get("subcode").asText() : "");
            JsonNode fallback = JsonNodeFactory.instance.objectNode();
            int causes = 1;
            for (JsonNode row : operation.document().tree().path("x-error-codes")) {
                boolean same = row.path("code").equals(listed.path("code"))
                        && row.path("subcode").equals(listed.path("subcode"));
                if (same && !row.has("messages")) {
                    fallback = row;
                } else if (same && shown.add(operation.host() + " " + row)) {
                    causes++;
                    cases.add(refused(plain, name + "-cause-" + causes, listed, row, cases.size()));
                }
            }
            cases.add(refused(plain, name, listed, fallback, cases.size()));
        }
        return cases;
    }

    private static ExampleCase refused(ExampleCase plain, String name, JsonNode listed, JsonNode row, int number) {
        ObjectNode error = ((ObjectNode) row).deepCopy();
        error.setAll((ObjectNode) listed.deepCopy());
        return plain.named(name).refusedWith(error).variant(number);
    }

    static int status(ExampleCase example) {
        JsonNode row = error(example);
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

    /** Returns the body of an error; every second one has only the required members, as many errors do. */
    static ObjectNode body(ExampleCase example) {
        SpecOperation operation = example.operation();
        JsonNode row = error(example);
        String detail = operation.document().resolve(SpecDocument.schemaPointer("GraphError") + "/properties/error");
        ObjectNode error =
                (ObjectNode) new ExampleValues(operation.document()).of(detail, example.variant(), Absence.NONE);
        error.put("code", row.path("code").asInt());
        // A documented text has a star where calls differ, such as in a name.
        String text = row.at("/messages/0").asText(row.path("meaning").asText()).replace("*", "this");
        error.put("message", row.at("/example/message").asText(text));
        if (row.has("subcode")) {
            error.put("error_subcode", row.get("subcode").asInt());
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
            throw new IllegalArgumentException(example + " is not an error");
        }
        return error;
    }
}
