package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests transport failures with a real TLS server. */
class TransportFaultsTest {
    private static final String USAGE = "\r\nX-App-Usage: {\"call_count\":99}";
    private static final AppUsage NEARLY_ALL = new AppUsage(99, null, null);

    private final FaultyServer server = new FaultyServer();
    private final OkHttpClient trusting = FaultyServer.trusting().build();

    @AfterEach
    void shutDown() throws IOException {
        trusting.dispatcher().executorService().shutdown();
        server.close();
    }

    private GraphCall<User> call(OkHttpClient http) {
        return server.client(http).retries(TestClient.quickly()).build().users().get("1");
    }

    private GraphException onlyFailure(CallStyle way, OkHttpClient http) {
        GraphResponse<User> response = way.respond(call(http));
        assertThat(response.body()).isEqualTo(User.of("1"));
        assertThat(response.failedAttempts()).hasSize(1);
        return response.failedAttempts().get(0);
    }

    private static byte[] compressed(String text, long cutOff) throws IOException {
        Buffer whole = new Buffer();
        try (var gzip = Okio.buffer(new GzipSink(whole))) {
            gzip.writeUtf8(text);
        }
        return whole.readByteArray(whole.size() - cutOff);
    }

    private static FaultyServer.ConnectionFault responding(String status, byte[] compressed) {
        return connection -> {
            connection.send("HTTP/1.1 " + status + USAGE + "\r\nContent-Encoding: gzip\r\nContent-Length: "
                    + compressed.length + "\r\n\r\n");
            connection.send(compressed);
        };
    }

    @ParameterizedTest
    @EnumSource
    void readsAChunkedResponse(CallStyle way) {
        server.next(connection -> connection.send(
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n5\r\n:\"1\"}\r\n0\r\n\r\n"));

        assertThat(way.execute(call(trusting))).isEqualTo(User.of("1"));
    }

    @ParameterizedTest
    @EnumSource
    void requestsAndReadsACompressedResponse(CallStyle way) throws IOException {
        server.next(responding("200 OK", compressed("{\"id\":\"1\"}", 0)));

        assertThat(way.execute(call(trusting))).isEqualTo(User.of("1"));
        assertThat(server.heads()).singleElement().asString().contains("\r\nAccept-Encoding: gzip\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void retriesTruncatedCompression(CallStyle way) throws IOException {
        server.next(responding("200 OK", compressed("{\"id\":\"" + "17841405822304914".repeat(50) + "\"}", 12)));

        GraphException e = onlyFailure(way, trusting);

        assertThat(e)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageContaining("HTTP 200: the response broke off (")
                .hasMessageContaining("EOFException");
        assertThat(e.usage().app()).isEqualTo(NEARLY_ALL);
    }

    @ParameterizedTest
    @EnumSource
    void keepsThePartOfATruncatedCompressedError(CallStyle way) throws IOException {
        // Stored bytes rather than packed ones come through up to the point where they break off.
        String error = "{\"error\":{\"message\":\"No\",\"code\":190},\"x\":\"";
        server.next(responding("400 Bad Request", compressed(error + "0123456789".repeat(50) + "\"}", 10)));

        GraphException e = way.failure(call(trusting));

        assertThat(e).isExactlyInstanceOf(AccessTokenException.class);
        assertThat(e.code()).isEqualTo(190);
        assertThat(e.status()).isEqualTo(400);
        assertThat(e.usage().app()).isEqualTo(NEARLY_ALL);
        assertThat(e.rawBody()).startsWith(error);
    }

    @ParameterizedTest
    @EnumSource
    void retriesARefusedConnection(CallStyle way) throws IOException {
        server.close();

        GraphException e = way.failure(call(trusting));

        assertThat(e)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageMatching("GET /v1.0/1: no response: ConnectException: Failed to connect to localhost/.*:"
                        + server.port() + " \\[3 attempts]");
        assertThat(e.status()).isZero();
        assertThat(e.attempts()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void retriesAResetConnection(CallStyle way) {
        server.next(FaultyServer.Connection::reset);

        GraphException e = onlyFailure(way, trusting);

        assertThat(e)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageStartingWith("GET /v1.0/1: no response: ");
        assertThat(e.rawBody()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void keepsThePartOfAResetResponse(CallStyle way) {
        server.next(connection -> {
            connection.send("HTTP/1.1 200 OK" + USAGE + "\r\nContent-Length: 99\r\n\r\n{\"id\":\"178414");
            connection.reset();
        });

        GraphException e = onlyFailure(way, trusting);

        assertThat(e)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageStartingWith("GET /v1.0/1: HTTP 200: the response broke off (no content type, ");
        assertThat(e.status()).isEqualTo(200);
        assertThat(e.usage().app()).isEqualTo(NEARLY_ALL);
        assertThat("{\"id\":\"178414").startsWith(e.rawBody());
    }

    @ParameterizedTest
    @EnumSource
    void retriesAfterATimeout(CallStyle way) {
        server.next(FaultyServer.Connection::awaitEnd);

        GraphException e = onlyFailure(
                way, trusting.newBuilder().readTimeout(Duration.ofSeconds(1)).build());

        assertThat(e)
                .isExactlyInstanceOf(TransportException.class)
                .extracting(GraphException::getMessage, InstanceOfAssertFactories.STRING)
                .startsWith("GET /v1.0/1: no response: SocketTimeoutException: ");
    }

    @ParameterizedTest
    @EnumSource
    void readsASlowResponseWithinTheTimeouts(CallStyle way) {
        server.next(FaultyServer.dripping("{\"id\":\"1\"}", Duration.ofMillis(20)));

        assertThat(way.respond(call(trusting)).attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void endsASlowResponseAtTheCallTimeout(CallStyle way) {
        server.next(FaultyServer.dripping("{\"id\":\"" + "1".repeat(100) + "\"}", Duration.ofMillis(40)));

        GraphException e = onlyFailure(
                way, trusting.newBuilder().callTimeout(Duration.ofMillis(1500)).build());

        assertThat(e).isExactlyInstanceOf(TransportException.class).hasMessageContaining("the response broke off");
        assertThat(e.status()).isEqualTo(200);
        assertThat(e.rawBody()).startsWith("{\"id\":\"1");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void retriesAnUnknownHost(CallStyle way) {
        OkHttpClient lost =
                trusting.newBuilder().dns(TransportFaultsTest::unknown).build();

        GraphException e = way.failure(call(lost));

        assertThat(e)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessage("GET /v1.0/1: no response: UnknownHostException: localhost [3 attempts]");
    }

    private static List<InetAddress> unknown(String host) throws UnknownHostException {
        throw new UnknownHostException(host);
    }

    @ParameterizedTest
    @EnumSource
    void refusesACertificateOfAnotherHostWithoutRetry(CallStyle way) {
        TestClient client = server.client(trusting)
                .baseUrl("https://127.0.0.1:" + server.port() + "/v1.0")
                .retries(TestClient.quickly())
                .build();

        GraphException e = way.failure(client.users().get("1"));

        assertThat(e)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageStartingWith("GET /v1.0/1: no response: SSLPeerUnverifiedException: Hostname 127.0.0.1");
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(server.heads()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnUntrustedCertificateWithoutRetry(CallStyle way) {
        GraphException e = way.failure(call(new OkHttpClient()));

        assertThat(e)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageStartingWith("GET /v1.0/1: no response: SSLHandshakeException: ");
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(server.heads()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void followsNoRedirectToAnotherHost(CallStyle way) throws IOException {
        try (FaultyServer other = new FaultyServer()) {
            server.next(FaultyServer.responding(
                    "302 Found\r\nLocation: https://localhost:" + other.port() + "/v1.0/1?access_token=x", ""));

            GraphException e = way.failure(call(trusting));

            assertThat(e)
                    .isExactlyInstanceOf(GraphException.class)
                    .hasMessage("GET /v1.0/1: HTTP 302: a redirect to https://localhost was not followed;"
                            + " check the base URL");
            assertThat(other.heads()).isEmpty();
        }
    }
}
