package io.github.iguser.contract.diff;

/** Says what is wrong with an argument of a comparison, and what to do about it. */
public final class DiffInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DiffInputException(String message) {
        super(message);
    }

    DiffInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
