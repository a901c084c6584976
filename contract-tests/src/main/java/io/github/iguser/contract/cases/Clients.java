package io.github.iguser.contract.cases;

import io.github.iguser.RetryPolicy;
import io.github.iguser.TokenPlacement;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.instagram.InstagramLoginClient;
import java.util.ArrayList;
import java.util.List;

/** The generated clients, each pointed at one local server. */
public final class Clients implements AutoCloseable {

    private final String baseUrl;
    private final TokenPlacement placement;
    private final String token;
    private final List<AutoCloseable> opened = new ArrayList<>();

    public Clients(String baseUrl, TokenPlacement placement, String token) {
        this.baseUrl = baseUrl;
        this.placement = placement;
        this.token = token;
    }

    public String baseUrl() {
        return baseUrl;
    }

    public TokenPlacement placement() {
        return placement;
    }

    public FacebookLoginClient facebook() {
        return opened(FacebookLoginClient.builder()
                .accessToken(token)
                .tokenPlacement(placement)
                .baseUrl(baseUrl)
                .retries(RetryPolicy.none())
                .build());
    }

    public InstagramLoginClient instagram() {
        return opened(InstagramLoginClient.builder()
                .accessToken(token)
                .tokenPlacement(placement)
                .baseUrl(baseUrl)
                .retries(RetryPolicy.none())
                .build());
    }

    private <C extends AutoCloseable> C opened(C client) {
        opened.add(client);
        return client;
    }

    @Override
    public void close() {
        for (AutoCloseable client : opened) {
            try {
                client.close();
            } catch (Exception e) {
                throw new IllegalStateException("could not close " + client, e);
            }
        }
    }
}
