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

/** The deadline of a run, its pending requests and pauses, and whether it can still be stopped. */
final class RunControl {
    /** The time limit for a read of the container that starts at the deadline. */
    private static final Duration LAST_READ = Duration.ofSeconds(10);

    private enum Phase {
        /** {@code media_publish} was not sent yet, so the run can be stopped. */
        BEFORE,
        /** {@code media_publish} was sent, so the run has to find out the outcome. */
        SENT,
        STOPPED,
        ENDED
    }

    private final PublishOptions options;
    /** The deadline, extended by the time that uploads took. */
    private long deadline;

    private int activeUploads;
    private long uploadingSince;
    private final AtomicReference<Phase> phase;
    private final Set<CompletableFuture<?>> requests = ConcurrentHashMap.newKeySet();
    private final Set<CompletableFuture<Void>> pauses = ConcurrentHashMap.newKeySet();
    private volatile boolean hurried;

    RunControl(PublishOptions options) {
        this.options = options;
        this.phase = new AtomicReference<>(Phase.BEFORE);
        this.deadline = options.timer().nanoTime() + options.deadline().toNanos();
    }

    /** Returns the time until the deadline; zero or negative after it. It does not decrease during uploads. */
    synchronized Duration left() {
        return Duration.ofNanos(
                deadline - (activeUploads > 0 ? uploadingSince : options.timer().nanoTime()));
    }

    boolean isPastDeadline() {
        Duration left = left();
        return left.isNegative() || left.isZero();
    }

    synchronized void beginUpload() {
        if (activeUploads == 0) {
            uploadingSince = options.timer().nanoTime();
        }
        activeUploads++;
    }

    synchronized void endUpload() {
        activeUploads--;
        if (activeUploads == 0) {
            deadline += options.timer().nanoTime() - uploadingSince;
        }
    }

    /** Sends a request. At the deadline it fails with a {@link TimeoutException}. */
    <R> CompletableFuture<R> call(PublishingStep<R> step) {
        return call(step, left());
    }

    /** Reads a container. The last read may take some time beyond the deadline. */
    <R> CompletableFuture<R> read(PublishingStep<R> step) {
        Duration left = left();
        return call(step, left.compareTo(LAST_READ) < 0 ? LAST_READ : left);
    }

    /** Sends an upload, with its own time limit. */
    <R> CompletableFuture<R> upload(PublishingStep<R> step, Duration limit) {
        return call(step, limit);
    }

    /** Sends a request with a time limit of its own, after which it fails with a {@link TimeoutException}. */
    <R> CompletableFuture<R> call(PublishingStep<R> step, Duration limit) {
        CompletableFuture<R> request = tracked(step);
        CompletableFuture<R> result = new CompletableFuture<>();
        request.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).whenComplete((value, failure) -> {
            if (failure instanceof TimeoutException) {
                // Not on the JDK's shared timeout thread: a listener may run next, and could block it.
                ForkJoinPool.commonPool().execute(() -> result.completeExceptionally(failure));
            } else {
                complete(result, value, failure);
            }
        });
        return result;
    }

    /** Sends {@code media_publish}, to which only the timeouts of the client apply. */
    <R> CompletableFuture<R> callWithoutDeadline(PublishingStep<R> step) {
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

    /** Returns a future that completes after a pause: at once if the run is hurried, and cancelled if it is over. */
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
     * Stops the run, unless {@code media_publish} was sent. Returns true if this call stopped it.
     *
     * @param first runs before the pending requests are cancelled
     */
    boolean stop(Runnable first) {
        if (!phase.compareAndSet(Phase.BEFORE, Phase.STOPPED)) {
            return false;
        }
        first.run();
        cancelAll();
        return true;
    }

    /** Ends the current pauses and skips all further ones. */
    void hurry() {
        hurried = true;
        pauses.forEach(pause -> pause.complete(null));
    }

    boolean isHurried() {
        return hurried;
    }

    /**
     * Marks {@code media_publish} as sent, after which the run cannot be stopped. Returns false if it was stopped
     * before.
     */
    boolean beginPublishing() {
        return phase.compareAndSet(Phase.BEFORE, Phase.SENT);
    }

    /** Records that {@code media_publish} was refused, so that the run can be stopped again. */
    void publishingRefused() {
        phase.compareAndSet(Phase.SENT, Phase.BEFORE);
    }

    boolean isStopped() {
        return phase.get() == Phase.STOPPED;
    }

    /** Ends the run and cancels its pending requests and pauses. */
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

    /** Returns the failure without the {@link CompletionException}s around it. */
    static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? unwrapped(cause) : failure;
    }

    /** Runs the next step after a request, whether it failed or not. A stopped run does not continue. */
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

    /** A step that follows a request. Either the value or the failure is non-null. */
    interface Next<T, R> {
        CompletableFuture<R> after(@Nullable T value, @Nullable RuntimeException failure);
    }

    /** A request did not complete before the deadline, or before its own time limit. */
    static final class OutOfTime extends RuntimeException {
        private static final long serialVersionUID = 1;

        OutOfTime() {
            super("no response within the time limit", null, false, false);
        }
    }
}
