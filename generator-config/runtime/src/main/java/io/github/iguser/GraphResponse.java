package io.github.iguser;

import io.github.iguser.internal.http.Redaction;
import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A response with its headers, usage and attempts.
 *
 * @param <T> the type of the body
 */
public final class GraphResponse<T> {
    private final T body;
    private final int status;
    private final Headers received;
    private final Redaction redaction;
    private final int attempts;
    private final List<GraphException> failedAttempts;

    GraphResponse(
            T body,
            int status,
            Headers received,
            Redaction redaction,
            int attempts,
            List<GraphException> failedAttempts) {
        this.body = body;
        this.status = status;
        this.received = received;
        this.redaction = redaction;
        this.attempts = attempts;
        this.failedAttempts = List.copyOf(failedAttempts);
    }

    /** Returns the body. */
    public T body() {
        return body;
    }

    /** Returns the HTTP status, from 200 to 299. */
    public int status() {
        return status;
    }

    /** Returns the headers of the response. */
    public Headers headers() {
        // Redacted here, since few programs look at them.
        return redaction.headers(received);
    }

    /** Returns the usage of the API's limits. */
    public Usage usage() {
        return Usage.of(headers());
    }

    /**
     * Returns the version of the API that responded, in the form {@code v1.0}, or null if the response does not name
     * it. It differs from the requested one if that has expired, is not released yet, or is not open to the app; see
     * {@link GraphClient.Builder#onVersionMismatch}.
     */
    public @Nullable String apiVersion() {
        return apiVersion(headers());
    }

    static @Nullable String apiVersion(Headers headers) {
        String version = headers.get("facebook-api-version");
        return version == null ? headers.get("instagram-api-version") : version;
    }

    /** Returns the number of attempts, including the one that succeeded. */
    public int attempts() {
        return attempts;
    }

    /** Returns the failures of the previous attempts, in their order. */
    public List<GraphException> failedAttempts() {
        return failedAttempts;
    }

    /** Returns status, version and attempts, without the body. */
    @Override
    public String toString() {
        return "GraphResponse{status=" + status + ", apiVersion=" + apiVersion() + ", attempts=" + attempts + "}";
    }
}
