package io.github.iguser.contract.client;

/** A recorded request that the generated client has no words for: what is missing, and where. */
final class InexpressibleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InexpressibleException(String message) {
        super(message);
    }

    InexpressibleException(String message, Throwable cause) {
        super(message, cause);
    }
}
