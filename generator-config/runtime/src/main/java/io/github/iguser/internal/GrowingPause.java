package io.github.iguser.internal;

import java.time.Duration;

/** The pauses between attempts: each is twice as long as the one before, up to the longest. Not safe for threads. */
public final class GrowingPause {
    private final Duration first;
    private final Duration longest;
    private Duration next;

    public GrowingPause(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.next = first;
    }

    /** Returns the next pause. The one after it is longer. */
    public Duration next() {
        Duration pause = shorter(next, longest);
        next = pause.multipliedBy(2);
        return pause;
    }

    /** Returns the next pause, but not more than the time left. */
    public Duration next(Duration left) {
        return shorter(next(), left);
    }

    /** Returns to the first pause, after progress. */
    public void reset() {
        next = first;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
