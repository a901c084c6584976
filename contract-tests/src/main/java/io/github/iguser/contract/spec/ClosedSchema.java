package io.github.iguser.contract.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the answer of one request may be: only what was asked for, with everything that is always there. */
public final class ClosedSchema {

    private final SpecOperation operation;

    private ClosedSchema(SpecOperation operation) {
        this.operation = operation;
    }

    /**
     * Returns the schema of the answers to a request.
     *
     * @param fields the value of the request's {@code fields} parameter; null when it has none
     */
    public static ClosedSchema of(SpecOperation operation, @Nullable String fields) {
        return new ClosedSchema(operation);
    }

    /** Returns the schema of the answers to a request of which it is not known what it asked for. */
    public static ClosedSchema ofAnyFields(SpecOperation operation) {
        return new ClosedSchema(operation);
    }

    /** Says what in an answer the description does not allow. */
    public List<Violation> judge(int status, JsonNode body) {
        throw new UnsupportedOperationException(operation.toString());
    }
}
