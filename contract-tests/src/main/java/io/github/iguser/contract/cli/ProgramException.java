package io.github.iguser.contract.cli;

/** Ends the program with exit code 2; only the message is printed. */
final class ProgramException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProgramException(String message) {
        super(message);
    }

    ProgramException(String message, Throwable cause) {
        super(message, cause);
    }
}
