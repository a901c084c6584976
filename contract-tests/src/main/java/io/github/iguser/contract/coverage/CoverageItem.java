package io.github.iguser.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One part of the spec that an exchange has to exercise.
 *
 * @param operation the operation in whose row it is counted
 * @param name such as {@code field IgUser.username}, {@code parameter since}, {@code error 190/463}
 * @param ofHost whether any operation of the host may exercise it, as for fields
 * @param inPact whether a pact can express it; headers and known values are in recordings only
 * @param pointer the place in the document of the operation
 */
record CoverageItem(SpecOperation operation, String name, boolean ofHost, boolean inPact, String pointer) {

    static CoverageItem ofOperation(SpecOperation operation, String name, boolean inPact, String pointer) {
        return new CoverageItem(operation, name, false, inPact, pointer);
    }

    static CoverageItem ofHost(SpecOperation operation, String name, boolean inPact, String pointer) {
        return new CoverageItem(operation, name, true, inPact, pointer);
    }

    OperationKey owner() {
        return new OperationKey(operation.host(), operation.operationId());
    }

    /** Returns the place in the spec as findings name it. */
    String where() {
        return operation.document().where(pointer);
    }

    /**
     * Returns the source that the spec names: the evidence of the item, and the page of the nearest {@code
     * externalDocs}, up to that of the operation.
     */
    String source() {
        JsonNode item = operation.document().at(pointer);
        JsonNode evidence = item.has("x-evidence") ? item.path("x-evidence") : item.path("evidence");
        return Stream.of(evidence.path("source").asText(), evidence.path("note").asText(), page())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String page() {
        SpecDocument document = operation.document();
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            JsonNode docs = document.at(at).path("externalDocs");
            if (docs.has("url")) {
                return text(docs);
            }
        }
        return text(operation.definition().path("externalDocs"));
    }

    private static String text(JsonNode docs) {
        String url = docs.path("url").asText().replaceFirst("^https?://", "");
        String title = docs.path("description").asText();
        return title.isEmpty() ? url : title + " (" + url + ")";
    }

    /** Returns the first word of the name: {@code field}, {@code parameter}, {@code error}. */
    String kind() {
        return name.split(" ", 2)[0];
    }

    /** Returns the key, which an exercised item has as well. */
    String key() {
        return key(operation.host(), ofHost ? "" : operation.operationId(), name);
    }

    static String key(String host, String operationId, String name) {
        return host + " " + operationId + " " + name;
    }
}
