package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import okhttp3.Headers;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that very long numbers are not parsed, which would block a thread beyond any timeout. */
class LongNumbersTest {
    private static final String DIGITS = "1".repeat(1 << 20);

    private final MockWebServer server = PromptServer.create();
    private final TestClient client = TestClient.of(server).build();

    @AfterEach
    void shutDown() throws IOException {
        client.close();
        server.shutdown();
    }

    private static MockResponse compressed(String body) throws IOException {
        Buffer packed = new Buffer();
        try (var gzip = Okio.buffer(new GzipSink(packed))) {
            gzip.writeUtf8(body);
        }
        return new MockResponse().setHeader("Content-Encoding", "gzip").setBody(packed);
    }

    private GraphException failure(MockResponse answer) {
        server.enqueue(answer);
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> CallStyle.BLOCKING.failure(client.users().get("1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"followers_count\":%s}",
                "{\"followers_count\":-%s}",
                "{\"followers_count\":\"%s\"}",
                "{\"followers_count\":0.%s}",
                "{\"followers_count\":1e%s}",
                "{\"timestamp\":\"%s\"}",
                "{\"unknown\":%s}"
            })
    void refusesALongNumberInAResponse(String body) throws IOException {
        GraphException e = failure(compressed(String.format(body, DIGITS)));

        assertThat(e).isExactlyInstanceOf(GraphException.class);
        assertThat(e.getMessage()).hasSizeLessThan(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{%s\"id\":\"1\"}", "{\"id\":%s\"1\"}"})
    void refusesEndlessBlanks(String body) throws IOException {
        GraphException e = failure(compressed(String.format(body, " ".repeat(15 << 20))));

        assertThat(e)
                .hasMessageContaining(
                        "the response has more than 64 KiB of digits or blanks in a row (no content type,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{\"message\":\"m\",\"code\":190,\"error_subcode\":%s}}",
                "{\"error\":{\"message\":\"m\",\"code\":190,\"x\":%s}}",
                "{\"x\":%s,\"error\":{\"message\":\"m\",\"code\":190}}"
            })
    void findsTheErrorBesideALongNumber(String body) throws IOException {
        for (int status : new int[] {200, 400}) {
            GraphException e = failure(
                    compressed(String.format(body, DIGITS.substring(99))).setResponseCode(status));

            assertThat(e).isExactlyInstanceOf(AccessTokenException.class);
        }
    }

    @Test
    void treatsALongRetryAfterAsTheLongest() {
        MockResponse answer =
                new MockResponse().setResponseCode(503).setHeader("Retry-After", DIGITS.substring(900_000));

        GraphException e = failure(answer);

        assertThat(RetryPolicy.standard().pauseAfter(1, "GET", e)).isNull();
        assertThat(e.usage().app()).isNull();
    }

    @Test
    void ignoresALongNumberInTheUsage() {
        Usage usage = Usage.of(Headers.of("X-App-Usage", "{\"call_count\":" + DIGITS + "}"));

        assertThat(usage.app()).isNull();
    }

    @Test
    void keepsALongNumberAsMetricText() throws IOException {
        var adapter = new Moshi.Builder().build().adapter(MetricValue.class);

        assertThat(adapter.fromJson(DIGITS).isNumber()).isFalse();
        assertThat(adapter.fromJson(DIGITS).json()).isEqualTo(DIGITS);
        assertThat(adapter.fromJson("{\"0\":" + DIGITS + "}").decimalsByKey()).isEmpty();
    }

    @Test
    void readsAllDigitsOfAMetric() throws IOException {
        var adapter = new Moshi.Builder().build().adapter(MetricValue.class);

        assertThat(adapter.fromJson("12345678901234567890.0123456789").asDecimal())
                .isEqualTo(new BigDecimal("12345678901234567890.0123456789"));
    }
}
