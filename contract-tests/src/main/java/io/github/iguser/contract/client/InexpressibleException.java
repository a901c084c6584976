package io.github.iguser.contract.client;

/** Thrown for a recorded request that the generated client cannot express; names the missing part and its place. */
final class InexpressibleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InexpressibleException(String message) {
        super(message);
    }

    InexpressibleException(String message, Throwable cause) {
        super(message, cause);
    }
}
