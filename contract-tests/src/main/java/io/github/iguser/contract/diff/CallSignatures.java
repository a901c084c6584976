package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecForm;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The methods that the generator declares for an operation, by its own rules. A single optional query parameter, such
 * as {@code fields}, is an argument; other query parameters have a class together, and so has a form.
 */
final class CallSignatures {
    private final QuotedJavaNames java;
    private final SpecOperation operation;
    private final List<SpecParameter> query;

    CallSignatures(QuotedJavaNames java, SpecOperation operation) {
        this.java = java;
        this.operation = operation;
        this.query = operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query") && !isConstant(parameter))
                .toList();
    }

    /** Returns whether the client always sends the parameter, so that callers have no setter for it. */
    static boolean isConstant(SpecParameter parameter) {
        return parameter.required()
                && parameter.definition().path("schema").path("enum").size() == 1;
    }

    /** Returns the parameters that callers set, in words. */
    String parameters() {
        List<String> names = new ArrayList<>();
        query.forEach(parameter -> names.add(parameter.name() + (parameter.required() ? " (required)" : "")));
        SpecForm form = operation.form();
        if (form != null) {
            form.names().forEach(name -> names.add(name + (form.required().contains(name) ? " (required)" : "")));
        }
        return names.isEmpty() ? "no parameters" : String.join(", ", names);
    }

    /** Returns the names of the query parameters that callers set. */
    List<String> parameterNames() {
        return query.stream().map(SpecParameter::name).toList();
    }

    /** Returns whether the query parameters have a class. */
    private boolean hasQueryClass() {
        return query.size() > 1 || query.stream().anyMatch(SpecParameter::required);
    }

    /** Returns the name of the query parameter that is an argument of the method, or null if none is. */
    @Nullable
    String argument() {
        return query.isEmpty() || hasQueryClass() ? null : query.get(0).name();
    }

    /** Returns the method that takes a query parameter as its argument, or else the setter of the parameter. */
    String taking(SpecParameter parameter) {
        return parameter.name().equals(argument())
                ? java.call(operation, List.of(type(parameter)))
                : java.setter(operation, parameter.name());
    }

    /** Returns the name of the class that holds the parameters, without backticks; null if the operation has none. */
    @Nullable
    String parametersClass() {
        SpecForm form = operation.form();
        if (form != null && !form.names().isEmpty()) {
            return java.form(operation, form);
        }
        return hasQueryClass() ? java.parameters(operation) : null;
    }

    /**
     * Returns the methods in backticks, except for those with a function in place of the last argument. The keys tell
     * which arguments the methods take, without their types: another type of a parameter is a change of the parameter.
     */
    Map<String, String> methods() {
        Map<String, String> methods = new LinkedHashMap<>();
        SpecForm form = operation.form();
        if (form != null && !form.names().isEmpty()) {
            methods.put("class", java.call(operation, List.of(java.form(operation, form))));
            if (form.names().size() == 1) {
                String name = form.names().iterator().next();
                String type = type(operation.document().at(form.parameterPointer(name)));
                methods.put("value " + name, java.call(operation, List.of(type)));
            }
            return methods;
        }
        if (hasQueryClass()) {
            methods.put("class", java.call(operation, List.of(java.parameters(operation))));
            if (query.size() == 1) {
                SpecParameter only = query.get(0);
                String type = type(only.definition().path("schema"));
                methods.put("value " + only.name(), java.call(operation, List.of(type)));
            }
        } else if (argument() != null) {
            methods.put(argumentKey(), java.call(operation, List.of(type(query.get(0)))));
        }
        if (query.stream().noneMatch(SpecParameter::required)) {
            methods.put("nothing", java.call(operation, List.of()));
        }
        return methods;
    }

    /** Returns the key of the method that takes the {@link #argument}. */
    String argumentKey() {
        return (query.get(0).fieldsOf() == null ? "value " : "selection ") + argument();
    }

    private String type(SpecParameter parameter) {
        return parameter.fieldsOf() == null
                ? type(parameter.definition().path("schema"))
                : java.selector(parameter.fieldsOf(), parameter.fieldsView());
    }

    /** Returns the Java type of a value, as the generator chooses it. */
    private String type(JsonNode schema) {
        String text = TypeText.of(schema);
        return switch (text) {
            case "one of the listed values", "string", "any", "object" -> "String";
            case "string (graph-time)" -> "Instant";
            case "integer (int32)" -> "Integer";
            case "boolean" -> "Boolean";
            default -> {
                if (text.startsWith("integer")) {
                    yield "Long";
                }
                if (text.startsWith("number")) {
                    yield "Double";
                }
                if (text.startsWith("list of ")) {
                    yield "List<" + type(schema.path("items")) + ">";
                }
                if (text.startsWith("map of ")) {
                    yield "Map<String, " + type(schema.path("additionalProperties")) + ">";
                }
                yield text.contains(" ") ? "String" : java.model(text);
            }
        };
    }
}
