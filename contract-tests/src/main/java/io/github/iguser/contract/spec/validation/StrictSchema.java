package io.github.iguser.contract.spec.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import io.github.iguser.testing.internal.spec.fields.FieldsParser;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The strict schema for the response to one request. The published spec is open, since the API adds members at any
 * time; recorded responses are validated strictly, so that an unknown member is found.
 */
public final class StrictSchema {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(Dialects.getOpenApi30());

    private final SpecOperation operation;
    private final RequestedFields asked;

    private StrictSchema(SpecOperation operation, RequestedFields asked) {
        this.operation = operation;
        this.asked = asked;
    }

    /**
     * Returns the schema of the responses to a request.
     *
     * @param fields the value of the request's {@code fields} parameter; null when it has none
     */
    public static StrictSchema of(SpecOperation operation, @Nullable String fields) {
        if (fields != null) {
            return new StrictSchema(operation, new RequestedFields(FieldsParser.parse(fields)));
        }
        List<String> defaults = operation.defaultFields();
        return new StrictSchema(operation, defaults == null ? RequestedFields.ANY : RequestedFields.names(defaults));
    }

    /** Returns the schema of the responses to a request whose fields are not known. */
    public static StrictSchema ofAnyFields(SpecOperation operation) {
        return new StrictSchema(operation, RequestedFields.ANY);
    }

    /** Returns the violations of a response. */
    public List<Violation> validate(int status, JsonNode body) {
        String pointer = operation.responseSchema(status);
        if (pointer == null) {
            return List.of(new Violation(
                    "", "status " + status + " is not described for " + operation.operationId(), operation.where()));
        }
        // The schema of an error does not depend on the requested fields, so all requests share it.
        Compiled schema = status >= 400
                ? compiled(operation.document(), pointer, () -> schema(pointer, body))
                : new Compiled(schema(pointer, body));
        List<Violation> violations = new ArrayList<>();
        for (Error error : validate(schema, body)) {
            if (!isEmptyBranch(error)) {
                violations.add(ViolationMessages.of(operation.document(), schema.tree(), error));
            }
        }
        if (violations.isEmpty() && status >= 400) {
            return ErrorCodeValidator.validate(operation, body);
        }
        return List.copyOf(violations);
    }

    /** Returns the violations of a value without selectable fields against the schema at a pointer. */
    public static List<Violation> validate(SpecDocument document, String pointer, JsonNode value) {
        Compiled schema = compiled(document, pointer, () -> {
            StrictSchemaBuilder closer = new StrictSchemaBuilder(document);
            return closer.document(closer.closed(pointer));
        });
        return validate(schema, value).stream()
                .map(error -> ViolationMessages.of(document, schema.tree(), error))
                .toList();
    }

    /** A JSON schema with its validators, which cost more than a validation. */
    private record Compiled(ObjectNode tree, Schema schema) {
        Compiled(ObjectNode tree) {
            this(tree, REGISTRY.getSchema(tree));
        }
    }

    private record SchemaKey(String pointer) {}

    private static Compiled compiled(SpecDocument document, String pointer, Supplier<ObjectNode> tree) {
        return document.cached(new SchemaKey(pointer), Compiled.class, () -> new Compiled(tree.get()));
    }

    /** Reports one violation when a value matches none of several shapes, instead of one per shape. */
    private static List<Error> validate(Compiled schema, JsonNode value) {
        List<Error> errors = schema.schema().validate(value);
        List<String> shapes = errors.stream()
                .filter(error -> "oneOf".equals(error.getKeyword()))
                .map(error -> error.getSchemaLocation() + "/")
                .toList();
        return errors.stream()
                .filter(error ->
                        shapes.stream().noneMatch(error.getSchemaLocation().toString()::startsWith))
                .toList();
    }

    /** Returns the JSON schema of the responses of a status, self-contained, in the dialect of OpenAPI 3.0. */
    public JsonNode schema(int status, JsonNode body) {
        String pointer = operation.responseSchema(status);
        if (pointer == null) {
            throw new IllegalArgumentException("status " + status + " is not described for " + operation);
        }
        return schema(pointer, body);
    }

    private ObjectNode schema(String pointer, JsonNode body) {
        StrictSchemaBuilder closer = new StrictSchemaBuilder(operation.document());
        SpecParameter fields = operation.fieldsParameter();
        String paging = operation.paging();
        ObjectNode answer = closer.answer(
                pointer, fields == null ? null : fields.fieldsView(), asked, paging == null ? "none" : paging);
        boolean inData = operation.flatOrData() && body.path("data").isArray();
        return closer.document(inData ? closer.inData(answer, operation.pointer()) : answer);
    }

    /**
     * Returns true for the failed branch that allows an empty paging, or a paging without a link. It is not reported,
     * since the other branch explains the fault.
     */
    private static boolean isEmptyBranch(Error error) {
        return "maxProperties".equals(error.getKeyword()) || "not".equals(error.getKeyword());
    }
}
