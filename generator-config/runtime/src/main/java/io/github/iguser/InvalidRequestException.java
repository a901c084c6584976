package io.github.iguser;

/** The API refuses the request as it is: it has to be changed. */
public final class InvalidRequestException extends GraphException {
    private static final long serialVersionUID = 1;

    InvalidRequestException(ErrorDetails failure) {
        super(failure);
    }
}
