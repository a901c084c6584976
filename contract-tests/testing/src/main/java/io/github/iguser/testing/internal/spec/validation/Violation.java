package io.github.iguser.testing.internal.spec.validation;

import org.jspecify.annotations.Nullable;

/**
 * A difference between a request or response and what the spec or a recording allows.
 *
 * @param pointer JSON pointer into the request or response; empty for the whole
 * @param message the value, its place, and what is expected instead
 * @param specLocation file, line and pointer of the rule in the spec; null when there is none
 * @param ofValue whether a parameter of a request has an invalid value or combination. A request that the API refused
 *     may have one; a wrong name is always an error
 */
public record Violation(
        String pointer, String message, @Nullable String specLocation, boolean ofValue) {

    public Violation(String pointer, String message, @Nullable String specLocation) {
        this(pointer, message, specLocation, false);
    }

    public Violation(String pointer, String message) {
        this(pointer, message, null);
    }

    @Override
    public String toString() {
        return pointer.isEmpty() ? message : pointer + ": " + message;
    }
}
