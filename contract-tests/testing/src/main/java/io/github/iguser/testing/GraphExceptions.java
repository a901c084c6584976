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
import io.github.iguser.testing.internal.answer.CannedErrors;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/**
 * The exceptions of the client, for tests of code that handles them. Each is the one that the client throws for the
 * response of the host: class, code, texts and usage are those of a real call. No server and no network is needed.
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

    private static final Duration USUAL = Duration.ofMinutes(10);

    private final String host;

    private GraphExceptions(String host) {
        this.host = host;
    }

    /** Returns the exceptions of calls to graph.facebook.com. */
    public static GraphExceptions onFacebook() {
        return new GraphExceptions("graph.facebook.com");
    }

    /** Returns the exceptions of calls to graph.instagram.com. */
    public static GraphExceptions onInstagram() {
        return new GraphExceptions("graph.instagram.com");
    }

    /**
     * Returns a builder of the exception of an error code.
     *
     * @throws IllegalArgumentException if the table of error codes has no such code; {@link #response} takes any
     */
    public GraphExceptionBuilder error(int code) {
        return GraphExceptionBuilder.of(host, CannedErrors.of(host, code, null, StandIn.ACCOUNT, USUAL));
    }

    /**
     * Returns a builder of the exception of an error code with a subcode.
     *
     * @throws IllegalArgumentException if the table of error codes has no such code with that subcode
     */
    public GraphExceptionBuilder error(int code, int subcode) {
        return GraphExceptionBuilder.of(host, CannedErrors.of(host, code, subcode, StandIn.ACCOUNT, USUAL));
    }

    /**
     * Returns a builder of the exception of a response, such as one from a log, an error that is not documented, or the
     * page of a gateway. The client reads it as it reads any response.
     */
    public GraphExceptionBuilder response(int status, String body) {
        Objects.requireNonNull(body, "body == null");
        return GraphExceptionBuilder.of(host, CannedResponse.of(status, Map.of(), body));
    }

    /**
     * Returns the exception of an error code.
     *
     * @throws IllegalArgumentException if the table of error codes has no such code
     */
    public GraphException code(int code) {
        return error(code).build();
    }

    /**
     * Returns the exception of an error code with a subcode.
     *
     * @throws IllegalArgumentException if the table of error codes has no such code with that subcode
     */
    public GraphException code(int code, int subcode) {
        return error(code, subcode).build();
    }

    /** Returns the exception of an expired token (190, subcode 463). */
    public AccessTokenException expiredToken() {
        return error(190, 463).build(AccessTokenException.class);
    }

    /** Returns the exception of a permission that the token does not have (10). */
    public PermissionException missingPermission() {
        return error(10).build(PermissionException.class);
    }

    /** Returns the exception of the call limit of the app (4). */
    public RateLimitException appRateLimit() {
        return error(4).build(RateLimitException.class);
    }

    /**
     * Returns the exception of the limit of an account (80002), which graph.facebook.com has.
     *
     * @param untilRegained the time until calls are taken again, which the usage of the exception tells in whole minutes
     */
    public RateLimitException accountRateLimit(Duration untilRegained) {
        Objects.requireNonNull(untilRegained, "untilRegained == null");
        return GraphExceptionBuilder.of(host, CannedErrors.of(host, 80002, null, StandIn.ACCOUNT, untilRegained))
                .build(RateLimitException.class);
    }

    /** Returns the exception of a service that is unavailable for the moment (2). */
    public TransientException unavailable() {
        return error(2).build(TransientException.class);
    }

    /** Returns the exception of an object that does not exist, or that the token cannot see (100, subcode 33). */
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
        return (UploadException) CannedFailure.thrownByUpload(response::to);
    }

    /** Returns the exception of a call without a response. */
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
