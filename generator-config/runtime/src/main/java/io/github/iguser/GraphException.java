package io.github.iguser;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed. The subclasses tell apart what a caller acts on differently; an answer that cannot be read, or
 * an error that fits none of them, is of this class itself.
 *
 * <p>The message holds method, path, status, the error in the API's words and what the documentation advises. Long texts
 * are shortened in it; {@link #apiMessage}, {@link #userTitle} and {@link #userMessage} have them in full. It never holds
 * a token or a query; neither do the other parts.
 */
public class GraphException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ErrorDetails failure;

    GraphException(ErrorDetails failure) {
        super(failure.message(), failure.cause);
        this.failure = failure;
    }

    /** The HTTP status; 0 if no answer came. It may be 200: the API does send errors so. */
    public int status() {
        return failure.status;
    }

    /** The code of the error, which may be negative, or null if the answer names none. */
    public @Nullable Integer code() {
        return failure.error == null ? null : failure.error.code;
    }

    /** The subcode of the error, or null if the answer names none. */
    public @Nullable Integer subcode() {
        return failure.error == null ? null : failure.error.subcode;
    }

    /** The type of the error, such as {@code OAuthException}. An open set that differs by host: rather use the code. */
    public @Nullable String type() {
        return failure.error == null ? null : failure.error.type;
    }

    /**
     * The message of the error as the API sent it, for developers; null if the answer has none. Only tokens and secrets
     * in it are replaced.
     */
    public @Nullable String apiMessage() {
        return failure.error == null ? null : failure.error.message;
    }

    /** Whether the API says that the fault passes. */
    public boolean isTransient() {
        return failure.error != null && failure.error.isTransient;
    }

    /** A title for the end user, in the language of the request. */
    public @Nullable String userTitle() {
        return failure.error == null ? null : failure.error.userTitle;
    }

    /** A message for the end user, in the language of the request. */
    public @Nullable String userMessage() {
        return failure.error == null ? null : failure.error.userMessage;
    }

    /** The {@code fbtrace_id}, which Meta's support asks for. */
    public @Nullable String traceId() {
        return failure.error == null ? null : failure.error.traceId;
    }

    /** The member {@code error_data} as JSON text. */
    public @Nullable String errorDataJson() {
        return failure.error == null ? null : failure.error.dataJson;
    }

    /** The headers of the answer; empty if no answer came. */
    public Headers headers() {
        return failure.headers();
    }

    /** What the answer says about the limits of the API. */
    public Usage usage() {
        return Usage.of(headers());
    }

    /** The answer as text, its first 64 KiB; null if none came. */
    public @Nullable String rawBody() {
        return failure.rawBody;
    }

    /** What the documentation says about the error, or null if it does not know the code. */
    public @Nullable ErrorCode errorCode() {
        return failure.errorCode;
    }

    /** How often the request was made; the failures before the last one are among the suppressed exceptions. */
    public int attempts() {
        return failure.attempts;
    }

    boolean hasReadableError() {
        return failure.error != null && failure.error.isReadable();
    }
}
