package io.github.iguser;

import io.github.iguser.internal.Availability;
import java.util.List;
import java.util.Objects;

/**
 * A text from a set that the API may extend at any time. A value that this version does not know keeps its text, and
 * its {@link #isKnown()} is false. Two values are equal if they are of one class and have the same text, or are two
 * spellings of one known value: compare them with {@code equals}.
 */
public abstract class OpenValue {
    private final String value;
    private final boolean known;
    private final String identity;
    private final List<Availability> availabilities;

    /**
     * Creates a value.
     *
     * @param value the text as the API sends it
     * @param known true if the spec lists it
     */
    protected OpenValue(String value, boolean known) {
        this.value = Objects.requireNonNull(value, "value == null");
        this.known = known;
        this.identity = value;
        this.availabilities = List.of();
    }

    /**
     * Creates a known value that not all versions of the API have.
     *
     * @param value the text as the API sends it
     */
    protected OpenValue(String value, Availability availability) {
        this.value = Objects.requireNonNull(value, "value == null");
        this.known = true;
        this.identity = value;
        this.availabilities = List.of(availability);
    }

    /**
     * Creates another spelling of a known value. It equals that value and keeps its own text.
     *
     * @param value the text as the API sends it
     */
    protected OpenValue(String value, OpenValue spellingOf) {
        this.value = Objects.requireNonNull(value, "value == null");
        this.known = true;
        this.identity = spellingOf.identity;
        this.availabilities = spellingOf.availabilities;
    }

    List<Availability> availabilities() {
        return availabilities;
    }

    /** Returns the text as the API sends it. */
    public final String value() {
        return value;
    }

    /** Returns true if the spec that this version was made from lists the value. */
    public final boolean isKnown() {
        return known;
    }

    @Override
    @SuppressWarnings("EqualsGetClass") // The subclasses are final, so values of different classes are never equal.
    public final boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && identity.equals(((OpenValue) other).identity);
    }

    @Override
    public final int hashCode() {
        return identity.hashCode();
    }

    /** Returns the text as the API sends it. */
    @Override
    public final String toString() {
        return value;
    }
}
