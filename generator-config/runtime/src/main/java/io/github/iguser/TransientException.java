package io.github.iguser;

/** A fault on the side of the API that passes. A write may have been done in spite of it. */
public final class TransientException extends GraphException {
    private static final long serialVersionUID = 1;

    TransientException(ErrorDetails failure) {
        super(failure);
    }
}
