package io.github.iguser;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Starts the maintenance of a token, on this thread or one task at a time on an executor. An executor can drop a task
 * without an exception, so a task counts as pending for a limited time only.
 */
final class TokenMaintenance {
    private final @Nullable Executor executor;
    private final Duration limit;
    private final BooleanSupplier work;

    /** The time after which the pending task is given up and another one may start; null if no task is pending. */
    private final AtomicReference<@Nullable Instant> pendingUntil = new AtomicReference<>();

    /**
     * Creates the maintenance of a token.
     *
     * @param limit the time after which another task is started, even if the last one has not run
     * @param work returns false if another thread is doing it
     */
    TokenMaintenance(@Nullable Executor executor, Duration limit, BooleanSupplier work) {
        this.executor = executor;
        this.limit = limit;
        this.work = work;
    }

    void run(Instant now) {
        if (executor == null) {
            boolean unused = work.getAsBoolean();
            return;
        }
        Instant pending = pendingUntil.get();
        Instant until = now.plus(limit);
        if ((pending != null && now.isBefore(pending)) || !pendingUntil.compareAndSet(pending, until)) {
            return;
        }
        try {
            executor.execute(() -> runTask(until));
        } catch (RejectedExecutionException e) {
            runTask(until);
        }
    }

    private void runTask(Instant until) {
        boolean isDone = true;
        try {
            isDone = work.getAsBoolean();
        } finally {
            if (isDone) {
                boolean unused = pendingUntil.compareAndSet(until, null);
            }
        }
    }
}
