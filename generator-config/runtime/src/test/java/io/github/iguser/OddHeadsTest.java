package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests malformed response heads, after a POST was sent. */
class OddHeadsTest {
    private final FaultyServer server = new FaultyServer();
    private final OkHttpClient http = FaultyServer.trusting().build();
    private final CountDownLatch left = new CountDownLatch(1);

    @AfterEach
    void shutDown() throws IOException {
        http.dispatcher().executorService().shutdown();
        server.close();
    }

    private GraphCall<User> post() {
        return post(http);
    }

    private GraphCall<User> post(OkHttpClient with) {
        return server.client(with).retries(TestClient.quickly()).build().users().create("1", "a");
    }

    /** Sends a head and a body, and waits until the client closes the connection. */
    private void enqueue(String head, String body) {
        server.next(connection -> {
            connection.readBody();
            connection.send(head + "\r\n\r\n" + body);
            try {
                connection.awaitEnd();
            } finally {
                left.countDown();
            }
        });
    }

    private void assertFreed() throws InterruptedException {
        assertThat(left.await(10, TimeUnit.SECONDS))
                .as("the client closes the connection")
                .isTrue();
        assertThat(http.connectionPool().idleConnectionCount())
                .as("none is in use")
                .isEqualTo(http.connectionPool().connectionCount());
        assertThat(server.heads()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ": empty",
                " : blank",
                "no colon",
                "X-Größe: 1",
                "X-App-Usage : {\"call_count\":1}",
                "X-Folded: a\r\n  and: b",
                "X-Folded: a\r\n b",
                "\u0000: a",
                "X(Y): a"
            })
    void leavesOutHeadersWithOddNames(String odd) {
        String headers = "\r\n" + odd + "\r\nX-App-Usage: {\"call_count\":99}\r\nfacebook-api-version: v1.0";
        for (CallStyle way : CallStyle.values()) {
            server.next(FaultyServer.responding("200 OK" + headers, "{\"id\":\"17\"}"));
            server.next(FaultyServer.responding("400 Bad Request" + headers, "{\"error\":{\"code\":190}}"));

            GraphResponse<User> response = way.respond(post());
            GraphException e = way.failure(post());

            assertThat(response.body()).isEqualTo(User.of("17"));
            assertThat(response.apiVersion()).isEqualTo("v1.0");
            assertThat(response.usage().app()).isEqualTo(new AppUsage(99, null, null));
            assertThat(e).isExactlyInstanceOf(AccessTokenException.class);
            assertThat(e.usage().app()).isEqualTo(new AppUsage(99, null, null));
            assertThat(e.headers().names()).allMatch(name -> name.matches("[\\w-]+"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesANegativeLengthAndFreesTheConnection(CallStyle way) throws Exception {
        enqueue("HTTP/1.1 200 OK\r\nX-App-Usage: {\"call_count\":99}\r\nContent-Length: -5", "{\"id\":\"1\"}");

        GraphException e = way.failure(post());

        assertThat(e)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessage(
                        "POST /v1.0/1/media: HTTP 200: the response cannot be received: NetworkFault: Content-Length:"
                                + " -5");
        assertThat(e.status()).isEqualTo(200);
        assertThat(e.usage().app()).isEqualTo(new AppUsage(99, null, null));
        assertFreed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK",
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK",
                "HTTP/1.1 -12 OK"
            })
    void reportsFailuresOfOkHttpAsTransportFailures(String heads) throws Exception {
        enqueue(heads + "\r\nContent-Length: 10", "{\"id\":\"1\"}");

        GraphException e = CallStyle.ASYNCHRONOUS.failure(post());

        assertThat(e)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageStartingWith("POST /v1.0/1/media: no response: NetworkFault: ")
                .hasRootCauseInstanceOf(IllegalStateException.class);
        assertFreed();
        assertThat(CallStyle.BLOCKING.execute(post())).isEqualTo(User.of("1"));
    }

    @ParameterizedTest
    @EnumSource
    void acceptsOneInformationalResponse(CallStyle way) {
        server.next(connection -> {
            connection.readBody();
            connection.send("HTTP/1.1 103 Early Hints\r\n\r\n" + FaultyServer.response("200 OK", "{\"id\":\"17\"}"));
        });

        assertThat(way.execute(post())).isEqualTo(User.of("17"));
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 205})
    void keepsTheStatusOfA204WithALength(int status) {
        for (CallStyle way : CallStyle.values()) {
            server.next(FaultyServer.responding(status + " No Content", "{}"));

            GraphException e = way.failure(post());

            assertThat(e)
                    .isExactlyInstanceOf(TransportException.class)
                    .hasMessageStartingWith(
                            "POST /v1.0/1/media: HTTP " + status + ": the response cannot be received: ");
            assertThat(e.status()).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsA407ThatNoProxySent(CallStyle way) {
        server.next(FaultyServer.responding("407 Proxy Authentication Required", "{\"error\":{\"code\":200}}"));
        server.next(FaultyServer.responding("407 Proxy Authentication Required", "<html>"));

        assertThat(way.failure(post()))
                .isExactlyInstanceOf(PermissionException.class)
                .hasMessage("POST /v1.0/1/media: HTTP 407, code 200: A permission is missing. Ask for it.");
        assertThat(way.failure(post())).extracting(GraphException::status).isEqualTo(407);
        assertThat(way.execute(post())).isEqualTo(User.of("1"));
    }

    @ParameterizedTest
    @EnumSource
    void readsAResponseWithAnInvalidDateAndNonAsciiHeaders(CallStyle way) {
        server.next(FaultyServer.responding("503 Service Unavailable\r\nRetry-After: später", "<html>"));

        GraphException e = way.failure(post());

        assertThat(e).isExactlyInstanceOf(TransientException.class);
        assertThat(e.headers().values("Retry-After")).containsExactly("später");
    }

    @ParameterizedTest
    @EnumSource
    void passesOnExceptionsOfInterceptors(CallStyle way) {
        IllegalArgumentException own = new IllegalArgumentException("mine");
        OkHttpClient inside = http.newBuilder()
                .addNetworkInterceptor(chain -> {
                    chain.proceed(chain.request()).close();
                    throw own;
                })
                .build();
        OkHttpClient outside = http.newBuilder()
                .addInterceptor(chain -> {
                    throw own;
                })
                .build();

        assertThatThrownBy(() -> way.execute(post(inside))).isSameAs(own);
        assertThatThrownBy(() -> way.execute(post(outside))).isSameAs(own);
    }

    @ParameterizedTest
    @EnumSource
    void reportsOtherFailuresInsideOkHttpAsTransportFailures(CallStyle way) {
        OkHttpClient lost = http.newBuilder()
                .dns(host -> {
                    throw new IllegalStateException("no names today");
                })
                .build();

        assertThat(way.failure(post(lost)))
                .isExactlyInstanceOf(TransportException.class)
                .hasMessage("POST /v1.0/1/media: no response: NetworkFault: java.lang.IllegalStateException: no names"
                        + " today")
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource
    void reportsUncheckedFailuresOfABodyAsTransportFailures(CallStyle way) {
        OkHttpClient odd = http.newBuilder()
                .addInterceptor(chain -> FailingBody.in(chain.proceed(chain.request())))
                .build();

        GraphException e = way.failure(post(odd));

        assertThat(e)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageContaining("HTTP 200: the response broke off")
                .hasRootCauseMessage("unchecked");
    }
}
