package io.github.iguser.publishing;

import java.util.function.Consumer;

/** Tells the listener of a run, one event at a time, and none after the end. */
final class RunEvents {
    private final Consumer<PublishEvent> listener;
    private boolean ended;

    RunEvents(Consumer<PublishEvent> listener) {
        this.listener = listener;
    }

    synchronized void tell(PublishEvent event) {
        if (ended) {
            return;
        }
        ended = event.kind() == PublishEvent.Kind.ENDED;
        try {
            listener.accept(event);
        } catch (RuntimeException e) {
            // A fault of the listener must not decide what becomes of a post.
        }
    }

    /** Tells nothing more, not even an end. */
    synchronized void silence() {
        ended = true;
    }
}
