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
        } catch (RuntimeException e) {
            // A failing listener must not change the outcome of a post.
        }
    }

    /** Sends no further events, not even {@link PublishEvent.Kind#ENDED}. */
    synchronized void silence() {
        ended = true;
    }
}
