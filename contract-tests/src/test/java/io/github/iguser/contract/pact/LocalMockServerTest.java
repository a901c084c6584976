package io.github.iguser.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.V4Pact;
import io.github.iguser.contract.recording.RawRequest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reaches Pact's mock server: the client. */
class LocalMockServerTest {

    private final LocalMockServer server = new LocalMockServer(
            new V4Pact(new Consumer("client"), new Provider("host"), List.of()),
            MockProviderConfig.createDefault(PactSpecVersion.V4));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
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
            RawRequest.Answer answer = RawRequest.send(
                    server.getUrl(),
                    method + " /v1.0/17 HTTP/1.1\nHost: " + host.formatted(RawRequest.hostOf(server.getUrl()))
                            + (header == null ? "" : "\n" + header));

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.text()).doesNotContainIgnoringCase("access-control-");
        }
        assertThat(server.validateMockServerState(null)).isInstanceOf(PactVerificationResult.Ok.class);
    }

    @Test
    void countsRequestsOfTheClient() {
        RawRequest.send(server.getUrl(), "GET /v1.0/17 HTTP/1.1\nHost: " + RawRequest.hostOf(server.getUrl()));

        assertThat(server.validateMockServerState(null)).isInstanceOf(PactVerificationResult.Mismatches.class);
    }
}
