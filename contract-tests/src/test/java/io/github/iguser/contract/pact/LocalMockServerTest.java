package io.github.iguser.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.consumer.BaseMockServer;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.V4Pact;
import io.github.iguser.contract.recording.RawRequest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Access to Pact's mock server: only the client may use it. */
class LocalMockServerTest {

    private final LocalMockServer server = LocalMockServer.start();
    private final BaseMockServer pact = server.serve(pact("first"));

    private static V4Pact pact(String provider) {
        return new V4Pact(new Consumer("client"), new Provider(provider), List.of());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "page.example, , 421",
        "localhost:1, , 421",
        "%s, Origin: https://page.example, 403",
        "%s, Sec-Fetch-Site: cross-site, 403"
    })
    void refusesWebPagesAndUnknownHosts(String host, String header, int status) {
        for (String method : List.of("GET", "OPTIONS")) {
            RawRequest.RawResponse answer = RawRequest.send(
                    server.url(),
                    method + " /v1.0/17 HTTP/1.1\nHost: " + host.formatted(RawRequest.hostOf(server.url()))
                            + (header == null ? "" : "\n" + header));

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.text()).doesNotContainIgnoringCase("access-control-");
        }
        assertThat(pact.validateMockServerState(null)).isInstanceOf(PactVerificationResult.Ok.class);
    }

    @Test
    void countsRequestsOfTheClient() {
        RawRequest.send(server.url(), "GET /v1.0/17 HTTP/1.1\nHost: " + RawRequest.hostOf(server.url()));

        assertThat(pact.validateMockServerState(null)).isInstanceOf(PactVerificationResult.Mismatches.class);
    }

    @Test
    void countsRequestsForTheLastPactOnly() {
        BaseMockServer second = server.serve(pact("second"));

        RawRequest.send(server.url(), "GET /v1.0/17 HTTP/1.1\nHost: " + RawRequest.hostOf(server.url()));

        assertThat(pact.validateMockServerState(null)).isInstanceOf(PactVerificationResult.Ok.class);
        assertThat(second.validateMockServerState(null)).isInstanceOf(PactVerificationResult.Mismatches.class);
    }
}
