package io.github.iguser;

/**
 * Exchanges an access token for a new one that expires later. The generated clients provide an implementation for their
 * host: {@code InstagramLoginClient.tokenRefresh()}.
 */
@FunctionalInterface
public interface TokenRefresh {
    /**
     * Requests a new token from the API.
     *
     * @param accessToken the current token. It may have expired, for example while the program was not running; the API
     *     refuses to refresh it then
     * @throws GraphException if the API refuses the request or cannot be reached
     */
    TokenGrant refresh(String accessToken);
}
