package io.github.iguser.testing.internal.spec.validation;

import org.jspecify.annotations.Nullable;

/**
 * A violation of the spec or a recording by a request or response.
 *
 * @param pointer the JSON pointer into the request or response; empty for the whole
 * @param message a text that names the value, its place and what is expected
 * @param specLocation the file, line and pointer of the rule in the spec; null if there is none
 * @param ofValue whether a parameter of a request has an invalid value or combination. A recorded request that the API
 *     refused may have such a violation, but never an unknown name
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
