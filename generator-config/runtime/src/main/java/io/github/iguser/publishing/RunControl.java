package io.github.iguser.publishing;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The time of a run, its requests under way, and whether it may still be stopped. */
final class RunControl {
    /** The time that a look at a container gets that begins at the deadline. */
    private static final Duration LAST_LOOK = Duration.ofSeconds(10);

    private enum Phase {
        /** Nothing is published: the run can be stopped. */
        BEFORE,
        /** The request that publishes was sent: what became of it has to be found out. */
        SENT,
        STOPPED,
        ENDED
    }

    private final PublishOptions options;
    /** Moves on by the time that uploads took. */
    private long deadline;

    private int uploads;
    private long uploadingSince;
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.BEFORE);
    private final Set<CompletableFuture<?>> requests = ConcurrentHashMap.newKeySet();
    private final Set<CompletableFuture<Void>> pauses = ConcurrentHashMap.newKeySet();
    private volatile boolean hurried;

    RunControl(PublishOptions options) {
        this.options = options;
        this.deadline = options.timer().nanoTime() + options.deadline().toNanos();
    }

    /** The time until the deadline; zero or negative after it. It does not pass during uploads. */
    synchronized Duration left() {
        return Duration.ofNanos(
                deadline - (uploads > 0 ? uploadingSince : options.timer().nanoTime()));
    }

    synchronized void beginUpload() {
        if (uploads == 0) {
            uploadingSince = options.timer().nanoTime();
        }
        uploads++;
    }

    synchronized void endUpload() {
        uploads--;
        if (uploads == 0) {
            deadline += options.timer().nanoTime() - uploadingSince;
        }
    }

    /** Makes a request, which is cut off at the deadline with a {@link TimeoutException}. */
    <R> CompletableFuture<R> call(PublishingStep<R> step) {
        return call(step, left());
    }

    /** Looks at a container. The last look gets its time even behind the deadline. */
    <R> CompletableFuture<R> look(PublishingStep<R> step) {
        Duration left = left();
        return call(step, left.compareTo(LAST_LOOK) < 0 ? LAST_LOOK : left);
    }

    /** Uploads, with a limit of its own. */
    <R> CompletableFuture<R> upload(PublishingStep<R> step, Duration limit) {
        return call(step, limit);
    }

    private <R> CompletableFuture<R> call(PublishingStep<R> step, Duration limit) {
        CompletableFuture<R> request = tracked(step);
        CompletableFuture<R> result = new CompletableFuture<>();
        request.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).whenComplete((value, failure) -> {
            if (failure instanceof TimeoutException) {
                // Not on the thread of all timeouts of the machine: a listener may be told next.
                ForkJoinPool.commonPool().execute(() -> result.completeExceptionally(failure));
            } else {
                complete(result, value, failure);
            }
        });
        return result;
    }

    /** Makes the request that publishes, which only the timeouts of the client cut off. */
    <R> CompletableFuture<R> callToTheEnd(PublishingStep<R> step) {
        return tracked(step);
    }

    private <R> CompletableFuture<R> tracked(PublishingStep<R> step) {
        if (isOver()) {
            return CompletableFuture.failedFuture(new CancellationException());
        }
        CompletableFuture<R> request = step.start();
        requests.add(request);
        request.whenComplete((value, failure) -> requests.remove(request));
        if (isOver()) {
            request.cancel(true);
        }
        return request;
    }

    /** Waits, unless the run is over or in a hurry. */
    CompletableFuture<Void> pause(Duration time) {
        CompletableFuture<Void> pause = new CompletableFuture<>();
        pauses.add(pause);
        pause.whenComplete((value, failure) -> pauses.remove(pause));
        if (isOver()) {
            pause.cancel(true);
        } else if (hurried) {
            pause.complete(null);
        } else {
            options.timer().after(time).whenComplete((value, failure) -> complete(pause, value, failure));
        }
        return pause;
    }

    private static <T> void complete(CompletableFuture<T> future, T value, @Nullable Throwable failure) {
        if (failure == null) {
            future.complete(value);
        } else {
            future.completeExceptionally(failure);
        }
    }

    /**
     * Stops the run, unless the request that publishes was sent.
     *
     * @param first is done before the requests under way are cancelled
     */
    boolean stop(Runnable first) {
        if (!phase.compareAndSet(Phase.BEFORE, Phase.STOPPED)) {
            return false;
        }
        first.run();
        cancelAll();
        return true;
    }

    /** Takes out the pauses that are left. */
    void hurry() {
        hurried = true;
        pauses.forEach(pause -> pause.complete(null));
    }

    boolean isHurried() {
        return hurried;
    }

    /** From now on the run cannot be stopped; false if it was. */
    boolean beginPublishing() {
        return phase.compareAndSet(Phase.BEFORE, Phase.SENT);
    }

    /** The request that publishes was refused, so that the run can be stopped again. */
    void publishingRefused() {
        phase.compareAndSet(Phase.SENT, Phase.BEFORE);
    }

    boolean isStopped() {
        return phase.get() == Phase.STOPPED;
    }

    /** Ends the run, with what of it still goes on. */
    void end() {
        if (phase.getAndUpdate(now -> now == Phase.STOPPED ? now : Phase.ENDED) != Phase.STOPPED) {
            cancelAll();
        }
    }

    private boolean isOver() {
        Phase now = phase.get();
        return now == Phase.STOPPED || now == Phase.ENDED;
    }

    private void cancelAll() {
        requests.forEach(request -> request.cancel(true));
        pauses.forEach(pause -> pause.cancel(true));
    }

    /** The failure itself, without what futures wrap it in. */
    static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? unwrapped(cause) : failure;
    }

    /** Goes on after a request, whether it failed or not. A run that was stopped does not go on. */
    <T, R> CompletableFuture<R> then(CompletableFuture<T> request, Next<T, R> next) {
        return request.handle((value, failure) -> {
                    Throwable cause = failure == null ? null : unwrapped(failure);
                    if (cause instanceof TimeoutException) {
                        return next.after(null, new OutOfTime());
                    }
                    if (cause != null && (isStopped() || !(cause instanceof RuntimeException))) {
                        return CompletableFuture.<R>failedFuture(cause);
                    }
                    return next.after(value, (RuntimeException) cause);
                })
                .thenCompose(after -> after);
    }

    /** A step after a request, which has a value or a failure. */
    interface Next<T, R> {
        CompletableFuture<R> after(@Nullable T value, @Nullable RuntimeException failure);
    }

    /** The deadline cut off a request. */
    static final class OutOfTime extends RuntimeException {
        private static final long serialVersionUID = 1;

        OutOfTime() {
            super("no response before the deadline of the run", null, false, false);
        }
    }
}
