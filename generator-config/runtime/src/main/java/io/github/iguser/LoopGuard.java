package io.github.iguser;

import org.jspecify.annotations.Nullable;

/**
 * Notices that a walk over pages goes in a circle, in constant memory: each position is compared with the one before it
 * and with one further back, which is moved up at each power of two (Brent's algorithm).
 */
final class LoopGuard {
    private @Nullable String previous;
    private @Nullable String landmark;
    private final int mostEmptyPages;
    private long steps;
    private int emptyInARow;
    private long nextLandmark = 1;

    /**
     * Creates a guard.
     *
     * @param mostEmptyPages how many pages in a row may be empty
     */
    LoopGuard(int mostEmptyPages) {
        this.mostEmptyPages = mostEmptyPages;
    }

    /** Whether so many pages in a row had no element that there will be none. */
    boolean isEndlesslyEmpty(Page<?> page) {
        emptyInARow = page.data().isEmpty() ? emptyInARow + 1 : 0;
        return emptyInARow >= mostEmptyPages;
    }

    /** Whether the walk has been at this position. A circle is noticed at the latest after it was gone through twice. */
    boolean isRepeated(String position) {
        boolean repeated = position.equals(previous) || position.equals(landmark);
        previous = position;
        if (++steps == nextLandmark) {
            landmark = position;
            nextLandmark *= 2;
        }
        return repeated;
    }
}
