package io.github.iguser.contract.pact.typed;

import io.github.iguser.RetryPolicy;
import io.github.iguser.TokenPlacement;
import io.github.iguser.contract.client.GeneratedCalls;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.instagram.InstagramLoginClient;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;

/** The generated clients, each pointed at one local server. */
public final class Clients implements AutoCloseable {

    private final String baseUrl;
    private final TokenPlacement placement;
    private final String token;
    private final OkHttpClient http;
    private String path = "";
    private final List<AutoCloseable> opened = new ArrayList<>();

    /** @param http makes the calls of all clients, since opening one for each costs more than the calls */
    public Clients(String baseUrl, TokenPlacement placement, String token, OkHttpClient http) {
        this.baseUrl = baseUrl;
        this.placement = placement;
        this.token = token;
        this.http = http;
    }

    /** Sets the path of the request that the case expects. */
    public Clients expecting(String path) {
        this.path = path;
        return this;
    }

    /** Returns the URL that the case expects to be called, which an upload takes as the API gives it. */
    public String uri() {
        return baseUrl + path;
    }

    public String baseUrl() {
        return baseUrl;
    }

    public TokenPlacement placement() {
        return placement;
    }

    /** Returns calls by reflection, with the client that serves the operation. */
    public GeneratedCalls generated() {
        return new GeneratedCalls(baseUrl, placement, token, http);
    }

    public FacebookLoginClient facebook() {
        return opened(FacebookLoginClient.builder()
                .accessToken(token)
                .tokenPlacement(placement)
                .baseUrl(baseUrl)
                .okHttpClient(http)
                .retries(RetryPolicy.none())
                .build());
    }

    public InstagramLoginClient instagram() {
        return opened(InstagramLoginClient.builder()
                .accessToken(token)
                .tokenPlacement(placement)
                .baseUrl(baseUrl)
                .okHttpClient(http)
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
