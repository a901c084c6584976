package io.github.iguser;

/** The access token is invalid, expired or withdrawn: get a new one. */
public final class AccessTokenException extends GraphException {
    private static final long serialVersionUID = 1;

    AccessTokenException(ErrorDetails failure) {
        super(failure);
    }
}
