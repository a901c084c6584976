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
    /**
     * The lifetime that is assumed for a token whose expiry is unknown: 60 days. It only decides when the token is
     * refreshed. The token is used after that time as well, since it may live longer.
     */
    public static final Duration DEFAULT_LIFETIME = Duration.ofDays(60);

    /**
     * The expiry of a token that never expires: the end of the year 9999. In a {@code debug_token} response, such a
     * token has the {@code expires_at} 0.
     */
    public static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

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
     * Creates a token that was issued at the given time. It expires after the lifetime in the response. If the response
     * has none, its expiry is unknown.
     */
    public static StoredToken of(TokenGrant grant, Instant issuedAt) {
        StoredToken token = of(grant.accessToken()).withIssuedAt(issuedAt);
        Long seconds = grant.expiresIn();
        return seconds == null || seconds <= 0
                ? token
                : token.withExpiresAt(issuedAt.plusSeconds(Math.min(seconds, LONGEST_SECONDS)));
    }

    /**
     * Returns a copy with the time at which the token was issued. The API refuses to refresh a token that is younger
     * than 24 hours. If the expiry is unknown, {@link #DEFAULT_LIFETIME} after this time is assumed.
     */
    public StoredToken withIssuedAt(Instant time) {
        return new StoredToken(accessToken, Objects.requireNonNull(time, "time == null"), expiresAt);
    }

    /** Returns a copy with the time at which the token expires, which is {@link #NEVER} if it does not. */
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

    /** Returns the time at which the token expires; {@link #NEVER} if it does not, and null if unknown. */
    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** Returns true if the token is old enough to be refreshed, and its end is unknown or within the margin. */
    boolean isDue(Instant now, Duration minimumAge, Duration margin) {
        Instant end = assumedEnd();
        return (issuedAt == null || !now.isBefore(issuedAt.plus(minimumAge)))
                && (end == null || !now.isBefore(end.minus(margin)));
    }

    /** Returns whether this is a different token that is not known to expire earlier than the other one. */
    boolean replaces(StoredToken other) {
        Instant end = assumedEnd();
        Instant otherEnd = other.assumedEnd();
        return !accessToken.equals(other.accessToken) && (end == null || otherEnd == null || end.isAfter(otherEnd));
    }

    /** Returns the known or the assumed expiry; null if the age is unknown too. */
    private @Nullable Instant assumedEnd() {
        return expiresAt == null && issuedAt != null ? issuedAt.plus(DEFAULT_LIFETIME) : expiresAt;
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
