package io.github.iguser;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An access token with the times that decide when it has to be refreshed. A {@link TokenStore} keeps the three values
 * and builds the token of them again:
 *
 * <pre>{@code
 * StoredToken.of(accessToken).withIssuedAt(issuedAt).withExpiresAt(expiresAt)
 * }</pre>
 */
public final class StoredToken {
    /** The lifetime of a long-lived token whose response names none: 60 days. */
    public static final Duration DEFAULT_LIFETIME = Duration.ofDays(60);

    /** Beyond the lifetime of any token; keeps times from overflowing. */
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
     * Creates a token whose age and end are not known, such as one copied from the App Dashboard. It is refreshed when it
     * is first used.
     *
     * @throws IllegalArgumentException if the token is blank, or has characters that no token has
     */
    public static StoredToken of(String accessToken) {
        return new StoredToken(Credentials.checked(accessToken), null, null);
    }

    /**
     * Creates a token that was issued at a time, with the lifetime that the response names, else {@link
     * #DEFAULT_LIFETIME}.
     */
    public static StoredToken of(TokenGrant grant, Instant issuedAt) {
        Long seconds = grant.expiresIn();
        Duration lifetime = seconds == null || seconds <= 0
                ? DEFAULT_LIFETIME
                : Duration.ofSeconds(Math.min(seconds, LONGEST_SECONDS));
        return of(grant.accessToken()).withIssuedAt(issuedAt).withExpiresAt(issuedAt.plus(lifetime));
    }

    /**
     * Returns this token with the time when it was issued. The API does not refresh a token that is younger than 24
     * hours.
     */
    public StoredToken withIssuedAt(Instant time) {
        return new StoredToken(accessToken, Objects.requireNonNull(time, "time == null"), expiresAt);
    }

    /** Returns this token with the time when it ends. */
    public StoredToken withExpiresAt(Instant time) {
        return new StoredToken(accessToken, issuedAt, Objects.requireNonNull(time, "time == null"));
    }

    /** The token. */
    public String accessToken() {
        return accessToken;
    }

    /** The time when it was issued; null if that is not known. */
    public @Nullable Instant issuedAt() {
        return issuedAt;
    }

    /** The time when it ends; null if that is not known. */
    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** Returns true if this is a different token that, as far as is known, ends later than the other one. */
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

    /** The times only, without the token. */
    @Override
    public String toString() {
        return "StoredToken{accessToken=***, issuedAt=" + issuedAt + ", expiresAt=" + expiresAt + "}";
    }
}
