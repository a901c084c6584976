package io.github.iguser;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The growing pauses between attempts that fail. Written by one thread at a time, read by any. */
final class Pauses {
    private final Duration first;
    private final Duration longest;
    private Duration coming;
    private volatile @Nullable Instant next;

    Pauses(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.coming = first;
    }

    boolean isOver(Instant now) {
        Instant time = next;
        return time == null || !now.isBefore(time);
    }

    /** Records that an attempt begins, so that it counts however it ends. Returns the time of the next attempt. */
    Instant begin(Instant now) {
        Duration pause = coming.compareTo(longest) < 0 ? coming : longest;
        Instant time = now.plus(pause);
        coming = pause.multipliedBy(2);
        next = time;
        return time;
    }

    /** Starts over after a successful attempt. */
    void end() {
        coming = first;
        next = null;
    }
}
