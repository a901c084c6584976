package io.github.iguser;

import java.util.concurrent.CompletableFuture;

/**
 * A request that is ready to be made. It may be made any number of times, from any thread; each time asks the API
 * anew, with the token that is valid then.
 *
 * <p>Both ways fail alike: what {@link #execute()} throws is what the future of {@link #executeAsync()} fails with.
 *
 * @param <T> what the answer is read as
 */
public interface GraphCall<T> {
    /**
     * Makes the request and waits for the answer. Interrupting the thread cancels the request.
     *
     * @throws GraphException if the API refuses the request, cannot be reached, or gives an unreadable answer; a
     *     {@link TransportException} if the thread was interrupted, which its flag then still says
     */
    T execute();

    /**
     * Makes the request and waits for the answer, which is given together with its headers and usage.
     *
     * @throws GraphException as {@link #execute()}
     */
    GraphResponse<T> executeForResponse();

    /**
     * Makes the request without waiting. The future fails with a {@link GraphException}, which {@code get()} wraps in
     * an {@code ExecutionException} and {@code join()} in a {@code CompletionException}. Cancelling it cancels the
     * request, also between two attempts.
     *
     * <p>It is completed on the thread of OkHttp that read the answer: what waits or takes long after it wants an
     * executor of its own, as {@code thenApplyAsync} takes one. With the client's own {@code OkHttpClient} that is a
     * daemon thread: a program whose {@code main} ends before the future does ends too, so {@code join()} it there.
     */
    CompletableFuture<T> executeAsync();

    /** As {@link #executeAsync()}, giving the answer together with its headers and usage. */
    CompletableFuture<GraphResponse<T>> executeForResponseAsync();
}
