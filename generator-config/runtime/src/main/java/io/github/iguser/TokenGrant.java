package io.github.iguser;

import org.jspecify.annotations.Nullable;

/** An access token as the API has just issued it: the token, and how long it lives. */
public final class TokenGrant {
    private final String accessToken;
    private final @Nullable Long expiresIn;

    private TokenGrant(String accessToken, @Nullable Long expiresIn) {
        this.accessToken = accessToken;
        this.expiresIn = expiresIn;
    }

    /**
     * Creates a grant whose response names no lifetime.
     *
     * @throws IllegalArgumentException if the token is blank, or has characters that no token has
     */
    public static TokenGrant of(String accessToken) {
        return new TokenGrant(Credentials.checked(accessToken), null);
    }

    /** Returns this grant with its lifetime in seconds, the {@code expires_in} of the response. */
    public TokenGrant withExpiresIn(long seconds) {
        return new TokenGrant(accessToken, seconds);
    }

    /** The token. */
    public String accessToken() {
        return accessToken;
    }

    /** The lifetime in seconds; null if the response names none. */
    public @Nullable Long expiresIn() {
        return expiresIn;
    }

    /** The lifetime only, without the token. */
    @Override
    public String toString() {
        return "TokenGrant{accessToken=***, expiresIn=" + expiresIn + "}";
    }
}
