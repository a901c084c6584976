package io.github.iguser.publishing;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sends the events of a run to its listener, one at a time, and none after the run has ended. */
final class RunEvents {
    private final Consumer<PublishEvent> listener;
    private boolean ended;

    RunEvents(Consumer<PublishEvent> listener) {
        this.listener = listener;
    }

    /** Sends an event, and returns what the listener threw; null if it threw nothing. */
    synchronized @Nullable Throwable send(PublishEvent event) {
        if (ended) {
            return null;
        }
        ended = event.kind() == PublishEvent.Kind.ENDED;
        try {
            listener.accept(event);
            return null;
        } catch (Throwable e) {
            // A failing listener, even with an AssertionError, must not change or hide the outcome of a post.
            return e;
        }
    }

    /** Sends no further events, not even {@link PublishEvent.Kind#ENDED}. */
    synchronized void silence() {
        ended = true;
    }
}
