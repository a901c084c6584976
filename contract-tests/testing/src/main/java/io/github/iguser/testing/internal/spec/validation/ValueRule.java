package io.github.iguser.testing.internal.spec.validation;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import java.util.List;

/** Validates a value against the schema at a pointer of a document. */
@FunctionalInterface
public interface ValueRule {

    /** Returns the violations of a value. Their pointers are relative to the value. */
    List<Violation> violations(SpecDocument document, String pointer, JsonNode value);
}
