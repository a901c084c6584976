package io.github.iguser;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Growing pauses between failed attempts. One thread at a time may change them; any thread may read them. */
final class Pauses {
    private final Duration first;
    private final Duration longest;
    private Duration pending;
    private volatile @Nullable Instant next;

    Pauses(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.pending = first;
    }

    boolean isOver(Instant now) {
        Instant time = next;
        return time == null || !now.isBefore(time);
    }

    /**
     * Records an attempt before it is made, so that it counts however it ends. Returns the time of the next attempt.
     */
    Instant begin(Instant now) {
        Duration pause = pending.compareTo(longest) < 0 ? pending : longest;
        Instant time = now.plus(pause);
        pending = pause.multipliedBy(2);
        next = time;
        return time;
    }

    /** Resets the pauses after a success. */
    void end() {
        pending = first;
        next = null;
    }
}
