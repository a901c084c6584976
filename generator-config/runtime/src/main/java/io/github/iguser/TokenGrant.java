package io.github.iguser;

import org.jspecify.annotations.Nullable;

/** A newly issued access token and its lifetime. */
public final class TokenGrant {
    private final String accessToken;
    private final @Nullable Long expiresIn;

    private TokenGrant(String accessToken, @Nullable Long expiresIn) {
        this.accessToken = accessToken;
        this.expiresIn = expiresIn;
    }

    /**
     * Creates a grant without a lifetime.
     *
     * @throws IllegalArgumentException if the token is blank or has invalid characters
     */
    public static TokenGrant of(String accessToken) {
        return new TokenGrant(Credentials.checked(accessToken), null);
    }

    /** Returns a copy with the lifetime in seconds, which is {@code expires_in} in the response. */
    public TokenGrant withExpiresIn(long seconds) {
        return new TokenGrant(accessToken, seconds);
    }

    /** Returns the token. */
    public String accessToken() {
        return accessToken;
    }

    /** Returns the lifetime in seconds; null if the response has none. */
    public @Nullable Long expiresIn() {
        return expiresIn;
    }

    /** Returns the lifetime without the token. */
    @Override
    public String toString() {
        return "TokenGrant{accessToken=***, expiresIn=" + expiresIn + "}";
    }
}
