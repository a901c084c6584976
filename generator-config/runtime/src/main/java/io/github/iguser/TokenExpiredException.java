package io.github.iguser;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the access token has expired and could not be refreshed. The API does not refresh an expired token, so
 * the user has to log in again; pass the new token to {@link RefreshingToken#replace}. The cause, if any, is the
 * failure of the last refresh.
 */
public final class TokenExpiredException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Instant expiredAt;

    TokenExpiredException(Instant expiredAt, String problem, @Nullable Throwable cause) {
        super(
                "the access token expired at " + expiredAt + " and " + problem
                        + "; log in again and pass the new token to RefreshingToken.replace",
                cause);
        this.expiredAt = expiredAt;
    }

    /** Returns the time at which the token expired. */
    public Instant expiredAt() {
        return expiredAt;
    }
}
