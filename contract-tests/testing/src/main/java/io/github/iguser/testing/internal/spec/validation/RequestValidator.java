package io.github.iguser.testing.internal.spec.validation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.format.ApiPath;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecMetricRules;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Validates a request against its operation: its method, path, parameters and fields. */
public final class RequestValidator {

    /** The parameters for authentication, which are not parameters of operations. */
    private static final Set<String> AUTHENTICATION = Set.of("access_token", "appsecret_proof", "appsecret_time");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d+");

    private final SpecSet spec;
    private final SpecOperation operation;
    private final List<Violation> violations = new ArrayList<>();

    private RequestValidator(SpecSet spec, SpecOperation operation) {
        this.spec = spec;
        this.operation = operation;
    }

    /**
     * Validates a request of an operation.
     *
     * @param path the path with its version, such as {@code /v1.0/17841405822304914}; the version may differ from that
     *     of the spec
     * @param query the decoded query parameters; they may include those for authentication
     * @param form the decoded parameters of the form body
     * @param values validates the value of each form parameter against its schema
     */
    public static List<Violation> validate(
            SpecSet spec,
            SpecOperation operation,
            String method,
            String path,
            Map<String, String> query,
            Map<String, String> form,
            ValueRule values) {
        return validate(spec, operation, method, path, query, form, Map.of(), values);
    }

    /**
     * Validates a request of an operation with headers of its own.
     *
     * @param headers the headers that the operation may describe; not those of every request
     */
    public static List<Violation> validate(
            SpecSet spec,
            SpecOperation operation,
            String method,
            String path,
            Map<String, String> query,
            Map<String, String> form,
            Map<String, String> headers,
            ValueRule values) {
        RequestValidator validator = new RequestValidator(spec, operation);
        validator.method(method);
        validator.path(path);
        validator.query(query);
        validator.headers(headers);
        validator.violations.addAll(FormValidator.validate(spec, operation, form, values));
        return List.copyOf(validator.violations);
    }

    private void method(String method) {
        if (!method.equals(operation.method())) {
            add(
                    "request.method",
                    "is " + method + ", but " + operation.operationId() + " is a " + operation.method(),
                    "");
        }
    }

    private void path(String path) {
        String rest = ApiPath.rest(path);
        if (!operation.isVersionedLike(path)) {
            add(
                    "request.path",
                    "is " + path + ", which "
                            + (operation.document().isVersioned()
                                    ? "does not start with a version such as /v1.0"
                                    : "starts with a version, where " + operation.operationId() + " has none"),
                    "");
            return;
        }
        String version = path.substring(0, path.length() - rest.length());
        if (!operation.matches(rest)) {
            add(
                    "request.path",
                    "is " + path + ", but " + operation.operationId() + " has " + version + operation.pathTemplate(),
                    "");
            return;
        }
        List<SpecOperation> matching = spec.matching(operation.host(), operation.method(), rest);
        if (!matching.isEmpty()
                && matching.stream().noneMatch(o -> o.operationId().equals(operation.operationId()))) {
            add(
                    "request.path",
                    "is " + path + ", which is " + matching.get(0).operationId() + " and not "
                            + operation.operationId(),
                    "");
        }
        operation.pathVariables(rest).forEach((name, value) -> {
            SpecParameter parameter = operation.parameter("path", name);
            if (parameter != null) {
                value("request.path", parameter, value);
            }
        });
    }

    private void query(Map<String, String> query) {
        query.forEach((name, value) -> {
            SpecParameter parameter = operation.parameter("query", name);
            if (parameter != null && parameter.fieldsOf() != null) {
                violations.addAll(FieldsValidator.of(spec).validate(operation, value));
            } else if (parameter != null) {
                value("request.query." + name, parameter, value);
            } else if (!AUTHENTICATION.contains(name)) {
                add(
                        "request.query." + name,
                        "is not a parameter of " + operation.operationId() + onOtherHost(name) + "; it has " + names()
                                + NearestName.hint(name, names()),
                        "");
            }
        });
        for (SpecParameter parameter : operation.parameters()) {
            if (parameter.in().equals("query") && parameter.required() && !query.containsKey(parameter.name())) {
                add("request.query." + parameter.name(), "is missing, but required", parameter.pointer());
            }
        }
        SpecMetricRules metrics = operation.metrics();
        if (metrics != null) {
            violations.addAll(MetricRequestValidator.validate(operation, metrics, query));
        }
    }

    private void headers(Map<String, String> headers) {
        headers.forEach((name, value) -> {
            SpecParameter parameter = operation.parameter("header", name);
            if (parameter == null) {
                add("request.headers." + name, "is not a header of " + operation.operationId(), "");
                return;
            }
            value("request.headers." + name, parameter, value);
            parameter.definition().path("x-excludes").forEach(other -> {
                if (headers.containsKey(other.asText())) {
                    add("request.headers." + name, "excludes " + other.asText(), parameter.pointer());
                }
            });
            parameter.definition().path("x-requires-non-empty").forEach(other -> {
                if (headers.getOrDefault(other.asText(), "").isBlank()) {
                    add("request.headers." + name, "requires " + other.asText(), parameter.pointer());
                }
            });
        });
        boolean described = operation.parameters().stream()
                .anyMatch(parameter -> parameter.in().equals("header"));
        if (described && headers.isEmpty()) {
            add("request.headers", "are missing; " + operation.operationId() + " needs some of its headers", "");
        }
    }

    private void value(String pointer, SpecParameter parameter, String value) {
        String listed = parameter.csvOf();
        String schema = listed == null
                ? operation.document().resolve(parameter.pointer() + "/schema")
                : SpecDocument.schemaPointer(listed);
        Set<String> seen = new HashSet<>();
        for (String one : listed == null ? List.of(value) : SpecMetricRules.values(value)) {
            String problem = seen.add(one) ? problem(operation.document().at(schema), one) : "which occurs twice";
            if (problem != null) {
                violations.add(new Violation(
                        pointer,
                        parameter.name() + " is \"" + one + "\", " + problem,
                        operation.document().where(parameter.pointer()),
                        true));
            }
        }
    }

    /** Returns the problem of a value, or null. The schemas of parameters are scalars, and use only these keywords. */
    private static @Nullable String problem(JsonNode schema, String value) {
        if (schema.path("type").asText().equals("integer")) {
            if (!WHOLE_NUMBER.matcher(value).matches()) {
                return "expected a whole number";
            }
            if (schema.has("minimum")
                    && new BigDecimal(value).compareTo(schema.get("minimum").decimalValue()) < 0) {
                return "less than the minimum " + schema.get("minimum");
            }
        }
        if (schema.has("pattern")
                && !Pattern.compile(schema.get("pattern").asText())
                        .matcher(value)
                        .find()) {
            return "which does not match " + schema.get("pattern").asText();
        }
        List<String> allowed = new ArrayList<>();
        schema.path("enum").forEach(known -> allowed.add(known.asText()));
        schema.path("x-known-values")
                .forEach(known -> allowed.add(known.path("value").asText()));
        return allowed.isEmpty() || allowed.contains(value)
                ? null
                : "expected one of " + allowed + NearestName.hint(value, allowed);
    }

    private String onOtherHost(String name) {
        for (SpecOperation other : spec.operations()) {
            if (other.operationId().equals(operation.operationId())
                    && !other.host().equals(operation.host())
                    && other.parameter("query", name) != null) {
                return " on " + operation.host() + ", only on " + other.host();
            }
        }
        return "";
    }

    private List<String> names() {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query"))
                .map(SpecParameter::name)
                .toList();
    }

    private void add(String pointer, String message, String specPointer) {
        String location = operation.document().where(specPointer.isEmpty() ? operation.pointer() : specPointer);
        violations.add(new Violation(pointer, message, location));
    }
}
