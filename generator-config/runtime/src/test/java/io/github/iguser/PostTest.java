package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A write is sent once, whatever happens: the API may have done it although no answer came. */
class PostTest {
    private final MockWebServer server = new MockWebServer();

    @AfterEach
    void shutDown() throws IOException {
        server.shutdown();
    }

    static Stream<Named<UnaryOperator<MockResponse>>> faults() {
        return Stream.of(
                Named.of("transient error", answer -> answer.setBody("{\"error\":{\"message\":\"m\",\"code\":2}}")),
                Named.of("500", answer -> answer.setResponseCode(500)),
                Named.of(
                        "503 with an invitation",
                        answer -> answer.setResponseCode(503).setHeader("Retry-After", 0)),
                Named.of("408", answer -> answer.setResponseCode(408)),
                Named.of(
                        "reset after the body",
                        answer -> answer.setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST)),
                Named.of(
                        "reset in the body",
                        answer -> answer.setSocketPolicy(SocketPolicy.DISCONNECT_DURING_REQUEST_BODY)),
                Named.of("timeout", answer -> answer.setSocketPolicy(SocketPolicy.NO_RESPONSE)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isSentOnce(UnaryOperator<MockResponse> fault) {
        OkHttpClient http =
                new OkHttpClient.Builder().readTimeout(Duration.ofMillis(300)).build();
        TestClient client = TestClient.of(server)
                .okHttpClient(http)
                .retries(TestClient.quickly())
                .build();
        for (Way way : Way.values()) {
            int before = server.getRequestCount();
            server.enqueue(fault.apply(new MockResponse()));

            GraphException e = way.failure(client.users().create("1", "caption"));

            assertThat(e.attempts()).isEqualTo(1);
            assertThat(server.getRequestCount() - before).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isSentOnceOnAConnectionThatTheServerHasLeft(Way way) {
        server.enqueue(new MockResponse().setBody("{}"));
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        server.enqueue(new MockResponse().setBody("{}"));
        TestClient client = TestClient.of(server).retries(TestClient.quickly()).build();

        // The first call leaves a connection in the pool. On one that proved good OkHttp would repeat in silence.
        way.execute(client.users().get("1"));
        GraphException e = way.failure(client.users().create("1", "caption"));

        assertThat(e).isExactlyInstanceOf(TransportException.class);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }
}
