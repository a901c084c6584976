package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.Test;

/** Tests spans of time that are read window by window. */
class TimeSpanTest extends PagedServer {
    @Test
    void readsASpanWindowByWindow() throws Exception {
        for (String id : List.of("a", "b", "c")) {
            respond(page(id, window(900, 1000)));
        }

        Pages<User> span = Pages.byTime(
                Instant.ofEpochSecond(100),
                Instant.ofEpochSecond(250),
                Duration.ofSeconds(60),
                (since, until) -> client.users()
                        .insights(
                                "1",
                                new TreeMap<>(Map.of(
                                        "since", "" + since.getEpochSecond(), "until", "" + until.getEpochSecond()))));

        assertThat(span.stream().map(User::id)).containsExactly("a", "b", "c");
        assertThat(queries()).containsExactly("since=100&until=160", "since=161&until=221", "since=222&until=250");
    }

    @Test
    void coversEverySecondOfASpan() throws Exception {
        for (String id : List.of("a", "b")) {
            respond(page(id, ""));
        }

        assertThat(Pages.byTime(
                        Instant.ofEpochSecond(100),
                        Instant.ofEpochSecond(102, 200_000_000),
                        Duration.ofMillis(1500),
                        (since, until) -> client.users()
                                .insights(
                                        "1",
                                        new TreeMap<>(Map.of(
                                                "since",
                                                "" + since.getEpochSecond(),
                                                "until",
                                                "" + until.getEpochSecond())))))
                .hasSize(2);
        assertThat(queries()).containsExactly("since=100&until=101", "since=102&until=102");
    }

    @Test
    void readsAShortSpanWithOneCall() {
        respond(page("a", window(900, 1000)));
        Instant time = Instant.ofEpochSecond(100);

        assertThat(Pages.byTime(
                        time,
                        time,
                        Duration.ofDays(1),
                        (since, until) -> client.users().insights("1", Map.of())))
                .hasSize(1);
    }

    @Test
    void retriesAFailedWindow() throws Exception {
        respond(page("a", ""));
        server.enqueue(new MockResponse().setResponseCode(500));
        respond(page("b", ""));
        Iterator<User> span = Pages.byTime(
                        Instant.ofEpochSecond(0),
                        Instant.ofEpochSecond(100),
                        Duration.ofSeconds(60),
                        (since, until) -> client.users().insights("1", Map.of("since", "" + since.getEpochSecond())))
                .iterator();

        assertThat(span.next()).isEqualTo(User.of("a"));
        assertThatThrownBy(span::hasNext).isInstanceOf(TransientException.class);
        assertThat(span.next()).isEqualTo(User.of("b"));
        assertThat(span.hasNext()).isFalse();
        assertThat(queries()).containsExactly("since=0", "since=61", "since=61");
    }

    @Test
    void refusesAReversedSpan() {
        Instant time = Instant.ofEpochSecond(100);

        assertThatThrownBy(() -> Pages.byTime(
                        time,
                        time.minusSeconds(1),
                        Duration.ofDays(1),
                        (since, until) -> client.users().insights("1", Map.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("until < since: 1970-01-01T00:01:39Z is before 1970-01-01T00:01:40Z");
        assertThatThrownBy(() -> Pages.byTime(
                        time,
                        time,
                        Duration.ZERO,
                        (since, until) -> client.users().insights("1", Map.of())))
                .hasMessage("window < 1 second: PT0S");
    }
}
