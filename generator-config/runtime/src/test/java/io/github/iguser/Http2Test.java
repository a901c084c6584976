package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests HTTP/2, as used by the API: calls share a connection, and the end of one call must not affect others. */
class Http2Test {
    private static final int REFUSED_STREAM = 7;

    private final MockWebServer server = PromptServer.create();
    private final OkHttpClient http = trustingClient();
    private TestClient.Builder builder;

    /** Sets the server up for HTTP/2 with a certificate that the client trusts. */
    private OkHttpClient trustingClient() {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("localhost")
                .addSubjectAlternativeName("127.0.0.1")
                .build();
        server.useHttps(
                new HandshakeCertificates.Builder()
                        .heldCertificate(certificate)
                        .build()
                        .sslSocketFactory(),
                false);
        server.setProtocols(List.of(Protocol.HTTP_2, Protocol.HTTP_1_1));
        HandshakeCertificates trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate.certificate())
                .build();
        return new OkHttpClient.Builder()
                .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                .build();
    }

    @BeforeEach
    void start() {
        builder = TestClient.of(server).okHttpClient(http);
    }

    @AfterEach
    void shutDown() throws IOException {
        http.dispatcher().executorService().shutdown();
        server.shutdown();
    }

    @Test
    void leavesOutHeadersWithOddNames() {
        server.enqueue(new MockResponse()
                .setBody("{\"id\":\"1\"}")
                .addHeaderLenient("x(y)", "1")
                .addHeaderLenient("größe", "1"));

        GraphResponse<User> response = builder.build().users().create("1", "a").executeForResponse();

        assertThat(response.body()).isEqualTo(User.of("1"));
        assertThat(response.headers().names()).containsExactly("content-length");
    }

    @Test
    void refusesANegativeLength() {
        server.enqueue(new MockResponse().setBody("{\"id\":\"1\"}").setHeader("Content-Length", "-5"));

        assertThatThrownBy(() -> builder.build().users().create("1", "a").execute())
                .isExactlyInstanceOf(TransportException.class)
                .hasMessage(
                        "POST /v1.0/1/media: HTTP 200: the response cannot be received: NetworkFault: Content-Length:"
                                + " -5");
        assertThat(http.connectionPool().idleConnectionCount()).isEqualTo(1);
    }

    /** Responds with the requested id, or not at all if it is 0. */
    private void respondWithTheId() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String id = String.valueOf(request.getPath()).replaceFirst("/v1.0/", "");
                return id.equals("0")
                        ? new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE)
                        : new MockResponse().setBody("{\"id\":\"" + id + "\"}");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("io.github.iguser.JavaThread#kinds")
    void sharesOneConnectionBetweenCalls(JavaThread kind) throws Exception {
        respondWithTheId();
        TestClient client = builder.build();
        client.users().get("1").execute();

        List<CompletableFuture<User>> answers = IntStream.rangeClosed(1, 256)
                .mapToObj(i -> kind.answerTo(client.users().get(Integer.toString(i))))
                .toList();

        for (int i = 0; i < 256; i++) {
            assertThat(answers.get(i).get(30, TimeUnit.SECONDS)).isEqualTo(User.of(Integer.toString(i + 1)));
        }
        assertThat(server.getRequestCount()).isEqualTo(257);
        assertThat(http.connectionPool().connectionCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {REFUSED_STREAM, 2, 8})
    void sendsAResetWriteOnce(int code) {
        for (CallStyle way : CallStyle.values()) {
            TestClient client = builder.retries(TestClient.quickly()).build();
            server.enqueue(new MockResponse().setBody("{\"id\":\"1\"}"));
            way.execute(client.users().get("1"));
            int before = server.getRequestCount();
            server.enqueue(new MockResponse()
                    .setSocketPolicy(SocketPolicy.RESET_STREAM_AT_START)
                    .setHttp2ErrorCode(code));

            GraphException e = way.failure(client.users().create("1", "caption"));

            assertThat(e).isExactlyInstanceOf(TransportException.class);
            assertThat(e.attempts()).isEqualTo(1);
            assertThat(server.getRequestCount()).isEqualTo(before + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {REFUSED_STREAM, 2, 8})
    void countsAndExplainsAResetRead(int code) {
        for (CallStyle way : CallStyle.values()) {
            server.enqueue(new MockResponse()
                    .setSocketPolicy(SocketPolicy.RESET_STREAM_AT_START)
                    .setHttp2ErrorCode(code));
            server.enqueue(new MockResponse().setBody("{\"id\":\"1\"}"));
            int before = server.getRequestCount();

            GraphResponse<User> response = way.respond(
                    builder.retries(TestClient.quickly()).build().users().get("1"));

            assertThat(response.attempts()).isEqualTo(2);
            assertThat(response.failedAttempts()).singleElement().isExactlyInstanceOf(TransportException.class);
            assertThat(server.getRequestCount()).isEqualTo(before + 2);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.iguser.JavaThread#kinds")
    void keepsTheConnectionWhenOneCallIsInterrupted(JavaThread kind) throws Exception {
        respondWithTheId();
        TestClient client = builder.build();
        client.users().get("1").execute();
        CompletableFuture<GraphException> failure = new CompletableFuture<>();
        Thread thread = kind.start(
                () -> failure.complete(CallStyle.BLOCKING.failure(client.users().get("0"))));
        for (int i = 0; i < 2; i++) {
            assertThat(server.takeRequest(10, TimeUnit.SECONDS)).isNotNull();
        }

        thread.interrupt();

        assertThat(failure.get(5, TimeUnit.SECONDS))
                .hasMessage("GET /v1.0/0: no response: InterruptedIOException: the thread was interrupted");
        assertConnectionUsable(client);
    }

    @Test
    void keepsTheConnectionWhenOneCallIsCancelled() throws Exception {
        respondWithTheId();
        TestClient client = builder.build();
        client.users().get("1").execute();
        CompletableFuture<User> future = client.users().get("0").executeAsync();
        for (int i = 0; i < 2; i++) {
            assertThat(server.takeRequest(10, TimeUnit.SECONDS)).isNotNull();
        }

        future.cancel(true);

        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        assertConnectionUsable(client);
    }

    private void assertConnectionUsable(TestClient client) {
        assertThat(client.users().get("2").execute()).isEqualTo(User.of("2"));
        assertThat(http.connectionPool().connectionCount()).isEqualTo(1);
    }

    @Test
    void leavesTheConnectionIdleAfterAPartialIteration() {
        server.enqueue(new MockResponse()
                .setBody("{\"data\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"paging\":{\"next\":\"" + TestClient.HOME
                        + "/1/media?after=A\"}}"));

        assertThat(builder.build().users().media("1", Map.of()).all().stream().limit(1))
                .containsExactly(User.of("1"));

        assertThat(http.connectionPool().idleConnectionCount())
                .isEqualTo(http.connectionPool().connectionCount())
                .isEqualTo(1);
    }
}
