package io.github.iguser;

/** A temporary failure of the API. A write may have succeeded in spite of it. */
public final class TransientException extends GraphException {
    private static final long serialVersionUID = 1;

    TransientException(ErrorDetails failure) {
        super(failure);
    }
}
