package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that a write is sent only once, since the API may have executed it without a response. */
class PostTest {
    private final FaultyServer server = new FaultyServer();
    private final OkHttpClient http = FaultyServer.trusting()
            .readTimeout(Duration.ofSeconds(1))
            // A gateway that requires a password of its own: OkHttp would repeat the request with the password.
            .authenticator((route, response) ->
                    response.request().newBuilder().header("X-Password", "p").build())
            .build();
    private final TestClient client =
            server.client(http).retries(TestClient.quickly()).build();

    @AfterEach
    void shutDown() throws IOException {
        http.dispatcher().executorService().shutdown();
        server.close();
    }

    static Stream<Named<FaultyServer.ConnectionFault>> faults() {
        return Stream.of(
                Named.of("reset before the body", FaultyServer.Connection::reset),
                Named.of("reset after the body", connection -> {
                    connection.readBody();
                    connection.reset();
                }),
                Named.of("end after the body", connection -> {
                    connection.readBody();
                    connection.tls().close();
                }),
                Named.of("reset in the answer", connection -> {
                    connection.readBody();
                    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\"");
                    connection.reset();
                }),
                Named.of("timeout", FaultyServer.Connection::awaitEnd),
                Named.of("500", FaultyServer.responding("500 Internal Server Error", "")),
                Named.of("503 with an invitation", FaultyServer.responding("503 Busy\r\nRetry-After: 0", "")),
                Named.of("408", FaultyServer.responding("408 Request Timeout", "")),
                Named.of("401 with an authenticator", FaultyServer.responding("401 Unauthorized", "")),
                Named.of("307", FaultyServer.responding("307 Moved\r\nLocation: /v1.0/2/media", "")),
                Named.of(
                        "transient error",
                        FaultyServer.responding("400 Bad Request", "{\"error\":{\"message\":\"m\",\"code\":2}}")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void sendsAWriteOnce(FaultyServer.ConnectionFault fault) {
        for (CallStyle way : CallStyle.values()) {
            int before = server.heads().size();
            server.next(fault);

            GraphException e = way.failure(client.users().create("1", "caption"));

            assertThat(e.attempts()).isEqualTo(1);
            assertThat(server.heads()).hasSize(before + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void sendsAWriteOnceOnAUsedConnection(FaultyServer.ConnectionFault fault) {
        for (CallStyle way : CallStyle.values()) {
            // The first call leaves a connection in the pool. On one that proved good OkHttp would repeat in silence.
            way.execute(client.users().get("1"));
            int before = server.heads().size();
            server.next(fault);

            GraphException e = way.failure(client.users().create("1", "caption"));

            assertThat(e.attempts()).isEqualTo(1);
            assertThat(server.heads()).hasSize(before + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sendsTheBody(CallStyle way) {
        server.next(connection -> {
            connection.readBody();
            connection.send(FaultyServer.response("200 OK", "{\"id\":\"17895695668004550\"}"));
        });

        assertThat(way.execute(client.users().create("1", "Zoë & co"))).isEqualTo(User.of("17895695668004550"));
        assertThat(server.heads())
                .singleElement()
                .asString()
                .startsWith("POST /v1.0/1/media HTTP/1.1\r\n")
                .contains("Content-Length: 27\r\n");
    }

    @Test
    @SuppressWarnings("NullAway") // What callers without a null checker do.
    void refusesAWriteWithoutARequiredParameter() {
        assertThatThrownBy(() -> client.users().create("1", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("caption is missing; give a value");
        assertThat(server.heads()).isEmpty();
    }
}
