package io.github.iguser;

import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * An answer together with what came with it.
 *
 * @param <T> what the answer was read as
 */
public final class GraphResponse<T> {
    private final T body;
    private final int status;
    private final Headers headers;
    private final int attempts;
    private final List<GraphException> failedAttempts;

    GraphResponse(T body, int status, Headers headers, int attempts, List<GraphException> failedAttempts) {
        this.body = body;
        this.status = status;
        this.headers = headers;
        this.attempts = attempts;
        this.failedAttempts = List.copyOf(failedAttempts);
    }

    /** The answer as it was read. */
    public T body() {
        return body;
    }

    /** The HTTP status, from 200 to 299. */
    public int status() {
        return status;
    }

    /** The headers of the answer. */
    public Headers headers() {
        return headers;
    }

    /** What the answer says about the limits of the API. */
    public Usage usage() {
        return Usage.of(headers);
    }

    /**
     * The version that responded, in the form {@code v1.0}, or null if the response does not say. It may be another one
     * than the requested version, when that has expired, is not released yet, or is not open to the app; see {@link
     * GraphClient.Builder#onVersionMismatch}.
     */
    public @Nullable String apiVersion() {
        return apiVersion(headers);
    }

    static @Nullable String apiVersion(Headers headers) {
        String version = headers.get("facebook-api-version");
        return version == null ? headers.get("instagram-api-version") : version;
    }

    /** How often the request was made until this answer came; 1 if at once. */
    public int attempts() {
        return attempts;
    }

    /** Why the request was made again: the failures of the attempts before, the first one first. */
    public List<GraphException> failedAttempts() {
        return failedAttempts;
    }

    /** Status, version and attempts; not the body. */
    @Override
    public String toString() {
        return "GraphResponse{status=" + status + ", apiVersion=" + apiVersion() + ", attempts=" + attempts + "}";
    }
}
