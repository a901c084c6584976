package io.github.iguser;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A failed call. The subclasses are for failures that a caller handles differently. This class itself is for responses
 * that cannot be read, and for errors of no other category.
 *
 * <p>The message has the method, path and status of the request, the API's error message and the advice of the
 * documentation. It shortens long texts; {@link #apiMessage}, {@link #userTitle} and {@link #userMessage} have them in
 * full. Neither the message nor any other part has a token or a query.
 */
public class GraphException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ErrorDetails failure;

    GraphException(ErrorDetails failure) {
        super(failure.message(), failure.cause);
        this.failure = failure;
    }

    /**
     * Returns the HTTP status, or 0 if there was no response. It may be 200, since the API sends some errors with it.
     */
    public int status() {
        return failure.status;
    }

    /** Returns the code of the error, which may be negative, or null if the response has none. */
    public @Nullable Integer code() {
        return failure.error == null ? null : failure.error.code;
    }

    /** Returns the subcode of the error, or null if the response has none. */
    public @Nullable Integer subcode() {
        return failure.error == null ? null : failure.error.subcode;
    }

    /**
     * Returns the type of the error, such as {@code OAuthException}. The types are an open set and differ by host, so
     * prefer the code.
     */
    public @Nullable String type() {
        return failure.error == null ? null : failure.error.type;
    }

    /**
     * Returns the error message for developers as the API sent it, with tokens and secrets redacted, or null if there
     * is none.
     */
    public @Nullable String apiMessage() {
        return failure.error == null ? null : failure.error.message;
    }

    /** Returns true if the API marks the error as transient. */
    public boolean isTransient() {
        return failure.error != null && failure.error.isTransient;
    }

    /** Returns a title for the end user, in the language of the request. */
    public @Nullable String userTitle() {
        return failure.error == null ? null : failure.error.userTitle;
    }

    /** Returns a message for the end user, in the language of the request. */
    public @Nullable String userMessage() {
        return failure.error == null ? null : failure.error.userMessage;
    }

    /** Returns the {@code fbtrace_id}, which Meta's support asks for. */
    public @Nullable String traceId() {
        return failure.error == null ? null : failure.error.traceId;
    }

    /** Returns the field {@code error_data} as JSON text. */
    public @Nullable String errorDataJson() {
        return failure.error == null ? null : failure.error.dataJson;
    }

    /** Returns the headers of the response; empty if there was none. */
    public Headers headers() {
        return failure.headers();
    }

    /** Returns the usage of the API's limits. */
    public Usage usage() {
        return Usage.of(headers());
    }

    /** Returns the first 64 KiB of the response as text, or null if there was none. */
    public @Nullable String rawBody() {
        return failure.rawBody;
    }

    /** Returns the documentation of the error, or null if its code is not documented. */
    public @Nullable ErrorCode errorCode() {
        return failure.errorCode;
    }

    /** Returns the number of attempts. The failures before the last one are suppressed exceptions of this one. */
    public int attempts() {
        return failure.attempts;
    }

    boolean hasReadableError() {
        return failure.error != null && failure.error.isReadable();
    }
}
