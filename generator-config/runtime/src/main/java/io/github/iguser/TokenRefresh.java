package io.github.iguser;

/**
 * Exchanges an access token for a new one that lives longer. The generated clients provide it for their host: {@code
 * InstagramLoginClient.tokenRefresh()}.
 */
@FunctionalInterface
public interface TokenRefresh {
    /**
     * Requests a new token from the API.
     *
     * @param accessToken the current token, which has not expired as far as is known
     * @throws GraphException if the API refuses, or cannot be reached
     */
    TokenGrant refresh(String accessToken);
}
