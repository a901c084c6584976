package io.github.iguser;

/** A failure because the access token is invalid, expired or withdrawn. Get a new token. */
public final class AccessTokenException extends GraphException {
    private static final long serialVersionUID = 1;

    AccessTokenException(ErrorDetails failure) {
        super(failure);
    }
}
