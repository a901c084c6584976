package io.github.iguser.publishing;

import java.util.function.Consumer;

/** Sends the events of a run to its listener, one at a time, and none after the run has ended. */
final class RunEvents {
    private final Consumer<PublishEvent> listener;
    private boolean ended;

    RunEvents(Consumer<PublishEvent> listener) {
        this.listener = listener;
    }

    synchronized void send(PublishEvent event) {
        if (ended) {
            return;
        }
        ended = event.kind() == PublishEvent.Kind.ENDED;
        try {
            listener.accept(event);
        } catch (Throwable e) {
            // A failing listener, even with an AssertionError, must not change or hide the outcome of a post.
        }
    }

    /** Sends no further events, not even {@link PublishEvent.Kind#ENDED}. */
    synchronized void silence() {
        ended = true;
    }
}
