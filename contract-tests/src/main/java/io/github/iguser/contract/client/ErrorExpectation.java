package io.github.iguser.contract.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.iguser.AccessTokenException;
import io.github.iguser.ErrorCode;
import io.github.iguser.GraphException;
import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.TransientException;
import io.github.iguser.UploadException;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecErrorTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The expected exception for a recorded error, derived only from spec and recording. */
final class ErrorExpectation {
    private static final Map<String, Class<? extends GraphException>> BY_CATEGORY = Map.of(
            "token", AccessTokenException.class,
            "permission", PermissionException.class,
            "rate-limit", RateLimitException.class,
            "transient", TransientException.class,
            "invalid-request", InvalidRequestException.class);

    private final SpecDocument document;
    private final Recording recording;
    private final JsonNode error;
    /** The error of an upload, missing in others. */
    private final JsonNode upload;

    private ErrorExpectation(SpecDocument document, Recording recording, JsonNode body) {
        this.document = document;
        this.recording = recording;
        this.error = body.path("error");
        this.upload = body.path("debug_info");
    }

    /** Returns the expectation for a recorded error, or null if the recording is a success. */
    static @Nullable ErrorExpectation of(SpecDocument document, Recording recording) {
        JsonNode body = body(recording);
        boolean failed = recording.status() >= 400 || !body.isObject() || body.has("error");
        return failed ? new ErrorExpectation(document, recording, body) : null;
    }

    /** Returns the body as JSON, or a missing node if the body is HTML, empty or truncated. */
    static JsonNode body(Recording recording) {
        try {
            return StrictJson.parse(recording.bodyText());
        } catch (IllegalArgumentException e) {
            return MissingNode.getInstance();
        }
    }

    /** Returns the differences between an exception and the recording. */
    List<String> differences(Throwable thrown, String token) {
        if (!(thrown instanceof GraphException exception)) {
            return List.of("fails with " + thrown + ", expected a GraphException");
        }
        List<String> differences = new ArrayList<>();
        Class<?> type = expectedType(exception);
        compare(
                differences,
                "exception",
                type.getSimpleName(),
                exception.getClass().getSimpleName());
        compare(differences, "status", recording.status(), exception.status());
        if (error.isObject()) {
            compare(differences, "code", integer("code"), exception.code());
            compare(differences, "error_subcode", integer("error_subcode"), exception.subcode());
            compare(differences, "type", text("type"), exception.type());
            compare(differences, "is_transient", error.path("is_transient").asBoolean(), exception.isTransient());
            compare(differences, "error_user_title", text("error_user_title"), exception.userTitle());
            compare(differences, "error_user_msg", text("error_user_msg"), exception.userMessage());
            compare(differences, "fbtrace_id", text("fbtrace_id"), exception.traceId());
            compare(differences, "message", text("message"), exception.apiMessage());
            for (String name : List.of("message", "error_user_title", "error_user_msg")) {
                compareText(differences, name, exception);
            }
            ErrorCode known = exception.errorCode();
            compare(differences, "meaning", member("meaning"), known == null ? null : known.meaning());
            compare(differences, "advice", member("advice"), known == null ? null : known.advice());
        } else if (exception instanceof UploadException refused) {
            compare(differences, "retriable", bool(upload.path("retriable")), refused.retriable());
            compare(differences, "type", upload.path("type").textValue(), refused.type());
            compare(differences, "message", upload.path("message").textValue(), refused.apiMessage());
        } else if (!recording.bodyText().isEmpty() && exception.rawBody() == null) {
            differences.add("the raw body is lost");
        }
        differences.addAll(HeaderExpectation.of(recording).differences(exception.headers(), exception.usage()));
        if ((exception + " " + exception.rawBody()).contains(token)) {
            differences.add("the exception shows the access token");
        }
        return differences;
    }

    /** Checks that the message of the exception contains a text of the API, which it may end with a full stop. */
    private void compareText(List<String> differences, String name, GraphException exception) {
        String recorded = Objects.requireNonNullElse(text(name), "").replaceFirst("\\.$", "");
        String message = String.valueOf(exception.getMessage());
        if (!message.toLowerCase(Locale.ROOT).contains(recorded.toLowerCase(Locale.ROOT))) {
            differences.add("its message does not contain the recorded " + name + ": " + message);
        }
    }

    /**
     * Returns the class for the documented category of the code, else for {@code is_transient}, else for the status.
     */
    private Class<? extends GraphException> expectedType(GraphException exception) {
        if (upload.isObject()) {
            return UploadException.class;
        }
        // The client may have read the code of a truncated response, and then has to act on it.
        Integer code = error.isObject() ? integer("code") : exception.code();
        Integer subcode = error.isObject() ? integer("error_subcode") : exception.subcode();
        JsonNode entry = code == null ? null : SpecErrorTable.of(document).entry(code, subcode, error);
        if (entry != null) {
            String category = entry.path("category").asText();
            return Objects.requireNonNull(BY_CATEGORY.get(category), category);
        }
        if (error.path("is_transient").asBoolean()) {
            return TransientException.class;
        }
        return expectedTypeByStatus();
    }

    private Class<? extends GraphException> expectedTypeByStatus() {
        return switch (recording.status()) {
            case 400 -> InvalidRequestException.class;
            case 401 -> AccessTokenException.class;
            case 403 -> PermissionException.class;
            case 429 -> RateLimitException.class;
            default -> recording.status() >= 500 ? TransientException.class : GraphException.class;
        };
    }

    /** Returns a member of the error table's entry for the recorded error, or null if there is none. */
    private @Nullable String member(String name) {
        Integer code = integer("code");
        JsonNode entry = code == null ? null : SpecErrorTable.of(document).entry(code, integer("error_subcode"), error);
        return entry == null || !entry.has(name) ? null : entry.get(name).asText();
    }

    private static @Nullable Boolean bool(JsonNode value) {
        return value.isBoolean() ? (Boolean) value.booleanValue() : null;
    }

    private @Nullable Integer integer(String name) {
        return error.path(name).isIntegralNumber()
                ? Integer.valueOf(error.path(name).intValue())
                : null;
    }

    private @Nullable String text(String name) {
        return error.path(name).isTextual() ? error.path(name).textValue() : null;
    }

    private static void compare(
            List<String> differences, String name, @Nullable Object recorded, @Nullable Object read) {
        if (!Objects.equals(recorded, read)) {
            differences.add(name + " is " + read + ", expected " + recorded);
        }
    }
}
