package io.github.iguser;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The growing pauses between tries of something that fails. Written by one thread at a time, read by any. */
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

    /** Notes a try before it is made, so that it counts however it ends. Returns the time of the next one. */
    Instant begin(Instant now) {
        Duration pause = coming.compareTo(longest) < 0 ? coming : longest;
        Instant time = now.plus(pause);
        coming = pause.multipliedBy(2);
        next = time;
        return time;
    }

    /** Forgets the tries: the last one was a success. */
    void end() {
        coming = first;
        next = null;
    }
}
