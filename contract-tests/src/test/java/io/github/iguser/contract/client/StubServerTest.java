package io.github.iguser.contract.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.recording.RawRequest;
import io.github.iguser.testing.internal.recording.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Access to the server of the client check: only the client may use it. */
class StubServerTest {

    private static RawRequest.RawResponse ask(StubServer server, String headers) {
        server.respondWith(Recordings.embedded().byName("graph.facebook.com/getIgUser/profile-counts"));
        return RawRequest.send(server.address(), "GET /v1.0/17 HTTP/1.1\n" + headers);
    }

    @Test
    void acceptsItsOwnHostName() {
        try (StubServer server = StubServer.start()) {
            assertThat(ask(server, "Host: " + RawRequest.hostOf(server.address()))
                            .status())
                    .isEqualTo(200);
            assertThat(server.takeJournal()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: page.example", "Host: localhost:1", "Host: %s\nHost: page.example"})
    void refusesUnknownHost(String headers) {
        try (StubServer server = StubServer.start()) {
            assertThat(ask(server, headers.formatted(RawRequest.hostOf(server.address())))
                            .status())
                    .isEqualTo(421);
            assertThat(server.takeJournal()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: https://page.example", "Sec-Fetch-Site: cross-site"})
    void refusesWebPages(String header) {
        try (StubServer server = StubServer.start()) {
            RawRequest.RawResponse answer = ask(server, "Host: " + RawRequest.hostOf(server.address()) + "\n" + header);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.text()).doesNotContainIgnoringCase("access-control-");
            assertThat(server.takeJournal()).isEmpty();
        }
    }
}
