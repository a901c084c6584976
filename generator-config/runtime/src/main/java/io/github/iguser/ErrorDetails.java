package io.github.iguser;

import io.github.iguser.internal.http.Redaction;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** The content of a {@link GraphException}. The failing code collects it, and {@link #redacted} removes the secrets. */
final class ErrorDetails implements Serializable {
    private static final long serialVersionUID = 1;

    final String method;
    final String path;
    int status;
    /** Alternating names and values, because exceptions should be serializable and {@link Headers} are not. */
    private String[] headers = {};

    @Nullable
    ErrorBody error;

    @Nullable
    ErrorCode errorCode;
    /** The failure, if the response has no error. */
    @Nullable
    String problem;

    @Nullable
    String rawBody;

    int attempts = 1;
    transient @Nullable Throwable cause;

    ErrorDetails(String method, String path) {
        this.method = method;
        this.path = path;
    }

    ErrorDetails withResponse(int answeredStatus, Headers answeredHeaders) {
        this.status = answeredStatus;
        List<String> namesAndValues = new ArrayList<>();
        for (int i = 0; i < answeredHeaders.size(); i++) {
            namesAndValues.add(answeredHeaders.name(i));
            namesAndValues.add(answeredHeaders.value(i));
        }
        this.headers = namesAndValues.toArray(new String[0]);
        return this;
    }

    ErrorDetails problem(@Nullable String text, @Nullable Throwable why) {
        this.problem = text;
        this.cause = why;
        return this;
    }

    Headers headers() {
        Headers.Builder builder = new Headers.Builder();
        for (int i = 0; i < headers.length; i += 2) {
            builder.addUnsafeNonAscii(headers[i], headers[i + 1]);
        }
        return builder.build();
    }

    /** Removes the secrets from everything that can be shown. The headers are already without secrets. */
    ErrorDetails redacted(Redaction redaction) {
        problem = redaction.beginning(problem, Redaction.LONGEST_MESSAGE);
        rawBody = redaction.nullable(rawBody);
        cause = redaction.cause(cause);
        if (error != null) {
            error.message = redaction.nullable(error.message);
            error.type = redaction.nullable(error.type);
            error.userTitle = redaction.nullable(error.userTitle);
            error.userMessage = redaction.nullable(error.userMessage);
            error.traceId = redaction.nullable(error.traceId);
            error.dataJson = redaction.nullable(error.dataJson);
        }
        return this;
    }

    String message() {
        return FailureMessage.of(this);
    }

    /**
     * Returns the exception for this failure: by its form, or else by the table of codes, or else by the API's own hints, or else by the
     * status.
     */
    GraphException toException() {
        if (error != null && error.isOfUpload) {
            return new UploadException(this);
        }
        if (errorCode != null) {
            return switch (errorCode.category()) {
                case TOKEN -> new AccessTokenException(this);
                case PERMISSION -> new PermissionException(this);
                case RATE_LIMIT -> new RateLimitException(this);
                case TRANSIENT -> new TransientException(this);
                case INVALID_REQUEST -> new InvalidRequestException(this);
            };
        }
        if (error != null && error.isTransient) {
            return new TransientException(this);
        }
        return switch (status) {
            case 400 -> new InvalidRequestException(this);
            case 401 -> new AccessTokenException(this);
            case 403 -> new PermissionException(this);
            case 429 -> new RateLimitException(this);
            case 408 -> new TransientException(this);
            default -> status >= 500 ? new TransientException(this) : new GraphException(this);
        };
    }
}
