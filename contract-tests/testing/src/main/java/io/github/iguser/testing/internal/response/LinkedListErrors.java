package io.github.iguser.testing.internal.response;

import io.github.iguser.testing.internal.http.ApiRequest;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression;
import io.github.iguser.testing.internal.spec.fields.FieldsParser;
import io.github.iguser.testing.internal.spec.fields.FieldsSyntaxException;
import io.github.iguser.testing.internal.spec.validation.FieldsValidator;
import io.github.iguser.testing.internal.spec.validation.NearestName;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Refuses requests for lists that only links lead to. The spec has no operation for them; their parameters are
 * {@code fields} and the modifiers of the list as a field.
 */
final class LinkedListErrors {

    private static final Set<String> AUTHENTICATION = Set.of("access_token", "appsecret_proof", "appsecret_time");

    private LinkedListErrors() {}

    /**
     * Checks a request and returns its fields.
     *
     * @param view the view of the elements of the list
     * @throws ApiError if the request violates the spec
     */
    static FieldsExpression check(SpecSet spec, SpecNodeView view, SpecExpansion expansion, ApiRequest request) {
        parameters(expansion, request);
        String text = request.query().getOrDefault("fields", "id");
        FieldsExpression fields;
        try {
            fields = FieldsParser.parse(text);
        } catch (FieldsSyntaxException e) {
            throw RequestErrors.syntaxError(e, text).because(String.valueOf(e.getMessage()));
        }
        List<Violation> violations =
                request.query().containsKey("fields") ? FieldsValidator.of(spec).validate(view, fields) : List.of();
        if (!violations.isEmpty()) {
            ApiError known = new KnownErrors(view.document()).fields(view, fields);
            String reason = violations.get(0).toString();
            throw known == null ? ApiError.guessed(100, reason) : known.because(reason);
        }
        return fields;
    }

    private static void parameters(SpecExpansion expansion, ApiRequest request) {
        List<String> names = new ArrayList<>(List.of("fields"));
        names.addAll(expansion.modifiers().keySet());
        for (Map.Entry<String, String> parameter : request.query().entrySet()) {
            String name = parameter.getKey();
            if (!names.contains(name) && !AUTHENTICATION.contains(name)) {
                throw ApiError.guessed(
                        100,
                        "request.query." + name + ": is not a parameter of " + request.path() + "; it has " + names
                                + NearestName.hint(name, names));
            }
            SpecExpansion.SpecModifier modifier = expansion.modifiers().get(name);
            if (modifier != null && modifier.type().equals("integer")) {
                integer(name, parameter.getValue());
            }
        }
    }

    private static void integer(String name, String value) {
        if (!value.matches("-?\\d+")) {
            throw KnownErrors.notInteger(name).because(name + " is \"" + value + "\"");
        }
        if (!value.matches("0*[1-9]\\d*")) {
            throw ApiError.guessed(
                    100, "request.query." + name + ": " + name + " is \"" + value + "\", less than the minimum 1");
        }
    }
}
