package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecMetricRules;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the known errors of the API for fields and values that a host does not accept. */
record KnownErrors(SpecDocument document) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d+");

    static ApiError missing(String name) {
        return ApiError.known(100, null, "The parameter " + name + " is required");
    }

    static ApiError notInteger(String name) {
        return ApiError.known(100, null, "Param " + name + " must be an integer");
    }

    /** Returns the known error for a value that is not allowed or not a number, or null. */
    @Nullable
    ApiError value(String name, @Nullable String csvOf, JsonNode schema, String value) {
        if (schema.path("type").asText().equals("integer")
                && !WHOLE_NUMBER.matcher(value).matches()) {
            return notInteger(name);
        }
        List<String> allowed = new ArrayList<>();
        if (csvOf != null) {
            allowed.addAll(document.knownValues(csvOf));
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

    /** Returns the known error for fields that a view does not have, or null. */
    @Nullable
    ApiError fields(SpecNodeView view, FieldsExpression expression) {
        for (FieldsExpression.Item item : expression.items()) {
            SpecNodeView.SpecProperty property = view.properties().get(item.name());
            if (property == null) {
                String node = view.node().startsWith("Ig") ? "IG" + view.node().substring(2) : view.node();
                return ApiError.known(
                        100,
                        null,
                        "Tried accessing nonexisting field (" + item.name() + ")"
                                + (document.host().equals("graph.facebook.com") ? " on node type (" + node + ")" : ""));
            }
            ApiError nested = property.expansion() == null ? null : expansion(view, property.expansion(), item);
            if (nested != null) {
                return nested;
            }
        }
        return null;
    }

    private @Nullable ApiError expansion(SpecNodeView view, SpecExpansion expansion, FieldsExpression.Item item) {
        ApiError error = arguments(expansion, item.arguments());
        return error == null && item.nested() != null ? fields(view.reached(expansion), item.nested()) : error;
    }

    /** Returns the known error for the arguments and modifiers of an expansion, or null. */
    private @Nullable ApiError arguments(SpecExpansion expansion, Map<String, String> arguments) {
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
                    : value(modifier.getKey(), known, document.at("/none"), value);
            if (error != null) {
                return error;
            }
        }
        return expansion.node().equals("Insight") ? metrics(arguments) : null;
    }

    /** Returns the known error for metrics that are not valid with the other parameters, or null. */
    @Nullable
    ApiError metrics(Map<String, String> parameters) {
        if (!parameters.containsKey("metric")) {
            return null;
        }
        for (SpecOperation edge : document.operations()) {
            SpecMetricRules rules = edge.metrics();
            if (rules != null) {
                return MetricErrors.known(rules, parameters);
            }
        }
        return null;
    }
}
