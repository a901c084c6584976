package io.github.iguser.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.recording.Recording;
import java.util.Map;
import java.util.Set;

/**
 * A request with its response, from a recording or a pact.
 *
 * @param name the name in findings
 * @param origin "documented", "constructed", "live", or "pact"
 * @param query the decoded query without token
 * @param form the decoded form; empty when there is none
 * @param requestHeaders the headers of the request that belong to its operation
 * @param headers names of the response's headers
 * @param body the response; missing if it is not JSON
 */
public record CoveredExchange(
        OperationKey key,
        String name,
        String origin,
        Map<String, String> query,
        Map<String, String> form,
        Map<String, String> requestHeaders,
        int status,
        Set<String> headers,
        JsonNode body) {

    static CoveredExchange of(Recording recording) {
        return new CoveredExchange(
                new OperationKey(recording.host(), recording.operationId()),
                recording.name(),
                recording.origin().word(),
                recording.query(),
                recording.form(),
                recording.requestHeaders(),
                recording.status(),
                recording.headers().keySet(),
                body(recording));
    }

    private static JsonNode body(Recording recording) {
        try {
            return StrictJson.parse(recording.bodyText());
        } catch (IllegalArgumentException e) {
            return MissingNode.getInstance();
        }
    }

    boolean isSuccess() {
        return status < 400 && body.isObject() && !body.has("error");
    }
}
