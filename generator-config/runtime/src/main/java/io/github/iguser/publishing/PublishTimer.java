package io.github.iguser.publishing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The clock and the pauses of a run. Tests can pass their own timer to {@link PublishOptions.Builder#timer} to avoid
 * waiting.
 */
public interface PublishTimer {
    /** Returns the time in nanoseconds since an arbitrary origin. It never decreases. */
    long nanoTime();

    /** Returns a future that completes after the pause, on a thread that may send requests. */
    CompletableFuture<Void> after(Duration pause);

    /** Returns the default timer, which uses {@link System#nanoTime} and real pauses. */
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
