package io.github.iguser.contract.pact;

import io.github.iguser.TokenPlacement;

/** The generated clients, each pointed at one local server. */
public final class Clients implements AutoCloseable {

    private final String baseUrl;
    private final TokenPlacement placement;

    Clients(String baseUrl, TokenPlacement placement) {
        this.baseUrl = baseUrl;
        this.placement = placement;
    }

    public String baseUrl() {
        return baseUrl;
    }

    public TokenPlacement placement() {
        return placement;
    }

    @Override
    public void close() {}
}
