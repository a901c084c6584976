package io.github.iguser.example.facebook;

import io.github.iguser.example.Settings;
import io.github.iguser.facebook.FacebookLoginClient;

/** Makes the client of a program: of the real host, or of its stand-in. */
final class Clients {

    private Clients() {}

    static FacebookLoginClient open(Settings settings) {
        return FacebookLoginClient.builder()
                .accessToken(settings.token())
                .baseUrl(settings.address("graph.facebook.com") + "/" + FacebookLoginClient.API_VERSION)
                .build();
    }
}
