package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.http.ApiRequest;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.fields.FieldsParser;
import io.github.iguser.testing.internal.spec.fields.FieldsSyntaxException;
import io.github.iguser.testing.internal.spec.validation.PlainSchema;
import io.github.iguser.testing.internal.spec.validation.RequestValidator;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that violate the spec, with the known error of the API for the violation. If none is known, the
 * error describes the violation and is marked as guessed.
 */
final class RequestErrors {

    private final SpecSet spec;
    private final SpecOperation operation;
    private final ApiRequest request;
    private final KnownErrors errors;

    private RequestErrors(SpecSet spec, SpecOperation operation, ApiRequest request) {
        this.spec = spec;
        this.operation = operation;
        this.request = request;
        this.errors = new KnownErrors(operation.document());
    }

    /**
     * Checks a request against its operation.
     *
     * @throws ApiError if the request violates the spec
     */
    static void check(SpecSet spec, SpecOperation operation, ApiRequest request) {
        new RequestErrors(spec, operation, request).check();
    }

    private void check() {
        List<Violation> violations = RequestValidator.validate(
                spec,
                operation,
                request.method(),
                operation.document().basePath() + request.path(),
                request.query(),
                request.form(),
                PlainSchema::violations);
        if (violations.isEmpty()) {
            return;
        }
        String reason = violations.get(0).toString();
        ApiError known = known();
        if (known == null && operation.form() != null) {
            known = FormErrors.known(operation, operation.form(), request.form(), violations);
        }
        throw known == null ? ApiError.guessed(100, reason) : known.because(reason);
    }

    private @Nullable ApiError known() {
        for (SpecParameter parameter : operation.parameters()) {
            String value = request.query().get(parameter.name());
            if (!parameter.in().equals("query")) {
                continue;
            }
            if (value == null && parameter.required()) {
                return KnownErrors.missing(parameter.name());
            }
            ApiError error = value == null
                    ? null
                    : parameter.fieldsOf() == null
                            ? errors.value(parameter.name(), parameter.csvOf(), schema(parameter), value)
                            : fields(parameter, value);
            if (error != null) {
                return error;
            }
        }
        return errors.metrics(request.query());
    }

    private JsonNode schema(SpecParameter parameter) {
        SpecDocument document = operation.document();
        return document.at(document.resolve(parameter.pointer() + "/schema"));
    }

    private @Nullable ApiError fields(SpecParameter parameter, String text) {
        SpecNodeView view =
                SpecNodeView.of(operation.document(), String.valueOf(parameter.fieldsOf()), parameter.fieldsView());
        try {
            return errors.fields(view, FieldsParser.parse(text));
        } catch (FieldsSyntaxException e) {
            return syntaxError(e, text);
        }
    }

    /** Returns the error for a {@code fields} parameter that cannot be parsed. */
    static ApiError syntaxError(FieldsSyntaxException e, String fields) {
        return ApiError.known(
                2500,
                null,
                "Syntax error \"Expected name.\" at character " + e.position() + ": "
                        + fields.substring(0, Math.min(200, fields.length())));
    }
}
