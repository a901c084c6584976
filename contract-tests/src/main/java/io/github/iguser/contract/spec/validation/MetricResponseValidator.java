package io.github.iguser.contract.spec.validation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecMetricRules;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression;
import io.github.iguser.testing.internal.spec.fields.FieldsParser;
import io.github.iguser.testing.internal.spec.fields.FieldsSyntaxException;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Validates a response against the requested metrics: only these metrics, broken down as requested, with a value for
 * each key in each result, and valid hours of a day. A schema cannot express these rules.
 */
public final class MetricResponseValidator {

    private static final Pattern HOUR = Pattern.compile("1?\\d|2[0-3]");

    private final SpecOperation operation;
    private final List<String> asked;
    private final List<String> breakdowns;
    private final List<Violation> violations = new ArrayList<>();

    private MetricResponseValidator(SpecOperation operation, Map<String, String> asked) {
        this.operation = operation;
        this.asked = SpecMetricRules.values(asked.get("metric"));
        this.breakdowns = SpecMetricRules.values(asked.get("breakdown"));
    }

    /**
     * Validates the metrics of a successful response, which may be in a field of it; a response without metrics has no
     * violations.
     */
    public static List<Violation> validate(SpecOperation operation, Map<String, String> query, JsonNode body) {
        List<Violation> violations = new ArrayList<>();
        if (operation.metrics() != null && query.containsKey("metric")) {
            violations.addAll(new MetricResponseValidator(operation, query).metrics("", body));
        }
        validateFields(operation, fields(query.get("fields")), "", body, violations);
        return List.copyOf(violations);
    }

    /** Metrics can be a field of the response, of each element of a list, and of nodes nested in them. */
    private static void validateFields(
            SpecOperation operation,
            List<FieldsExpression.Item> items,
            String at,
            JsonNode node,
            List<Violation> violations) {
        JsonNode data = node.path("data");
        for (int i = 0; data.isArray() && i < data.size(); i++) {
            validateFields(operation, items, at + "/data/" + i, data.get(i), violations);
        }
        for (FieldsExpression.Item item : items) {
            String place = at + "/" + SpecDocument.escape(item.name());
            JsonNode value = node.path(item.name());
            Map<String, String> modifiers = item.arguments();
            if (modifiers.containsKey("metric")) {
                violations.addAll(new MetricResponseValidator(operation, modifiers).metrics(place, value));
            } else if (item.nested() != null) {
                validateFields(operation, item.nested().items(), place, value, violations);
            }
        }
    }

    private static List<FieldsExpression.Item> fields(@Nullable String fields) {
        try {
            return fields == null ? List.of() : FieldsParser.parse(fields).items();
        } catch (FieldsSyntaxException e) {
            return List.of(); // Found in the request.
        }
    }

    private List<Violation> metrics(String at, JsonNode page) {
        JsonNode data = page.path("data");
        for (int i = 0; i < data.size(); i++) {
            validateMetric(at + "/data/" + i, data.get(i));
        }
        return violations;
    }

    private void validateMetric(String at, JsonNode metric) {
        String name = metric.path("name").asText();
        if (!asked.contains(name)) {
            add(at + "/name", "is " + name + ", but requested were " + asked);
        }
        JsonNode values = metric.path("values");
        for (int i = 0; i < values.size(); i++) {
            validateHours(at + "/values/" + i + "/value", values.get(i).path("value"));
        }
        JsonNode parts = metric.at("/total_value/breakdowns");
        for (int i = 0; i < parts.size(); i++) {
            validateBreakdown(at + "/total_value/breakdowns/" + i, parts.get(i));
        }
    }

    private void validateHours(String at, JsonNode byHour) {
        byHour.fieldNames().forEachRemaining(hour -> {
            if (!HOUR.matcher(hour).matches()) {
                add(at + "/" + SpecDocument.escape(hour), "is not an hour of a day, which are 0 to 23");
            }
        });
    }

    private void validateBreakdown(String at, JsonNode breakdown) {
        List<String> keys = new ArrayList<>();
        breakdown.path("dimension_keys").forEach(key -> keys.add(key.asText()));
        List<String> expected = new ArrayList<>(keys);
        // A demographic metric may have the timeframe as a further key.
        expected.remove("timeframe");
        if (!expected.equals(breakdowns)) {
            add(at + "/dimension_keys", "is " + keys + ", but the request has a breakdown by " + breakdowns);
        }
        JsonNode results = breakdown.path("results");
        for (int i = 0; i < results.size(); i++) {
            int values = results.get(i).path("dimension_values").size();
            if (values != keys.size()) {
                add(
                        at + "/results/" + i + "/dimension_values",
                        "has " + values + " elements, but there are " + keys.size() + " keys: " + keys);
            }
        }
    }

    private void add(String pointer, String message) {
        violations.add(new Violation(pointer, message, operation.where()));
    }
}
