package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.mockwebserver.MockResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the pauses between attempts, and the times that the API names. */
class RetryPausesTest extends RetriedServer {
    @Test
    void waitsForANamedTimeWithinTheMaximum() {
        server.enqueue(limited(1).setBody(LIMITED.replace("4}", "4,\"error_subcode\":2207051}")));
        GraphException never =
                CallStyle.BLOCKING.failure(TestClient.of(server).build().users().get("1"));

        assertThat(RetryPolicy.builder().maxDelay(Duration.ofHours(1)).build().pauseAfter(1, "GET", never))
                .isNull();
    }

    @Test
    void pausesAtLeastTheTimeThatTheApiNames() {
        RateLimitException failure = (RateLimitException) limitedFailure(1);
        RetryPolicy patient =
                RetryPolicy.builder().maxDelay(Duration.ofMinutes(2)).build();

        assertThat(patient.pauseAfter(1, "GET", failure)).isEqualTo(Duration.ofMinutes(1));
        assertThat(RetryPolicy.standard().pauseAfter(1, "GET", failure)).isNull();
    }

    private GraphException limitedFailure(int minutes) {
        server.enqueue(limited(minutes));
        return CallStyle.BLOCKING.failure(client.users().get("1"));
    }

    @ParameterizedTest
    @EnumSource
    void waitsForTheNamedTime(CallStyle way) {
        server.enqueue(new MockResponse().setResponseCode(429).setHeader("Retry-After", "1"));
        server.enqueue(new MockResponse().setBody("{\"id\":\"1\"}"));
        long before = System.nanoTime();

        GraphResponse<User> response = way.respond(client.users().get("1"));

        assertThat(response.failedAttempts()).singleElement().isExactlyInstanceOf(RateLimitException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    /** Returns the pause after a response with this Retry-After, under a policy with short pauses. */
    private @Nullable Duration pauseAfter(String retryAfter) {
        GraphException failure =
                failureOf(new MockResponse().setResponseCode(429).setHeader("Retry-After", retryAfter));
        return TestClient.quickly().pauseAfter(1, "GET", failure);
    }

    @Test
    void readsRetryAfterInSecondsOrAsADate() {
        String soon = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(20));

        assertThat(pauseAfter("20")).isEqualTo(Duration.ofSeconds(20));
        assertThat(pauseAfter(soon)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(20));
        assertThat(pauseAfter("31")).as("beyond maxDelay").isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "soon", "99999999999", "Wed, 21 Oct 2015 07:28:00 GMT"})
    void ignoresInvalidRetryAfter(String retryAfter) {
        assertThat(pauseAfter(retryAfter)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"99999999999", "31536001", "999999999999999999999999", "3600s", "3600.5", "3600, 7200", "0003600"
            })
    void failsAtOnceOnALongRetryAfter(String retryAfter) {
        for (CallStyle way : CallStyle.values()) {
            int before = server.getRequestCount();
            server.enqueue(new MockResponse().setResponseCode(503).setHeader("Retry-After", retryAfter));

            assertThat(way.failure(client.users().get("1")).attempts()).isEqualTo(1);
            assertThat(server.getRequestCount() - before).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 20", "20.5, 21", "0.2, 1", "007, 7", "'5, 9', 5"})
    void roundsRetryAfterUpToSeconds(String retryAfter, int seconds) {
        assertThat(pauseAfter(retryAfter)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void failsAtOnceOnALongTimeOfTheApi() {
        server.enqueue(new MockResponse()
                .setResponseCode(503)
                .setBody(TRANSIENT)
                .setHeader(
                        "X-Business-Use-Case-Usage",
                        "{\"7\":[{\"type\":\"instagram\",\"estimated_time_to_regain_access\":99999999999}]}"));

        GraphException e = CallStyle.BLOCKING.failure(client.users().get("1"));

        assertThat(e.attempts()).isEqualTo(1);
        assertThat(e.usage().estimatedTimeToRegainAccess()).isGreaterThan(Duration.ofDays(365));
    }

    private GraphException failureOf(MockResponse answer) {
        server.enqueue(answer);
        return CallStyle.BLOCKING.failure(TestClient.of(server).build().users().get("1"));
    }

    @Test
    void randomizesPauses() {
        GraphException failure = failureOf(new MockResponse().setResponseCode(503));

        Set<@Nullable Duration> pauses = IntStream.range(0, 100)
                .mapToObj(i -> RetryPolicy.standard().pauseAfter(1, "GET", failure))
                .collect(Collectors.toSet());

        assertThat(pauses)
                .as("clients that failed together come back one by one")
                .hasSizeGreaterThan(50);
    }

    @Test
    void doublesPausesUpToTheMaximum() {
        GraphException failure = failureOf(new MockResponse().setResponseCode(503));
        RetryPolicy policy = RetryPolicy.builder()
                .maxAttempts(100)
                .baseDelay(Duration.ofMillis(100))
                .maxDelay(Duration.ofMillis(300))
                .build();

        for (int i = 0; i < 200; i++) {
            assertThat(policy.pauseAfter(1, "GET", failure)).isBetween(Duration.ZERO, Duration.ofMillis(100));
            assertThat(policy.pauseAfter(2, "GET", failure)).isBetween(Duration.ZERO, Duration.ofMillis(200));
            assertThat(policy.pauseAfter(99, "GET", failure)).isBetween(Duration.ZERO, Duration.ofMillis(300));
        }
        assertThat(policy.pauseAfter(100, "GET", failure)).isNull();
    }

    @Test
    void acceptsTheLongestDelays() {
        Duration year = Duration.ofDays(365);
        RetryPolicy policy = RetryPolicy.builder()
                .maxAttempts(100)
                .baseDelay(year)
                .maxDelay(year)
                .build();

        assertThat(policy.pauseAfter(99, "GET", failureOf(new MockResponse().setResponseCode(503))))
                .isBetween(Duration.ZERO, year);
    }
}
