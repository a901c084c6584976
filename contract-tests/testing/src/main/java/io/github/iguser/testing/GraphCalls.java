package io.github.iguser.testing;

import io.github.iguser.GraphCall;
import io.github.iguser.GraphException;
import io.github.iguser.GraphResponse;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Calls with a predefined outcome, blocking and asynchronous, for tests that mock an operation. For a list, use {@link
 * GraphPages#call()}.
 *
 * <pre>{@code
 * when(igUser.get("17841400000000001")).thenReturn(GraphCalls.returning(user));
 * when(igUser.get("17841400000000002")).thenReturn(GraphCalls.failing(GraphExceptions.onFacebook().expiredToken()));
 * }</pre>
 */
public final class GraphCalls {

    private GraphCalls() {}

    /** Returns a call that succeeds with this body. */
    public static <T> GraphCall<T> returning(T body) {
        Objects.requireNonNull(body, "body == null");
        return of(() -> body);
    }

    /** Returns a call that gets its body from the supplier each time it is executed. */
    static <T> GraphCall<T> of(Supplier<T> body) {
        return new FixedCall<>(body, () -> GraphResponses.onFacebook(body.get()).build());
    }

    /** Returns a call that succeeds with this response. */
    public static <T> GraphCall<T> responding(GraphResponse<T> response) {
        Objects.requireNonNull(response, "response == null");
        return new FixedCall<>(response::body, () -> response);
    }

    /** Returns a call that fails with this exception. */
    public static <T> GraphCall<T> failing(GraphException failure) {
        Objects.requireNonNull(failure, "failure == null");
        return of(() -> {
            throw failure;
        });
    }

    private record FixedCall<T>(Supplier<T> body, Supplier<GraphResponse<T>> response) implements GraphCall<T> {

        @Override
        public T execute() {
            return body.get();
        }

        @Override
        public GraphResponse<T> executeForResponse() {
            return response.get();
        }

        @Override
        public CompletableFuture<T> executeAsync() {
            return completed(body);
        }

        @Override
        public CompletableFuture<GraphResponse<T>> executeForResponseAsync() {
            return completed(response);
        }

        private static <R> CompletableFuture<R> completed(Supplier<R> outcome) {
            try {
                return CompletableFuture.completedFuture(outcome.get());
            } catch (GraphException e) {
                return CompletableFuture.failedFuture(e);
            }
        }

        @Override
        public String toString() {
            return "call with a predefined outcome";
        }
    }
}
