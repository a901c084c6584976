package io.github.iguser.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.GraphException;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.http.ApiResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Builds an exception from a response, which can be changed before. The client reads the response, so the class of the
 * exception depends on it in the same way as in a real call. Get a builder from {@link GraphExceptions}.
 */
public final class GraphExceptionBuilder {

    private static final int FIRST_STATUS = 200;
    private static final int LAST_STATUS = 599;

    private final String host;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private int status;
    private String body;
    private int attempts = 1;

    private GraphExceptionBuilder(String host, int status, String body) {
        this.host = host;
        this.status = status;
        this.body = body;
    }

    static GraphExceptionBuilder of(String host, ApiResponse response) {
        GraphExceptionBuilder builder = new GraphExceptionBuilder(host, response.status(), response.body());
        response.headers().forEach(builder::header);
        return builder;
    }

    static GraphExceptionBuilder of(String host, CannedResponse response) {
        return new GraphExceptionBuilder(host, response.status(), response.body());
    }

    /** Checks the status of a complete response. */
    static void requireStatus(int code) {
        if (code < FIRST_STATUS || code > LAST_STATUS) {
            throw new IllegalArgumentException("status " + code + " is not between 200 and 599");
        }
    }

    /**
     * Sets the HTTP status.
     *
     * @throws IllegalArgumentException if the status is not from 200 to 599
     */
    public GraphExceptionBuilder status(int code) {
        requireStatus(code);
        this.status = code;
        return this;
    }

    /** Sets the type of the error, such as {@code OAuthException}. */
    public GraphExceptionBuilder type(String type) {
        return member("type", type);
    }

    /** Sets the message of the error for developers. */
    public GraphExceptionBuilder message(String message) {
        return member("message", message);
    }

    /** Sets the title of the error for the end user. */
    public GraphExceptionBuilder userTitle(String title) {
        return member("error_user_title", title);
    }

    /** Sets the message of the error for the end user. */
    public GraphExceptionBuilder userMessage(String message) {
        return member("error_user_msg", message);
    }

    /** Sets the {@code fbtrace_id}. */
    public GraphExceptionBuilder traceId(String id) {
        return member("fbtrace_id", id);
    }

    /** Sets {@code is_transient}, by which the API says whether the error may pass. */
    public GraphExceptionBuilder isTransient(boolean value) {
        return change(error -> error.put("is_transient", value));
    }

    /** Sets a header of the response, such as the {@code Retry-After} of a gateway. */
    public GraphExceptionBuilder header(String name, String value) {
        Objects.requireNonNull(name, "name == null");
        headers.put(name, Objects.requireNonNull(value, "value == null"));
        return this;
    }

    /** Sets the usage of the app, in percent of its limit. */
    public GraphExceptionBuilder appUsage(int percent) {
        headers.putAll(CannedUsageHeaders.ofApp(host, percent));
        return this;
    }

    /**
     * Adds the usage of an account, in percent of its limit; only on graph.facebook.com.
     *
     * @param untilRegained the time until calls are accepted again, rounded up to minutes; zero if they are accepted
     *     now
     */
    public GraphExceptionBuilder accountUsage(String account, int percent, Duration untilRegained) {
        headers.putAll(CannedUsageHeaders.ofAccount(host, headers, account, percent, untilRegained));
        return this;
    }

    /**
     * Sets the number of attempts that failed in the same way, 1 by default. More than one attempt is only possible for
     * a failure after which the client retries a read.
     *
     * @throws IllegalArgumentException if the number is below 1
     */
    public GraphExceptionBuilder attempts(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("attempts < 1: " + number);
        }
        this.attempts = number;
        return this;
    }

    /**
     * Returns the exception.
     *
     * @throws IllegalStateException if the client reads the response as a success, or would not make as many attempts
     */
    public GraphException build() {
        CannedResponse response = CannedResponse.of(status, headers, body);
        GraphException failure = CannedFailure.thrown(host, response::to, attempts);
        if (failure.attempts() != attempts) {
            throw new IllegalStateException("the client makes " + failure.attempts() + " attempts, not " + attempts
                    + ", since it does not retry a read after this failure: " + failure.getMessage());
        }
        return failure;
    }

    /**
     * Returns the exception as an instance of the given class.
     *
     * @throws IllegalStateException if the client throws an exception of another class for the response, or in the
     *     cases of {@link #build()}
     */
    public <E extends GraphException> E build(Class<E> type) {
        GraphException failure = build();
        if (!type.isInstance(failure)) {
            throw new IllegalStateException(
                    "the client throws " + failure.getClass().getSimpleName() + " for this response, not "
                            + type.getSimpleName() + ": " + failure.getMessage());
        }
        return type.cast(failure);
    }

    private GraphExceptionBuilder member(String name, String value) {
        Objects.requireNonNull(value, () -> name + " == null");
        return change(error -> error.put(name, value));
    }

    private GraphExceptionBuilder change(Consumer<ObjectNode> change) {
        JsonNode all = parsed();
        if (!(all.path("error") instanceof ObjectNode error)) {
            throw new IllegalStateException(
                    "the body has no error object to change; pass the complete body to response(...)");
        }
        change.accept(error);
        this.body = all.toString();
        return this;
    }

    private JsonNode parsed() {
        try {
            return StrictJson.parse(body);
        } catch (RuntimeException e) {
            return MissingNode.getInstance();
        }
    }
}
