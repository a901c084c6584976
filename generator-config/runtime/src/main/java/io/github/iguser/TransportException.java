package io.github.iguser;

/**
 * A failed transport: no response was received, or it was incomplete. Status, headers and usage are present if they
 * were received before the failure.
 */
public final class TransportException extends GraphException {
    private static final long serialVersionUID = 1;

    TransportException(ErrorDetails failure) {
        super(failure);
    }
}
