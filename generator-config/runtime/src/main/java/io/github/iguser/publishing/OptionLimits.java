package io.github.iguser.publishing;

import java.time.Duration;
import java.util.Objects;

/** Checks the values of options. Each method returns the value, or throws an exception that names option and remedy. */
final class OptionLimits {
    private static final Duration LIFE_OF_A_CONTAINER = Duration.ofDays(1);

    private OptionLimits() {}

    static Duration positive(String name, Duration value) {
        Objects.requireNonNull(value, () -> name + " == null");
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + ": " + value + " is not positive; give a time such as PT5S");
        }
        return value;
    }

    static Duration withinLife(String name, Duration value) {
        if (positive(name, value).compareTo(LIFE_OF_A_CONTAINER) > 0) {
            throw new IllegalArgumentException(name + ": " + value
                    + " is longer than the lifetime of a container; give at most " + LIFE_OF_A_CONTAINER);
        }
        return value;
    }

    static int atLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " < " + least + ": " + value);
        }
        return value;
    }
}
