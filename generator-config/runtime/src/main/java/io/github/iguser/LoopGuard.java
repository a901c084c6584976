package io.github.iguser;

import org.jspecify.annotations.Nullable;

/**
 * Notices that a walk over pages goes in a circle, in constant memory: each position is compared with the one before it
 * and with one further back, which is moved up at each power of two (Brent's algorithm).
 */
final class LoopGuard {
    /** The API leaves out of a page what may not be seen, and so gives empty ones, a few in a row. */
    static final int MOST_EMPTY_PAGES = 1_000;

    private @Nullable String previous;
    private @Nullable String landmark;
    private long steps;
    private int emptyInARow;
    private long nextLandmark = 1;

    /** Whether so many pages in a row had no element that there will be none. */
    boolean isEndlesslyEmpty(Page<?> page) {
        emptyInARow = page.data().isEmpty() ? emptyInARow + 1 : 0;
        return emptyInARow >= MOST_EMPTY_PAGES;
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
