package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.http.ApiResponse;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecErrorTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Makes error responses like those of the hosts. The table of error codes determines status, body and headers. */
final class ErrorResponses {

    private static final String FACEBOOK = "graph.facebook.com";

    /** Codes whose message does not start with the number of the code. */
    private static final Set<Integer> WITHOUT_NUMBER = Set.of(2, 190, 2500);

    private static final int NOT_VISIBLE = 33;

    private final AtomicLong calls = new AtomicLong();

    /** Returns the response that reports an error. */
    ApiResponse of(SpecDocument document, ApiError error, String version, @Nullable SimulatedUsage usage) {
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        JsonNode entry = entry(document, error, detail.put("message", error.text()));
        String message = message(document.host(), error, entry);
        detail.put("message", message).put("type", type(document.host(), error)).put("code", error.code());
        if (error.subcode() != null) {
            detail.put("error_subcode", error.subcode());
        }
        boolean transientError = category(entry).equals("transient");
        if (transientError || category(entry).equals("rate-limit")) {
            detail.put("is_transient", transientError);
        }
        detail.put("fbtrace_id", trace());
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("error", detail);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json; charset=UTF-8");
        headers.put(versionHeader(document.host()), version);
        if (document.host().equals(FACEBOOK)) {
            headers.put(
                    "WWW-Authenticate",
                    "OAuth \"Facebook Platform\" \""
                            + (category(entry).equals("token") ? "invalid_token" : "invalid_request") + "\" \""
                            + message.replace("\\", "\\\\").replace("\"", "\\\"")
                            + "\"");
        }
        if (usage != null) {
            headers.putAll(usage.headers(document.host()));
        }
        String confidence = entry == null
                ? "inferred"
                : entry.path("evidence").path("confidence").asText("documented");
        return new ApiResponse(
                status(document.host(), error, entry),
                headers,
                body.toString(),
                error.origin(confidence),
                error.reason());
    }

    static String versionHeader(String host) {
        return host.equals(FACEBOOK) ? "facebook-api-version" : "instagram-api-version";
    }

    private static @Nullable JsonNode entry(SpecDocument document, ApiError error, JsonNode detail) {
        return SpecErrorTable.of(document).exactEntry(error.code(), error.subcode(), detail);
    }

    private static String category(@Nullable JsonNode entry) {
        return entry == null ? "" : entry.path("category").asText();
    }

    /** Returns the message of an error. An error without a message gets its meaning from the table. */
    private static String message(String host, ApiError error, @Nullable JsonNode entry) {
        String text =
                error.text().isEmpty() && entry != null ? entry.path("meaning").asText() : error.text();
        boolean numbered = host.equals(FACEBOOK)
                && error.subcode() == null
                && !error.guessed()
                && !WITHOUT_NUMBER.contains(error.code());
        return numbered ? "(#" + error.code() + ") " + text : text;
    }

    private static String type(String host, ApiError error) {
        boolean notVisible = error.subcode() != null && error.subcode() == NOT_VISIBLE;
        return host.equals(FACEBOOK) ? notVisible ? "GraphMethodException" : "OAuthException" : "IGApiException";
    }

    private static int status(String host, ApiError error, @Nullable JsonNode entry) {
        return switch (category(entry)) {
            case "token" -> host.equals(FACEBOOK) && error.code() != 2500 ? 401 : 400;
            case "permission" -> 403;
            case "transient" -> error.subcode() == null ? 500 : 400;
            case "rate-limit" -> error.code() == 4 ? 403 : 400;
            default -> 400;
        };
    }

    private String trace() {
        return "AStandIn%014d".formatted(calls.incrementAndGet());
    }
}
