package io.github.iguser.publishing;

import io.github.iguser.GraphException;
import io.github.iguser.publishing.PublishingOperations.ContainerReading;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks at a container with growing pauses until its state is one of those that are waited for, or the time is over. */
final class ContainerWatch {
    /**
     * The end of a watch.
     *
     * @param state the state that was waited for; {@link ContainerState#OPEN} if the watch ended without it
     * @param reading the last reading, if there is one
     * @param failure the failure of the last look, if it failed
     */
    record End(
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
    private final CompletableFuture<End> end = new CompletableFuture<>();
    private Duration pause;
    private int failedReads;
    private @Nullable ContainerReading last;

    /**
     * Creates a watch.
     *
     * @param reserve how long before the deadline of the run the watch ends
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
        this.pause = options.firstPause();
    }

    /** Looks for the first time, at once. */
    CompletableFuture<End> start() {
        look();
        return end;
    }

    private void look() {
        try {
            control.look(read.apply(containerId)).whenComplete((reading, failure) -> {
                try {
                    looked(reading, failure);
                } catch (RuntimeException | Error e) {
                    end.completeExceptionally(e);
                }
            });
        } catch (RuntimeException e) {
            end.completeExceptionally(e);
        }
    }

    private void looked(@Nullable ContainerReading reading, @Nullable Throwable failure) {
        RuntimeException failed = null;
        if (reading != null) {
            last = reading;
            failedReads = 0;
            events.tell(PublishEvent.status(containerId, reading));
            ContainerState state = ContainerState.of(reading);
            if (awaited.contains(state)) {
                end.complete(new End(state, reading, null));
                return;
            }
        } else if (failure != null) {
            Throwable cause = RunControl.unwrapped(failure);
            if (cause instanceof TimeoutException) {
                end.complete(new End(ContainerState.OPEN, last, null));
                return;
            }
            if (!(cause instanceof RuntimeException e) || control.isStopped()) {
                end.completeExceptionally(cause);
                return;
            }
            if (!(e instanceof GraphException)) {
                // Such as a client that was closed: it stays so.
                end.complete(new End(ContainerState.OPEN, last, e));
                return;
            }
            failed = e;
            failedReads++;
            events.tell(PublishEvent.failed(PublishEvent.Kind.STATUS_UNREAD, containerId, null, e));
        }
        goOn(failed);
    }

    private void goOn(@Nullable RuntimeException failed) {
        Duration left = control.left().minus(reserve);
        if (control.isHurried() || failedReads >= options.failedReads() || left.isNegative() || left.isZero()) {
            end.complete(new End(ContainerState.OPEN, last, failed));
            return;
        }
        Duration now = pause.compareTo(left) < 0 ? pause : left;
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(options.longestPause()) < 0 ? doubled : options.longestPause();
        control.pause(now).whenComplete((nothing, stopped) -> {
            if (stopped == null) {
                look();
            } else {
                end.completeExceptionally(stopped);
            }
        });
    }
}
