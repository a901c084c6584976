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

/** Writes errors as the hosts do: status, body and headers by code, from the table of error codes. */
final class ErrorResponses {

    private static final String FACEBOOK = "graph.facebook.com";

    /** Codes whose message has no number before it. */
    private static final Set<Integer> WITHOUT_NUMBER = Set.of(2, 190, 2500);

    private static final int NOT_VISIBLE = 33;

    private final AtomicLong calls = new AtomicLong();

    /** Returns the response to a request that an error refuses. */
    ApiResponse of(SpecDocument document, ApiError error, String version, @Nullable SimulatedUsage usage) {
        ObjectNode detail = JsonNodeFactory.instance.objectNode();
        JsonNode row = row(document, error, detail.put("message", error.text()));
        String message = message(document.host(), error, row);
        detail.put("message", message).put("type", type(document.host(), error)).put("code", error.code());
        if (error.subcode() != null) {
            detail.put("error_subcode", error.subcode());
        }
        boolean transientError = category(row).equals("transient");
        if (transientError || category(row).equals("rate-limit")) {
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
                            + (category(row).equals("token") ? "invalid_token" : "invalid_request") + "\" \"" + message
                            + "\"");
        }
        if (usage != null) {
            headers.putAll(usage.headers(document.host()));
        }
        String confidence = row == null
                ? "inferred"
                : row.path("evidence").path("confidence").asText("documented");
        return new ApiResponse(
                status(document.host(), error, row),
                headers,
                body.toString(),
                error.origin(confidence),
                error.reason());
    }

    static String versionHeader(String host) {
        return host.equals(FACEBOOK) ? "facebook-api-version" : "instagram-api-version";
    }

    private static @Nullable JsonNode row(SpecDocument document, ApiError error, JsonNode detail) {
        return SpecErrorTable.of(document).exactEntry(error.code(), error.subcode(), detail);
    }

    private static String category(@Nullable JsonNode row) {
        return row == null ? "" : row.path("category").asText();
    }

    /** Without a text of its own an error says what the table says of it. */
    private static String message(String host, ApiError error, @Nullable JsonNode row) {
        String text =
                error.text().isEmpty() && row != null ? row.path("meaning").asText() : error.text();
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

    private static int status(String host, ApiError error, @Nullable JsonNode row) {
        return switch (category(row)) {
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
