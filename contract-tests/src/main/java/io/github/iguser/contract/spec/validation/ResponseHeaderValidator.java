package io.github.iguser.contract.spec.validation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Validates status line and headers of a response: the spec has to list each header that the API itself sets. */
public final class ResponseHeaderValidator {

    /** Headers of the API; all others are those of HTTP and of servers in front of it. */
    private static final Pattern OF_THE_API = Pattern.compile("(x-|facebook|instagram|www-authenticate).*");

    private ResponseHeaderValidator() {}

    public static List<Violation> validate(SpecOperation operation, int status, Map<String, String> headers) {
        String response = operation.response(status);
        boolean listed = operation.definition().path("responses").has(String.valueOf(status));
        if (response == null || (!listed && status < 400)) {
            return List.of(new Violation(
                    "status",
                    "status " + status + " is not described for " + operation.operationId(),
                    operation.where()));
        }
        SpecDocument document = operation.document();
        Map<String, String> described = described(document, response);
        List<Violation> violations = new ArrayList<>();
        headers.forEach((name, value) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            String pointer = described.get(lower);
            if (pointer != null) {
                String problem = problem(document.at(pointer + "/schema"), value);
                if (problem != null) {
                    violations.add(new Violation("header " + name, problem, document.where(pointer)));
                }
                violations.addAll(json(document, pointer + "/content/application~1json/schema", name, value));
            } else if (OF_THE_API.matcher(lower).matches()) {
                violations.add(new Violation(
                        "header " + name,
                        "is not described for status " + status + "; the described ones are " + described.keySet(),
                        document.where(response)));
            } else if (lower.equals("content-type")) {
                validateContentType(document, response, value, violations);
            }
        });
        return List.copyOf(violations);
    }

    private static Map<String, String> described(SpecDocument document, String response) {
        Map<String, String> described = new TreeMap<>();
        document.at(response + "/headers").fieldNames().forEachRemaining(name -> {
            String pointer = document.resolve(response + "/headers/" + SpecDocument.escape(name));
            if (document.serves(document.at(pointer))) {
                described.put(name.toLowerCase(Locale.ROOT), pointer);
            }
        });
        return described;
    }

    private static @Nullable String problem(JsonNode schema, String value) {
        return schema.has("pattern")
                        && !Pattern.compile(schema.get("pattern").asText())
                                .matcher(value)
                                .find()
                ? "does not match " + schema.get("pattern").asText()
                : null;
    }

    /** Validates a value that is JSON text as strictly as a body. */
    private static List<Violation> json(SpecDocument document, String pointer, String name, String value) {
        if (document.at(pointer).isMissingNode()) {
            return List.of();
        }
        try {
            return StrictSchema.validate(document, pointer, StrictJson.parse(value)).stream()
                    .map(violation -> new Violation(
                            "header " + name + " " + violation.pointer(),
                            violation.message(),
                            violation.specLocation()))
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of(new Violation(
                    "header " + name,
                    "is not the JSON text that is described: " + e.getMessage(),
                    document.where(pointer)));
        }
    }

    private static void validateContentType(
            SpecDocument document, String response, String value, List<Violation> violations) {
        String mediaType = value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        JsonNode content = document.at(response + "/content");
        if (!content.has(mediaType)) {
            List<String> described = new ArrayList<>();
            content.fieldNames().forEachRemaining(described::add);
            violations.add(new Violation(
                    "header Content-Type",
                    "is " + mediaType + ", but the spec describes " + described,
                    document.where(response)));
        }
    }
}
