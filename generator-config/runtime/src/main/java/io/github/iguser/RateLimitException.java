package io.github.iguser;

/** A failure because of too many calls. Wait as {@link #usage()} says; further calls extend the block. */
public final class RateLimitException extends GraphException {
    private static final long serialVersionUID = 1;

    RateLimitException(ErrorDetails failure) {
        super(failure);
    }
}
