package io.github.iguser.publishing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The clock of a run, and its pauses. A test gives one of its own to {@link PublishOptions.Builder#timer}, so that it
 * need not wait.
 */
public interface PublishTimer {
    /** Returns the time in nanoseconds, counted from any moment; it never goes backwards. */
    long nanoTime();

    /** Returns a future that completes after a pause, on a thread that may make a request. */
    CompletableFuture<Void> after(Duration pause);

    /** Returns the timer of the machine. */
    static PublishTimer system() {
        return new PublishTimer() {
            @Override
            public long nanoTime() {
                return System.nanoTime();
            }

            @Override
            public CompletableFuture<Void> after(Duration pause) {
                return CompletableFuture.runAsync(
                        () -> {}, CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS));
            }

            @Override
            public String toString() {
                return "PublishTimer.system()";
            }
        };
    }
}
