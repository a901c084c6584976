package io.github.iguser.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.AccessTokenException;
import io.github.iguser.GraphException;
import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.TransientException;
import io.github.iguser.TransportException;
import io.github.iguser.UploadException;
import io.github.iguser.testing.internal.response.CannedErrors;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * Makes the exceptions of the client, for tests of code that handles them. Each is created by the client itself from a
 * response like that of the host, so its class, code, texts and usage equal those of a real call. No server and no
 * network is needed.
 *
 * <pre>{@code
 * when(gateway.media()).thenThrow(GraphExceptions.onFacebook().accountRateLimit(Duration.ofMinutes(7)));
 *
 * RateLimitException nearlyOver = GraphExceptions.onFacebook()
 *         .error(80002)
 *         .message("(#80002) Too many calls")
 *         .accountUsage("17841400000000001", 100, Duration.ofMinutes(1))
 *         .build(RateLimitException.class);
 * }</pre>
 */
public final class GraphExceptions {

    private static final Duration DEFAULT_WAIT = Duration.ofMinutes(10);

    private final String host;

    private GraphExceptions(String host) {
        this.host = host;
    }

    /** Returns a factory for exceptions of calls to graph.facebook.com. */
    public static GraphExceptions onFacebook() {
        return new GraphExceptions("graph.facebook.com");
    }

    /** Returns a factory for exceptions of calls to graph.instagram.com. */
    public static GraphExceptions onInstagram() {
        return new GraphExceptions("graph.instagram.com");
    }

    /**
     * Returns a builder of the exception for an error code.
     *
     * @throws IllegalArgumentException if the code is not documented; use {@link #response} for any other code
     */
    public GraphExceptionBuilder error(int code) {
        return GraphExceptionBuilder.of(host, CannedErrors.of(host, code, null, StandIn.ACCOUNT, DEFAULT_WAIT));
    }

    /**
     * Returns a builder of the exception for an error code with a subcode.
     *
     * @throws IllegalArgumentException if the code is not documented with that subcode
     */
    public GraphExceptionBuilder error(int code, int subcode) {
        return GraphExceptionBuilder.of(host, CannedErrors.of(host, code, subcode, StandIn.ACCOUNT, DEFAULT_WAIT));
    }

    /**
     * Returns a builder of the exception for any response, such as one from a log, an undocumented error, or the error
     * page of a gateway. The client reads it like any response.
     *
     * @throws IllegalArgumentException if the status is not from 200 to 599
     */
    public GraphExceptionBuilder response(int status, String body) {
        Objects.requireNonNull(body, "body == null");
        GraphExceptionBuilder.requireStatus(status);
        return GraphExceptionBuilder.of(host, CannedResponse.of(status, Map.of(), body));
    }

    /**
     * Returns the exception for an error code.
     *
     * @throws IllegalArgumentException if the code is not documented
     */
    public GraphException code(int code) {
        return error(code).build();
    }

    /**
     * Returns the exception for an error code with a subcode.
     *
     * @throws IllegalArgumentException if the code is not documented with that subcode
     */
    public GraphException code(int code, int subcode) {
        return error(code, subcode).build();
    }

    /** Returns the exception for an expired token (code 190, subcode 463). */
    public AccessTokenException expiredToken() {
        return error(190, 463).build(AccessTokenException.class);
    }

    /** Returns the exception for a permission that the token does not have (code 10). */
    public PermissionException missingPermission() {
        return error(10).build(PermissionException.class);
    }

    /** Returns the exception for the rate limit of the app (code 4). */
    public RateLimitException appRateLimit() {
        return error(4).build(RateLimitException.class);
    }

    /**
     * Returns the exception for the rate limit of an account (code 80002), which only graph.facebook.com has.
     *
     * @param untilRegained the time until calls are accepted again, which the usage of the exception has in minutes,
     *     rounded up, and at least one
     * @throws IllegalArgumentException if the time is negative
     * @throws IllegalStateException if this is not the factory for graph.facebook.com
     */
    public RateLimitException accountRateLimit(Duration untilRegained) {
        CannedUsageHeaders.requireNotNegative(untilRegained);
        if (!host.equals("graph.facebook.com")) {
            throw new IllegalStateException(host + " has no known rate limit of an account; use appRateLimit()");
        }
        return GraphExceptionBuilder.of(host, CannedErrors.of(host, 80002, null, StandIn.ACCOUNT, untilRegained))
                .build(RateLimitException.class);
    }

    /** Returns the exception for a temporarily unavailable service (code 2). */
    public TransientException unavailable() {
        return error(2).build(TransientException.class);
    }

    /**
     * Returns the exception for an object that does not exist or is not visible to the token (code 100, subcode 33).
     */
    public InvalidRequestException notFound() {
        return error(100, 33).build(InvalidRequestException.class);
    }

    /**
     * Returns the exception of an upload that rupload.facebook.com refuses, with status 400.
     *
     * @param retriable false if no further attempt can succeed
     * @throws IllegalStateException if the host takes no uploads
     */
    public UploadException refusedUpload(boolean retriable, String message) {
        Objects.requireNonNull(message, "message == null");
        if (!host.equals("graph.facebook.com")) {
            throw new IllegalStateException(host + " takes no uploads; use GraphExceptions.onFacebook()");
        }
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("debug_info")
                .put("retriable", retriable)
                .put("type", "ProcessingFailedError")
                .put("message", message);
        CannedResponse response = CannedResponse.of(400, Map.of(), body.toString());
        return (UploadException) CannedFailure.thrownByUpload(response::to, "17889000000000001");
    }

    /** Returns the exception for a call that got no response. */
    public TransportException transport(IOException cause) {
        Objects.requireNonNull(cause, "cause == null");
        return (TransportException) CannedFailure.thrown(
                host,
                chain -> {
                    throw cause;
                },
                1);
    }
}
