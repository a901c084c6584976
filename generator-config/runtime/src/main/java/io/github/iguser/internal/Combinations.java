package io.github.iguser.internal;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The rules on parameters that are given together, checked before sending. A parameter that is null or {@code false}
 * has no effect, so it excludes and requires nothing. A violation throws an {@link IllegalArgumentException} that names
 * both parameters, their values and the remedy.
 */
public final class Combinations {
    private Combinations() {}

    /** Refuses two parameters that exclude each other. */
    public static void exclude(
            String place, @Nullable Object value, String other, @Nullable Object otherValue, String remedy) {
        if (value != null && otherValue != null && !isFalse(value) && !isFalse(otherValue)) {
            throw new IllegalArgumentException(place + " " + SafeText.of(value) + " and " + other + " "
                    + SafeText.of(otherValue) + " exclude each other; " + remedy);
        }
    }

    /** Refuses a parameter whose companion is missing or empty. */
    public static void requireNonEmpty(
            String place, @Nullable Object value, String companion, @Nullable Object companionValue, String remedy) {
        if (value != null && !isFalse(value) && isEmpty(companionValue)) {
            throw new IllegalArgumentException(companion + " is " + (companionValue == null ? "missing" : "empty")
                    + ", but " + place + " " + SafeText.of(value) + " requires it; " + remedy);
        }
    }

    private static boolean isFalse(Object value) {
        return Boolean.FALSE.equals(value);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> list && list.isEmpty();
    }
}
