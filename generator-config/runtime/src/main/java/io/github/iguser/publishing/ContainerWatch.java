package io.github.iguser.publishing;

import io.github.iguser.AccessTokenException;
import io.github.iguser.GraphException;
import io.github.iguser.internal.GrowingPause;
import io.github.iguser.publishing.PublishingOperations.ContainerReading;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Polls a container, with growing pauses, until it reaches one of the awaited states or the time is up. */
final class ContainerWatch {
    /**
     * The outcome of polling.
     *
     * @param state the awaited state that the container reached; {@link ContainerState#OPEN} if it reached none
     * @param reading the last reading; null if every read failed
     * @param failure the failure of the last read; null if it succeeded
     */
    record Outcome(
            ContainerState state,
            @Nullable ContainerReading reading,
            @Nullable RuntimeException failure) {}

    private final String containerId;
    private final Set<ContainerState> awaited;
    private final Duration reserve;
    private final RunControl control;
    private final PublishOptions options;
    private final RunEvents events;
    private final Function<String, PublishingStep<ContainerReading>> read;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private final GrowingPause pause;
    private int failedReads;
    private @Nullable ContainerReading last;

    /**
     * Creates a watch.
     *
     * @param reserve the time before the deadline of the run at which polling ends
     */
    ContainerWatch(
            String containerId,
            Set<ContainerState> awaited,
            Duration reserve,
            RunControl control,
            PublishOptions options,
            RunEvents events,
            Function<String, PublishingStep<ContainerReading>> read) {
        this.containerId = containerId;
        this.awaited = awaited;
        this.reserve = reserve;
        this.control = control;
        this.options = options;
        this.events = events;
        this.read = read;
        this.pause = new GrowingPause(options.firstPause(), options.longestPause());
    }

    /** Reads the container for the first time, without a pause. */
    CompletableFuture<Outcome> start() {
        poll();
        return outcome;
    }

    private void poll() {
        try {
            control.read(read.apply(containerId)).whenComplete((reading, failure) -> {
                try {
                    handle(reading, failure);
                } catch (RuntimeException | Error e) {
                    outcome.completeExceptionally(e);
                }
            });
        } catch (RuntimeException e) {
            outcome.completeExceptionally(e);
        }
    }

    private void handle(@Nullable ContainerReading reading, @Nullable Throwable failure) {
        RuntimeException failed = null;
        if (reading != null) {
            last = reading;
            failedReads = 0;
            events.send(PublishEvent.status(containerId, reading));
            ContainerState state = ContainerState.of(reading);
            if (awaited.contains(state)) {
                outcome.complete(new Outcome(state, reading, null));
                return;
            }
        } else if (failure != null) {
            Throwable cause = RunControl.unwrapped(failure);
            if (cause instanceof TimeoutException) {
                outcome.complete(new Outcome(ContainerState.OPEN, last, null));
                return;
            }
            if (!(cause instanceof RuntimeException e) || control.isStopped()) {
                outcome.completeExceptionally(cause);
                return;
            }
            if (!(e instanceof GraphException)) {
                // For example, the client was closed. Another read would fail in the same way.
                outcome.complete(new Outcome(ContainerState.OPEN, last, e));
                return;
            }
            failed = e;
            failedReads++;
            events.send(PublishEvent.failed(PublishEvent.Kind.STATUS_UNREAD, containerId, null, e));
            if (e instanceof AccessTokenException) {
                // Other errors have passed on fresh containers, even 100/33 and 10. A refused token does not.
                outcome.complete(new Outcome(ContainerState.OPEN, last, e));
                return;
            }
        }
        pollAgainOrEnd(failed);
    }

    private void pollAgainOrEnd(@Nullable RuntimeException failed) {
        Duration left = control.left().minus(reserve);
        if (control.isHurried() || failedReads >= options.failedReads() || left.isNegative() || left.isZero()) {
            outcome.complete(new Outcome(ContainerState.OPEN, last, failed));
            return;
        }
        control.pause(pause.next(left)).whenComplete((nothing, stopped) -> {
            if (stopped == null) {
                poll();
            } else {
                outcome.completeExceptionally(stopped);
            }
        });
    }
}
