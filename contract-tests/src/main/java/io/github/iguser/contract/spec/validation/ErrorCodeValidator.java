package io.github.iguser.contract.spec.validation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecErrorTable;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Validates code and subcode of an error: whether the table has them, and whether the operation may respond with them.
 */
public final class ErrorCodeValidator {

    /**
     * Errors of these categories can occur in any call; an error about the request itself has to be documented for the
     * operation.
     */
    private static final Set<String> OF_ANY_OPERATION = Set.of("token", "permission", "rate-limit", "transient");

    private static final String POINTER = "/error/code";

    private ErrorCodeValidator() {}

    static List<Violation> validate(SpecOperation operation, JsonNode body) {
        if (!body.has("error")) {
            // An error of another shape, which has no code. The schema requires a code where there is one.
            return List.of();
        }
        SpecDocument document = operation.document();
        int code = body.at(POINTER).intValue();
        Integer subcode = subcode(body);
        JsonNode entry = SpecErrorTable.of(document).exactEntry(code, subcode, body.path("error"));
        if (entry == null) {
            return List.of(new Violation(
                    POINTER,
                    words(code, subcode) + " is not in the table of error codes",
                    document.where("/x-error-codes")));
        }
        return OF_ANY_OPERATION.contains(entry.path("category").asText()) ? List.of() : validateListed(operation, body);
    }

    /**
     * Says that the operation does not list an error. A response of the real host may be any error of the table; one
     * that we made ourselves has to be listed by the operation.
     */
    public static List<Violation> validateListed(SpecOperation operation, JsonNode body) {
        int code = body.at(POINTER).intValue();
        Integer subcode = subcode(body);
        if (!body.has("error") || documented(operation, code, subcode)) {
            return List.of();
        }
        return List.of(new Violation(
                POINTER,
                words(code, subcode) + " is not among the documented errors of " + operation.operationId() + ": "
                        + listed(operation),
                operation.document().where(operation.pointer() + "/x-errors")));
    }

    /** Returns whether a response is an error by which the API refuses the request itself. */
    public static boolean refusesTheRequest(SpecOperation operation, JsonNode body) {
        JsonNode entry = body.at(POINTER).isIntegralNumber()
                ? SpecErrorTable.of(operation.document())
                        .exactEntry(body.at(POINTER).intValue(), subcode(body), body.path("error"))
                : null;
        return entry != null && entry.path("category").asText().equals("invalid-request");
    }

    private static @Nullable Integer subcode(JsonNode body) {
        JsonNode given = body.at("/error/error_subcode");
        return given.isMissingNode() ? null : (Integer) given.intValue();
    }

    private static boolean documented(SpecOperation operation, int code, @Nullable Integer subcode) {
        for (JsonNode error : operation.definition().path("x-errors")) {
            if (SpecErrorTable.covers(error, code, subcode)
                    && operation.document().serves(error)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> listed(SpecOperation operation) {
        List<String> listed = new ArrayList<>();
        operation.definition().path("x-errors").forEach(error -> {
            Integer subcode =
                    error.has("subcode") ? (Integer) error.get("subcode").intValue() : null;
            listed.add(words(error.path("code").intValue(), subcode));
        });
        return listed;
    }

    private static String words(int code, @Nullable Integer subcode) {
        return "code " + code + (subcode == null ? "" : " with subcode " + subcode);
    }
}
