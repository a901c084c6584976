package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that OkHttp retries nothing silently: the server sees as many requests as the caller learns of, and retries can
 * be disabled.
 */
class NoSilentRetriesTest {
    private final FaultyServer server = new FaultyServer();
    private final OkHttpClient http =
            FaultyServer.trusting().readTimeout(Duration.ofSeconds(1)).build();
    private final TestClient once = server.client(http).build();
    private final TestClient patient =
            server.client(http).retries(TestClient.quickly()).build();

    @AfterEach
    void shutDown() throws IOException {
        http.dispatcher().executorService().shutdown();
        server.close();
    }

    static Stream<Named<FaultyServer.ConnectionFault>> faults() {
        return Stream.of(
                Named.of("reset", FaultyServer.Connection::reset),
                Named.of("end", connection -> connection.tls().close()),
                Named.of("reset in the answer", connection -> {
                    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\"");
                    connection.reset();
                }),
                Named.of("timeout", FaultyServer.Connection::awaitEnd),
                Named.of("408", FaultyServer.responding("408 Request Timeout", "")),
                Named.of("500", FaultyServer.responding("500 Internal Server Error", "")),
                Named.of("503", FaultyServer.responding("503 Busy\r\nRetry-After: 0", "")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void sendsAReadOnceWithoutRetries(FaultyServer.ConnectionFault fault) {
        for (CallStyle way : CallStyle.values()) {
            int before = server.heads().size();
            server.next(fault);

            assertThat(way.failure(once.users().get("1")).attempts()).isEqualTo(1);
            assertThat(server.heads()).hasSize(before + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void sendsAReadOnceOnAUsedConnection(FaultyServer.ConnectionFault fault) {
        for (CallStyle way : CallStyle.values()) {
            way.execute(once.users().get("1"));
            int before = server.heads().size();
            server.next(fault);

            assertThat(way.failure(once.users().get("1")).attempts()).isEqualTo(1);
            assertThat(server.heads()).hasSize(before + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void countsAndExplainsRetries(FaultyServer.ConnectionFault fault) {
        for (CallStyle way : CallStyle.values()) {
            way.execute(patient.users().get("1"));
            int before = server.heads().size();
            server.next(fault).next(fault);

            GraphResponse<User> response = way.respond(patient.users().get("1"));

            assertThat(response.attempts()).isEqualTo(3);
            assertThat(response.failedAttempts())
                    .extracting(GraphException::attempts)
                    .containsExactly(1, 2);
            assertThat(server.heads()).hasSize(before + 3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void replacesAStaleConnectionWithoutAPause(CallStyle way) {
        TestClient slow = server.client(http)
                .retries(RetryPolicy.builder()
                        .baseDelay(Duration.ofDays(300))
                        .maxDelay(Duration.ofDays(300))
                        .build())
                .build();
        way.execute(slow.users().get("1"));
        server.next(FaultyServer.Connection::reset);

        assertThat(way.respond(slow.users().get("1")).attempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "99999999999", "Wed, 21 Oct 2015 07:28:00 GMT"})
    void returnsTheResponseUnchanged(String retryAfter) {
        List<Response> seen = new CopyOnWriteArrayList<>();
        OkHttpClient watched = http.newBuilder()
                .addNetworkInterceptor(chain -> {
                    Response response = chain.proceed(chain.request());
                    seen.add(response);
                    return response;
                })
                .addInterceptor(chain -> {
                    Response response = chain.proceed(chain.request());
                    seen.add(response);
                    return response;
                })
                .build();
        server.next(FaultyServer.responding("503 Busy\r\nRetry-After: " + retryAfter, "down"));

        GraphException e = CallStyle.BLOCKING.failure(
                server.client(watched).build().users().get("1"));

        assertThat(e.rawBody()).isEqualTo("down");
        assertThat(e.headers().values("Retry-After")).containsExactly(retryAfter);
        assertThat(seen).hasSize(2).allMatch(response -> retryAfter.equals(response.header("Retry-After")));
    }

    @ParameterizedTest
    @EnumSource
    void addsNoRetryAfter(CallStyle way) {
        server.next(FaultyServer.responding("408 Request Timeout", ""));

        GraphException e = way.failure(once.users().get("1"));

        assertThat(e).isExactlyInstanceOf(TransientException.class);
        assertThat(e.headers().names()).containsExactly("Content-Length");
    }

    @ParameterizedTest
    @EnumSource
    void triesAnotherAddressAfterAFailedConnect(CallStyle way) throws IOException {
        List<InetAddress> addresses = List.of(InetAddress.getByName("127.0.0.2"), InetAddress.getByName("127.0.0.1"));
        OkHttpClient several = http.newBuilder().dns(host -> addresses).build();

        GraphResponse<User> response =
                way.respond(server.client(several).build().users().get("1"));

        assertThat(response.attempts()).isEqualTo(1);
        assertThat(server.heads()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void reportsAllFailedAddresses(CallStyle way) throws IOException {
        List<InetAddress> addresses = List.of(InetAddress.getByName("127.0.0.2"), InetAddress.getByName("127.0.0.3"));
        OkHttpClient several = http.newBuilder().dns(host -> addresses).build();

        GraphException e = way.failure(server.client(several).build().users().get("1"));

        assertThat(e).hasCauseInstanceOf(ConnectException.class);
        assertThat(e.getCause())
                .extracting(Throwable::getSuppressed, InstanceOfAssertFactories.ARRAY)
                .hasOnlyElementsOfType(ConnectException.class);
        assertThat(e.attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void countsRequestsOfTheCallersAuthenticator(CallStyle way) {
        OkHttpClient answering = http.newBuilder()
                .authenticator((route, response) -> response.request()
                        .newBuilder()
                        .header("X-Password", "p")
                        .build())
                .build();
        server.next(FaultyServer.responding("401 Unauthorized", ""));

        GraphResponse<User> response =
                way.respond(server.client(answering).build().users().get("1"));

        assertThat(response.attempts()).isEqualTo(2);
        assertThat(server.heads()).hasSize(2);
    }
}
