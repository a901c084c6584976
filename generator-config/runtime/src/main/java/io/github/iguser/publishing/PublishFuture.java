package io.github.iguser.publishing;

import java.util.concurrent.CompletableFuture;

/**
 * The future of a run. It cannot be cancelled once {@code media_publish} was sent: the caller needs to know the result.
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

    /** Returns an ordinary future: cancelling a dependent stage does not stop the run. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }
}
