package io.github.iguser.contract.spec.validation;

import org.jspecify.annotations.Nullable;

/**
 * One thing that the description does not allow.
 *
 * @param pointer JSON pointer into what was judged (an answer, a request); empty when it is the whole
 * @param message what was seen, where, and what the description says instead
 * @param specLocation file, line and pointer of the sentence of the description that decides; null when there is none
 * @param ofValue whether a parameter of a request has a wrong value, or does not go with the others: a request that the
 *     API refused may well be like that, while a wrong name is nobody's intention
 */
public record Violation(
        String pointer, String message, @Nullable String specLocation, boolean ofValue) {

    public Violation(String pointer, String message, @Nullable String specLocation) {
        this(pointer, message, specLocation, false);
    }

    @Override
    public String toString() {
        return pointer.isEmpty() ? message : pointer + ": " + message;
    }
}
