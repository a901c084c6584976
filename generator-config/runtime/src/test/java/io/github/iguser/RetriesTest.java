package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests which calls are retried, and how often. */
class RetriesTest extends RetriedServer {
    @ParameterizedTest
    @EnumSource
    void retriesAReadAfterATransientError(CallStyle way) {
        enqueue(2, new MockResponse().setResponseCode(400).setBody(TRANSIENT));
        server.enqueue(new MockResponse().setBody("{\"id\":\"1\"}"));

        GraphResponse<User> response = way.respond(client.users().get("1"));

        assertThat(response.body()).isEqualTo(User.of("1"));
        assertThat(response.attempts()).isEqualTo(3);
        assertThat(response.failedAttempts()).hasSize(2).allMatch(e -> e instanceof TransientException);
    }

    @ParameterizedTest
    @EnumSource
    void suppressesEarlierFailures(CallStyle way) {
        server.enqueue(new MockResponse().setResponseCode(503));
        server.enqueue(new MockResponse()
                .setBody("{\"id\":\"1\"}")
                .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));
        server.enqueue(new MockResponse().setResponseCode(400).setBody(TRANSIENT));

        GraphException e = way.failure(client.users().get("1"));

        assertThat(e).hasMessage("GET /v1.0/1: HTTP 400, code 2: m. Try again later. [3 attempts]");
        assertThat(e.attempts()).isEqualTo(3);
        assertThat(e.getSuppressed()).hasExactlyElementsOfTypes(TransientException.class, TransportException.class);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void retriesAfterAGatewayError(int status) {
        for (CallStyle way : CallStyle.values()) {
            server.enqueue(new MockResponse().setResponseCode(status).setBody("<html>"));
            server.enqueue(new MockResponse().setBody("{\"id\":\"1\"}"));

            assertThat(way.respond(client.users().get("1")).attempts()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void retriesATruncatedResponse(CallStyle way) {
        server.enqueue(new MockResponse()
                .setBody("{\"id\":\"1\"}")
                .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));
        server.enqueue(new MockResponse().setBody("{\"id\":\"1\"}"));

        assertThat(way.respond(client.users().get("1")).attempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void retriesNoPermanentErrors(CallStyle way) {
        enqueue(1, new MockResponse().setResponseCode(500).setBody("{\"error\":{\"message\":\"m\",\"code\":100}}"));
        enqueue(1, new MockResponse().setResponseCode(500).setBody("{\"error\":{\"message\":\"m\",\"code\":7}}"));
        enqueue(1, new MockResponse().setResponseCode(501));
        enqueue(1, new MockResponse().setBody("<html>"));

        for (int i = 0; i < 4; i++) {
            assertThat(way.failure(client.users().get("1")).attempts()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void retriesNoRateLimits(CallStyle way) {
        server.enqueue(new MockResponse().setResponseCode(400).setBody(LIMITED));
        server.enqueue(new MockResponse().setResponseCode(429));
        server.enqueue(limited(5));

        for (int i = 0; i < 3; i++) {
            assertThat(way.failure(client.users().get("1")))
                    .isExactlyInstanceOf(RateLimitException.class)
                    .extracting(GraphException::attempts)
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"code\":4",
                "\"code\":4,\"error_subcode\":2207051",
                "\"code\":100",
                "\"code\":190",
            })
    void ignoresTheTransientMarkOfDocumentedErrors(String codes) {
        for (CallStyle way : CallStyle.values()) {
            server.enqueue(new MockResponse()
                    .setResponseCode(503)
                    .setBody("{\"error\":{\"message\":\"m\",\"is_transient\":true," + codes + "}}"));

            assertThat(way.failure(client.users().get("1")).attempts()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void retriesUnknownErrorsMarkedAsTransient(CallStyle way) {
        server.enqueue(new MockResponse()
                .setResponseCode(400)
                .setBody("{\"error\":{\"message\":\"m\",\"code\":7,\"is_transient\":true}}"));
        server.enqueue(new MockResponse().setBody("{\"id\":\"1\"}"));

        assertThat(way.respond(client.users().get("1")).attempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void disablesRetries(CallStyle way) {
        server.enqueue(new MockResponse().setResponseCode(503));

        assertThat(way.failure(TestClient.of(server).build().users().get("1")).attempts())
                .isEqualTo(1);
    }

    @Test
    void endsTheAttemptsWhenAPauseIsInterrupted() {
        enqueue(3, new MockResponse().setResponseCode(503));
        TestClient slow = TestClient.of(server)
                .retries(RetryPolicy.builder()
                        .baseDelay(Duration.ofHours(1))
                        .maxDelay(Duration.ofHours(1))
                        .build())
                .build();
        Thread sleeper = Thread.currentThread();
        Thread unused = JavaThread.PLATFORM.start(() -> {
            while (!isInAPause(sleeper)) {
                Thread.onSpinWait();
            }
            sleeper.interrupt();
        });

        GraphException e = CallStyle.BLOCKING.failure(slow.users().get("1"));

        assertThat(e)
                .isInstanceOf(TransportException.class)
                .hasMessage("GET /v1.0/1: no response: InterruptedIOException: the thread was interrupted in the"
                        + " pause before another attempt");
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(e.getSuppressed()).hasExactlyElementsOfTypes(TransientException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static boolean isInAPause(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(CallRunner.class.getName())
                        && frame.getMethodName().equals("sleep"));
    }

    @Test
    void refusesZeroAttempts() {
        assertThatThrownBy(() -> RetryPolicy.builder().maxAttempts(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxAttempts < 1: 0");
        assertThatThrownBy(() -> RetryPolicy.builder().maxDelay(Duration.ofMillis(-1)))
                .hasMessage("maxDelay is negative: PT-0.001S");
        assertThatThrownBy(() ->
                        RetryPolicy.builder().baseDelay(Duration.ofDays(365).plusNanos(1)))
                .hasMessage("baseDelay is longer than 365 days: PT8760H0.000000001S");
        assertThatThrownBy(() -> RetryPolicy.builder().maxDelay(Duration.ofSeconds(Long.MAX_VALUE)))
                .hasMessageStartingWith("maxDelay is longer than 365 days: ");
    }
}
