package io.github.iguser;

import io.github.iguser.internal.GrowingPause;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Growing pauses between failed attempts. One thread at a time may change them; any thread may read them. */
final class Pauses {
    private final GrowingPause pause;
    private volatile @Nullable Instant next;

    Pauses(Duration first, Duration longest) {
        this.pause = new GrowingPause(first, longest);
    }

    boolean isOver(Instant now) {
        Instant time = next;
        return time == null || !now.isBefore(time);
    }

    /**
     * Records an attempt before it is made, so that it counts however it ends. Returns the time of the next attempt.
     */
    Instant begin(Instant now) {
        Instant time = now.plus(pause.next());
        next = time;
        return time;
    }

    /** Resets the pauses after a success. */
    void end() {
        pause.reset();
        next = null;
    }
}
