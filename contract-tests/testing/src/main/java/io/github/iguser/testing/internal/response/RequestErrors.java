package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.http.ApiRequest;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecMetricRules;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression;
import io.github.iguser.testing.internal.spec.fields.FieldsParser;
import io.github.iguser.testing.internal.spec.fields.FieldsSyntaxException;
import io.github.iguser.testing.internal.spec.validation.PlainSchema;
import io.github.iguser.testing.internal.spec.validation.RequestValidator;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests that violate the spec, with the known error of the API for the violation. If none is known, the
 * error describes the violation and is marked as guessed.
 */
final class RequestErrors {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d+");

    private final SpecSet spec;
    private final SpecOperation operation;
    private final ApiRequest request;

    private RequestErrors(SpecSet spec, SpecOperation operation, ApiRequest request) {
        this.spec = spec;
        this.operation = operation;
        this.request = request;
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
                return missing(parameter.name());
            }
            ApiError error = value == null
                    ? null
                    : parameter.fieldsOf() == null
                            ? value(parameter.name(), parameter.csvOf(), schema(parameter), value)
                            : fields(parameter, value);
            if (error != null) {
                return error;
            }
        }
        return metrics(request.query());
    }

    private JsonNode schema(SpecParameter parameter) {
        SpecDocument document = operation.document();
        return document.at(document.resolve(parameter.pointer() + "/schema"));
    }

    private static ApiError missing(String name) {
        return ApiError.known(100, null, "The parameter " + name + " is required");
    }

    /** Returns the known error for a value that is not allowed or not a number, or null. */
    private @Nullable ApiError value(String name, @Nullable String csvOf, JsonNode schema, String value) {
        if (schema.path("type").asText().equals("integer")
                && !WHOLE_NUMBER.matcher(value).matches()) {
            return ApiError.known(100, null, "Param " + name + " must be an integer");
        }
        List<String> allowed = new ArrayList<>();
        if (csvOf != null) {
            allowed.addAll(operation.document().knownValues(csvOf));
        }
        schema.path("enum").forEach(one -> allowed.add(one.asText()));
        schema.path("x-known-values")
                .forEach(one -> allowed.add(one.path("value").asText()));
        List<String> values = csvOf == null ? List.of(value) : SpecMetricRules.values(value);
        for (int i = 0; i < values.size(); i++) {
            if (!allowed.isEmpty() && !allowed.contains(values.get(i))) {
                return ApiError.known(
                        100,
                        null,
                        name + (csvOf == null ? "" : "[" + i + "]") + " must be one of the following values: "
                                + String.join(", ", allowed));
            }
        }
        return null;
    }

    private @Nullable ApiError fields(SpecParameter parameter, String text) {
        SpecNodeView view =
                SpecNodeView.of(operation.document(), String.valueOf(parameter.fieldsOf()), parameter.fieldsView());
        try {
            return fields(view, FieldsParser.parse(text));
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

    private @Nullable ApiError fields(SpecNodeView view, FieldsExpression expression) {
        for (FieldsExpression.Item item : expression.items()) {
            SpecNodeView.SpecProperty property = view.properties().get(item.name());
            if (property == null) {
                String node = view.node().startsWith("Ig") ? "IG" + view.node().substring(2) : view.node();
                return ApiError.known(
                        100,
                        null,
                        "Tried accessing nonexisting field (" + item.name() + ")"
                                + (operation.host().equals("graph.facebook.com")
                                        ? " on node type (" + node + ")"
                                        : ""));
            }
            ApiError nested = property.expansion() == null ? null : expansion(view, property.expansion(), item);
            if (nested != null) {
                return nested;
            }
        }
        return null;
    }

    private @Nullable ApiError expansion(SpecNodeView view, SpecExpansion expansion, FieldsExpression.Item item) {
        Map<String, String> arguments = item.arguments();
        for (String argument : expansion.arguments().keySet()) {
            if (!arguments.containsKey(argument)) {
                return missing(argument);
            }
        }
        for (Map.Entry<String, SpecExpansion.SpecModifier> modifier :
                expansion.modifiers().entrySet()) {
            String value = arguments.get(modifier.getKey());
            if (value == null && modifier.getValue().required()) {
                return missing(modifier.getKey());
            }
            String known = modifier.getValue().valueOf() == null
                    ? modifier.getValue().csvOf()
                    : modifier.getValue().valueOf();
            ApiError error = value == null || known == null
                    ? null
                    : value(modifier.getKey(), known, operation.document().at("/none"), value);
            if (error != null) {
                return error;
            }
        }
        ApiError metrics = expansion.node().equals("Insight") ? metrics(arguments) : null;
        return metrics == null && item.nested() != null ? fields(view.reached(expansion), item.nested()) : metrics;
    }

    /** Returns the known error for metrics that are not valid with the other parameters, or null. */
    private @Nullable ApiError metrics(Map<String, String> parameters) {
        if (!parameters.containsKey("metric")) {
            return null;
        }
        for (SpecOperation edge : operation.document().operations()) {
            SpecMetricRules rules = edge.metrics();
            if (rules != null) {
                return MetricErrors.known(rules, parameters);
            }
        }
        return null;
    }
}
