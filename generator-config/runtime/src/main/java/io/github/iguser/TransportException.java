package io.github.iguser;

/** No answer came, or it broke off. Status, headers and usage are there if they came before that. */
public final class TransportException extends GraphException {
    private static final long serialVersionUID = 1;

    TransportException(ErrorDetails failure) {
        super(failure);
    }
}
