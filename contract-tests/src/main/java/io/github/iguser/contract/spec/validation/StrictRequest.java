package io.github.iguser.contract.spec.validation;

import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.validation.RequestValidator;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.List;
import java.util.Map;

/** Validates a request with the strict schema for the values of its form. */
public final class StrictRequest {

    private StrictRequest() {}

    /** Validates a request of an operation, as {@link RequestValidator#validate} does. */
    public static List<Violation> validate(
            SpecSet spec,
            SpecOperation operation,
            String method,
            String path,
            Map<String, String> query,
            Map<String, String> form) {
        return validate(spec, operation, method, path, query, form, Map.of());
    }

    /** Validates a request of an operation with headers of its own. */
    public static List<Violation> validate(
            SpecSet spec,
            SpecOperation operation,
            String method,
            String path,
            Map<String, String> query,
            Map<String, String> form,
            Map<String, String> headers) {
        return RequestValidator.validate(spec, operation, method, path, query, form, headers, StrictSchema::validate);
    }
}
