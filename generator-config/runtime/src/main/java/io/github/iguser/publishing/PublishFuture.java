package io.github.iguser.publishing;

import java.util.concurrent.CompletableFuture;

/**
 * The future of a run. Once the request that publishes was sent, it cannot be cancelled, since the result matters.
 *
 * @param <R> the result
 */
final class PublishFuture<R> extends CompletableFuture<R> {
    private final RunControl control;

    PublishFuture(RunControl control) {
        this.control = control;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        control.stop(() -> super.cancel(mayInterruptIfRunning));
        return isCancelled();
    }

    /** The futures that callers derive from this one are cancelled as any. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
