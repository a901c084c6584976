package io.github.iguser.example.instagram;

import io.github.iguser.example.Settings;
import io.github.iguser.instagram.InstagramLoginClient;

/** Makes the client of a program: of the real host, or of its stand-in. */
final class Clients {

    private Clients() {}

    static InstagramLoginClient open(Settings settings) {
        return InstagramLoginClient.builder()
                .accessToken(settings.token())
                .baseUrl(settings.address("graph.instagram.com") + "/" + InstagramLoginClient.API_VERSION)
                .build();
    }
}
