package io.github.iguser;

import org.jspecify.annotations.Nullable;

/**
 * Detects cycles in the pages of a list, in constant memory. Each position is compared with the previous one and with
 * an earlier one, which is updated at each power of two (Brent's algorithm).
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
     * @param mostEmptyPages the number of pages in a row that may be empty
     */
    LoopGuard(int mostEmptyPages) {
        this.mostEmptyPages = mostEmptyPages;
    }

    /** Returns true if too many pages in a row were empty. */
    boolean isEndlesslyEmpty(Page<?> page) {
        emptyInARow = page.data().isEmpty() ? emptyInARow + 1 : 0;
        return emptyInARow >= mostEmptyPages;
    }

    /** Returns true if this position was visited before. A cycle is detected at the latest after two rounds. */
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
