package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.SocketPolicy;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults below the API, on a real server with TLS. */
class TransportFaultsTest {
    private final HeldCertificate root =
            new HeldCertificate.Builder().certificateAuthority(0).build();
    private final OkHttpClient trusting;
    private final MockWebServer server = new MockWebServer();

    TransportFaultsTest() {
        serveAs("localhost");
        // The API speaks HTTP/1.1 only (Meta, Graph API overview).
        server.setProtocols(List.of(Protocol.HTTP_1_1));
        HandshakeCertificates trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(root.certificate())
                .build();
        trusting = new OkHttpClient.Builder()
                .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                .build();
    }

    private void serveAs(String host) {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .signedBy(root)
                .addSubjectAlternativeName(host)
                .build();
        server.useHttps(
                new HandshakeCertificates.Builder()
                        .heldCertificate(certificate)
                        .build()
                        .sslSocketFactory(),
                false);
    }

    @AfterEach
    void shutDown() throws IOException {
        trusting.dispatcher().executorService().shutdown();
        server.shutdown();
    }

    private GraphCall<User> call(OkHttpClient http) {
        return TestClient.builder()
                .accessToken(TestClient.TOKEN)
                .baseUrl("https://localhost:" + server.getPort() + "/v25.0")
                .okHttpClient(http)
                .retries(TestClient.quickly())
                .build()
                .users()
                .get("1");
    }

    @ParameterizedTest
    @EnumSource
    void aGoodAnswerComesThrough(Way way) {
        server.enqueue(new MockResponse().setChunkedBody("{\"id\":\"1\"}", 3));

        assertThat(way.execute(call(trusting))).isEqualTo(User.of("1"));
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionThatIsResetIsTriedAgain(Way way) {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        server.enqueue(new MockResponse().setBody("{\"id\":\"1\"}"));

        GraphResponse<User> response = way.respond(call(trusting));

        assertThat(response.attempts()).isEqualTo(2);
        assertThat(response.failedAttempts()).hasExactlyElementsOfTypes(TransportException.class);
    }

    @ParameterizedTest
    @EnumSource
    void silenceIsATimeoutThatIsTriedAgain(Way way) {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
        server.enqueue(new MockResponse().setBody("{\"id\":\"1\"}"));

        GraphResponse<User> response = way.respond(
                call(trusting.newBuilder().readTimeout(Duration.ofMillis(300)).build()));

        assertThat(response.failedAttempts())
                .singleElement()
                .isExactlyInstanceOf(TransportException.class)
                .extracting(GraphException::getMessage, InstanceOfAssertFactories.STRING)
                .startsWith("GET /v25.0/1: no answer: SocketTimeoutException: ");
    }

    @ParameterizedTest
    @EnumSource
    void aBodyThatDripsIsEndedByTheTimeOfTheWholeCall(Way way) {
        server.enqueue(new MockResponse()
                .setBody("{\"id\":\"" + "1".repeat(100) + "\"}")
                .throttleBody(10, 100, TimeUnit.MILLISECONDS));
        server.enqueue(new MockResponse().setBody("{\"id\":\"1\"}"));

        GraphResponse<User> response = way.respond(
                call(trusting.newBuilder().callTimeout(Duration.ofMillis(400)).build()));

        GraphException first = response.failedAttempts().get(0);
        assertThat(first).isExactlyInstanceOf(TransportException.class).hasMessageContaining("the answer broke off");
        assertThat(first.status()).isEqualTo(200);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aHostThatNobodyKnowsIsTriedAgain(Way way) {
        OkHttpClient lost =
                trusting.newBuilder().dns(TransportFaultsTest::unknown).build();

        GraphException e = way.failure(call(lost));

        assertThat(e)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessage("GET /v25.0/1: no answer: UnknownHostException: localhost [3 attempts]");
    }

    private static List<InetAddress> unknown(String host) throws UnknownHostException {
        throw new UnknownHostException(host);
    }

    @ParameterizedTest
    @EnumSource
    void aCertificateOfAnotherHostIsRefusedAtOnce(Way way) {
        serveAs("graph.example.org");

        GraphException e = way.failure(call(trusting));

        assertThat(e)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageStartingWith("GET /v25.0/1: no answer: SSLPeerUnverifiedException: Hostname localhost");
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(server.getRequestCount()).isZero();
    }
}
