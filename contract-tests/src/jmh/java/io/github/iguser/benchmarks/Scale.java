package io.github.iguser.benchmarks;

/** How much is measured. */
enum Scale {
    /** About three quarters of an hour, for figures to publish. */
    FULL(8, 3, 5, 500, 300, 300, 20, 1_000_000, 8, 2_000, new int[] {0, 4, 8, 16}, 3),
    /** Less than two minutes, to see that all runs and where it is heading. */
    SHORT(1, 2, 3, 150, 30, 30, 1, 40_000, 1, 400, new int[] {0, 8}, 1);

    /** Rounds of JMH: a fork of each variant, one after the other, so that a ratio is of neighbours in time. */
    final int rounds;

    final int warmups;
    final int iterations;
    final int iterationMillis;

    /** Turns of each way to call that are not measured: a call runs through much code that Java has to compile. */
    final int callWarmups;

    final int callTurns;

    /** Fresh processes of each program. */
    final int starts;

    final int items;

    /** Turns of each client, with this many milliseconds. */
    final int turns;

    final int turnMillis;

    /** Copies that are added to the spec. */
    final int[] specCopies;

    final int generations;

    Scale(
            int rounds,
            int warmups,
            int iterations,
            int iterationMillis,
            int callWarmups,
            int callTurns,
            int starts,
            int items,
            int turns,
            int turnMillis,
            int[] specCopies,
            int generations) {
        this.rounds = rounds;
        this.warmups = warmups;
        this.iterations = iterations;
        this.iterationMillis = iterationMillis;
        this.callWarmups = callWarmups;
        this.callTurns = callTurns;
        this.starts = starts;
        this.items = items;
        this.turns = turns;
        this.turnMillis = turnMillis;
        this.specCopies = specCopies;
        this.generations = generations;
    }
}
