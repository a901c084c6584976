package io.github.iguser;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An access token with the times at which it was issued and expires. A {@link TokenStore} keeps these three values and
 * recreates the token from them:
 *
 * <pre>{@code
 * StoredToken.of(accessToken).withIssuedAt(issuedAt).withExpiresAt(expiresAt)
 * }</pre>
 */
public final class StoredToken {
    /** The lifetime that is assumed for a long-lived token if the response has none: 60 days. */
    public static final Duration DEFAULT_LIFETIME = Duration.ofDays(60);

    /** More than the lifetime of any token. The limit prevents overflow. */
    private static final long LONGEST_SECONDS = Duration.ofDays(3650).toSeconds();

    private final String accessToken;
    private final @Nullable Instant issuedAt;
    private final @Nullable Instant expiresAt;

    private StoredToken(String accessToken, @Nullable Instant issuedAt, @Nullable Instant expiresAt) {
        this.accessToken = accessToken;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    /**
     * Creates a token whose age and expiry are unknown, such as one copied from the App Dashboard. It is refreshed when
     * it is first used.
     *
     * @throws IllegalArgumentException if the token is blank or has invalid characters
     */
    public static StoredToken of(String accessToken) {
        return new StoredToken(Credentials.checked(accessToken), null, null);
    }

    /**
     * Creates a token that was issued at the given time. It expires after the lifetime in the response, or {@link
     * #DEFAULT_LIFETIME} if the response has none.
     */
    public static StoredToken of(TokenGrant grant, Instant issuedAt) {
        Long seconds = grant.expiresIn();
        Duration lifetime = seconds == null || seconds <= 0
                ? DEFAULT_LIFETIME
                : Duration.ofSeconds(Math.min(seconds, LONGEST_SECONDS));
        return of(grant.accessToken()).withIssuedAt(issuedAt).withExpiresAt(issuedAt.plus(lifetime));
    }

    /**
     * Returns a copy with the time at which the token was issued. The API refuses to refresh a token that is younger
     * than 24 hours.
     */
    public StoredToken withIssuedAt(Instant time) {
        return new StoredToken(accessToken, Objects.requireNonNull(time, "time == null"), expiresAt);
    }

    /** Returns a copy with the time at which the token expires. */
    public StoredToken withExpiresAt(Instant time) {
        return new StoredToken(accessToken, issuedAt, Objects.requireNonNull(time, "time == null"));
    }

    /** Returns the token. */
    public String accessToken() {
        return accessToken;
    }

    /** Returns the time at which the token was issued; null if unknown. */
    public @Nullable Instant issuedAt() {
        return issuedAt;
    }

    /** Returns the time at which the token expires; null if unknown. */
    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** Returns whether this is a different token that is not known to expire earlier than the other one. */
    boolean replaces(StoredToken other) {
        return !accessToken.equals(other.accessToken)
                && (expiresAt == null || other.expiresAt == null || expiresAt.isAfter(other.expiresAt));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredToken that
                && accessToken.equals(that.accessToken)
                && Objects.equals(issuedAt, that.issuedAt)
                && Objects.equals(expiresAt, that.expiresAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accessToken, issuedAt, expiresAt);
    }

    /** Returns the times without the token. */
    @Override
    public String toString() {
        return "StoredToken{accessToken=***, issuedAt=" + issuedAt + ", expiresAt=" + expiresAt + "}";
    }
}
