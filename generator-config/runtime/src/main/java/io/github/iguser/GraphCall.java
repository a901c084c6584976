package io.github.iguser;

import java.util.concurrent.CompletableFuture;

/**
 * A request that is ready to be executed. It may be executed any number of times, from any thread. Each execution sends
 * a new request, with the current token.
 *
 * <p>Synchronous and asynchronous execution fail alike: the future of {@link #executeAsync()} fails with the exception
 * that {@link #execute()} throws.
 *
 * @param <T> the type of the response's body
 */
public interface GraphCall<T> {
    /**
     * Executes the request and waits for the response. Interrupting the thread cancels the request.
     *
     * @throws GraphException if the API refuses the request, cannot be reached, or sends an unreadable response; a
     *     {@link TransportException} if the thread was interrupted, whose interrupt flag then remains set
     */
    T execute();

    /**
     * Executes the request and waits for the response, which is returned with its headers and usage.
     *
     * @throws GraphException as {@link #execute()}
     */
    GraphResponse<T> executeForResponse();

    /**
     * Executes the request asynchronously. The future fails with a {@link GraphException}, which {@code get()} wraps in
     * an {@code ExecutionException} and {@code join()} in a {@code CompletionException}. Cancelling the future cancels
     * the request, even between two attempts.
     *
     * <p>The future is completed on the OkHttp thread that read the response. Run dependents that block or take long on
     * another executor, for example with {@code thenApplyAsync}. The threads of the client's own {@code OkHttpClient}
     * are daemons: a program whose {@code main} ends first does not wait for the future, so {@code join()} it there.
     */
    CompletableFuture<T> executeAsync();

    /**
     * Executes the request asynchronously, like {@link #executeAsync()}, and returns the response with its headers and
     * usage.
     */
    CompletableFuture<GraphResponse<T>> executeForResponseAsync();
}
