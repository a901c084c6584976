package io.github.iguser;

/** Too many calls: wait, see {@link #usage()}. Calling on lengthens the block. */
public final class RateLimitException extends GraphException {
    private static final long serialVersionUID = 1;

    RateLimitException(ErrorDetails failure) {
        super(failure);
    }
}
