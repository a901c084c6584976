package io.github.iguser.testing.internal.response;

import io.github.iguser.testing.internal.recording.Origin;
import org.jspecify.annotations.Nullable;

/** An error of the API, thrown to refuse a request. */
final class ApiError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;
    private final @Nullable Integer subcode;
    private final boolean guessed;
    private final @Nullable String reason;

    /**
     * Creates an error.
     *
     * @param guessed whether no source documents that the API refuses such a request with this error
     * @param reason an explanation of the error for developers; null if the message is enough
     */
    private ApiError(int code, @Nullable Integer subcode, String message, boolean guessed, @Nullable String reason) {
        super(message, null, false, false);
        this.code = code;
        this.subcode = subcode;
        this.guessed = guessed;
        this.reason = reason;
    }

    /** Returns an error that the API is known to return in this case. */
    static ApiError known(int code, @Nullable Integer subcode, String message) {
        return new ApiError(code, subcode, message, false, null);
    }

    /** Returns an error with the message that the host is known to use; the message is empty if it is unknown. */
    static ApiError withHostMessage(String host, int code, @Nullable Integer subcode) {
        return known(code, subcode, subcode == null ? hostMessage(host, code) : "");
    }

    /** Returns the rate limit of the account on graph.facebook.com, and that of the app on a host without one. */
    static ApiError accountRateLimit(String host) {
        return withHostMessage(host, host.equals("graph.facebook.com") ? 80002 : 4, null);
    }

    private static String hostMessage(String host, int code) {
        return switch (code) {
            case 2 -> "An unexpected error has occurred. Please retry your request later.";
            case 4 -> "Application request limit reached";
            case 10 -> "Application does not have permission for this action";
            case 190 ->
                host.equals("graph.facebook.com")
                        ? "Invalid OAuth access token - Cannot parse access token"
                        : "Invalid OAuth 2.0 Access Token";
            case 80002 ->
                "There have been too many calls to this Instagram account. Wait a bit and try again. For more info,"
                        + " please refer to https://developers.facebook.com/docs/graph-api/overview/rate-limiting.";
            default -> "";
        };
    }

    /**
     * Returns an error for a case in which the reaction of the API is unknown. The prefix {@code replay:} marks the
     * message as that of the stand-in.
     */
    static ApiError guessed(int code, String reason) {
        return new ApiError(code, null, "replay: " + reason, true, reason);
    }

    /** Returns the error for an object that does not exist or is not visible to the token. */
    static ApiError notFound(String method, String id) {
        return known(
                100,
                33,
                "Unsupported " + method.toLowerCase(java.util.Locale.ROOT) + " request. Object with ID '" + id
                        + "' does not exist, cannot be loaded due to missing permissions, or does not support this"
                        + " operation");
    }

    /** Returns a copy with an explanation for developers. */
    ApiError because(String explanation) {
        return new ApiError(code, subcode, text(), guessed, explanation);
    }

    int code() {
        return code;
    }

    @Nullable
    Integer subcode() {
        return subcode;
    }

    String text() {
        return String.valueOf(getMessage());
    }

    boolean guessed() {
        return guessed;
    }

    @Nullable
    String reason() {
        return reason;
    }

    /** Returns the origin of the error, given the confidence of its entry in the table of error codes. */
    Origin origin(@Nullable String confidence) {
        if (guessed || "inferred".equals(confidence)) {
            return Origin.SYNTHESISED;
        }
        return confidence == null || confidence.equals("documented") ? Origin.DOCUMENTED : Origin.CONSTRUCTED;
    }
}
