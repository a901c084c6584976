package io.github.iguser;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The access token has expired and could not be refreshed. The API refreshes no expired token: the user has to log in
 * again, and {@link RefreshingToken#replace} takes the new token. The cause, if any, is the failure of the last
 * refresh.
 */
public final class TokenExpiredException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Instant expiredAt;

    TokenExpiredException(Instant expiredAt, String problem, @Nullable Throwable cause) {
        super(
                "the access token expired at " + expiredAt + " and " + problem
                        + "; log in again and give the new token to RefreshingToken.replace",
                cause);
        this.expiredAt = expiredAt;
    }

    /** The time when the token expired. */
    public Instant expiredAt() {
        return expiredAt;
    }
}
