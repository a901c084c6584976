package io.github.iguser;

/** A failure because of the request itself. It fails again unless it is changed. */
public final class InvalidRequestException extends GraphException {
    private static final long serialVersionUID = 1;

    InvalidRequestException(ErrorDetails failure) {
        super(failure);
    }
}
