package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.codegen.java.ConfiguredNames;
import io.github.iguser.codegen.java.Names;
import io.github.iguser.codegen.spec.OperationVerb;
import io.github.iguser.testing.internal.spec.SpecForm;
import io.github.iguser.testing.internal.spec.SpecOperation;
import org.jspecify.annotations.Nullable;

/** The names of the generated Java, by the generator's own rules, in backticks for use in sentences. */
final class QuotedJavaNames {
    private final ConfiguredNames names;

    QuotedJavaNames(ConfiguredNames names) {
        this.names = names;
    }

    /** Returns the method that calls an operation: {@code `MediaApi.list(...)`}. */
    String call(SpecOperation operation) {
        String verb = OperationVerb.of(operation.operationId(), operation.pathTemplate());
        return code(operation.tag() + "Api." + Names.member(verb == null ? operation.operationId() : verb) + "(...)");
    }

    /** Returns the setter of a query parameter. */
    String setter(SpecOperation operation, String parameter) {
        return code(parameters(operation) + ".Builder." + Names.member(parameter) + "(...)");
    }

    /**
     * Returns the setter of a parameter of a form.
     *
     * @param kind the kind whose builder has it, null for a form without kinds, empty for any kind
     */
    String formSetter(SpecOperation operation, @Nullable String kind, String parameter) {
        String type = kind == null ? parameters(operation) : kind;
        return code((type.isEmpty() ? "" : type + ".") + "Builder." + Names.member(parameter) + "(...)");
    }

    /** Returns the class of a form with kinds, else the class of the parameters. */
    String form(SpecOperation operation, SpecForm form) {
        String schema = form.pointer().substring(form.pointer().lastIndexOf('/') + 1);
        String base = names.kindBase(schema);
        return base == null ? parameters(operation) : base;
    }

    private static String parameters(SpecOperation operation) {
        return Names.type(operation.operationId().replaceFirst("^get(?=[A-Z])", "")) + "Params";
    }

    /** Returns the method that selects a field. */
    String select(String node, @Nullable String view, String field) {
        return code(selector(node, view) + "." + Names.member(field) + "()");
    }

    /** Returns the class that selects fields of a node or view, without backticks. */
    String selector(String node, @Nullable String view) {
        return view == null ? node + "Fields" : names.selector(node, view);
    }

    /** Returns the accessor of a model. */
    String accessor(String schema, String property) {
        return code(model(schema) + "." + Names.member(property) + "()");
    }

    /** Returns the setter of a model that callers build. */
    String modelSetter(String schema, String property) {
        return code(model(schema) + ".Builder." + Names.member(property) + "(...)");
    }

    /** Returns the class of a schema, without backticks: generated, or of the runtime. */
    String model(String schema) {
        String type = names.runtimeType(schema);
        return type == null ? schema : type.substring(type.lastIndexOf('.') + 1);
    }

    /** Returns the constant of a known value, or null for another spelling of one, which has none. */
    @Nullable
    String constant(String schema, JsonNode value) {
        if (value.has("spelling-of")) {
            return null;
        }
        String name = value.path("name").asText("");
        return code(schema + "."
                + (name.isEmpty() ? Names.constant(value.path("value").asText()) : name));
    }

    /** Returns the constant of a value of a parameter whose values the spec lists. */
    String enumConstant(String property, String value) {
        return code(Names.type(property) + "." + Names.constant(value));
    }

    /** Returns the class of the exception of a category of errors. */
    String exception(String category) {
        return code(
                switch (category) {
                    case "token" -> "AccessTokenException";
                    case "permission" -> "PermissionException";
                    case "rate-limit" -> "RateLimitException";
                    case "transient" -> "TransientException";
                    case "invalid-request" -> "InvalidRequestException";
                    default -> "GraphException";
                });
    }

    static String code(String text) {
        return "`" + text + "`";
    }
}
