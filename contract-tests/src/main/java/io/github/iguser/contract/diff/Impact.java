package io.github.iguser.contract.diff;

import java.util.Locale;

/** The worst that a change does to callers, worst first. */
public enum Impact {
    /** Callers do not compile, or a request that was right fails. */
    BREAKING,
    /** Callers compile, and some of them may behave differently. */
    RISKY,
    /** Callers need not do anything. */
    HARMLESS;

    /** Returns the word of reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether this is at least as bad as another impact. */
    public boolean atLeast(Impact other) {
        return compareTo(other) <= 0;
    }
}
