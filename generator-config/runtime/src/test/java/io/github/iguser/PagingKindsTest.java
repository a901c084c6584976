package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests lists that are paged by cursor or time window, that have one page, or that are inside other responses. */
class PagingKindsTest {
    private final MockWebServer server = PromptServer.create();
    private final TestClient client = TestClient.of(server).build();

    @AfterEach
    void shutDown() throws IOException {
        client.close();
        server.shutdown();
    }

    private void answer(String body) {
        server.enqueue(new MockResponse().setBody(body));
    }

    private static String page(String id, String paging) {
        return "{\"data\":[" + (id.isEmpty() ? "" : "{\"id\":\"" + id + "\"}") + "],\"paging\":{" + paging + "}}";
    }

    private static String after(String cursor) {
        return "\"cursors\":{\"before\":\"x\",\"after\":\"" + cursor + "\"}";
    }

    private static String window(long since, long until) {
        String url = TestClient.HOME + "/1/insights?access_token=t&pretty=0&since=" + since + "&until=" + until;
        return "\"previous\":\"" + url + "\",\"next\":\"" + url + "\"";
    }

    private List<@Nullable String> queries() throws InterruptedException {
        List<@Nullable String> queries = new ArrayList<>();
        for (int i = server.getRequestCount(); i > 0; i--) {
            queries.add(server.takeRequest().getRequestUrl().query());
        }
        return queries;
    }

    @Test
    void followsCursorsToAnEmptyPage() throws Exception {
        answer(page("a", after("A=")));
        answer(page("b", after("B")));
        answer(page("", after("B")));

        Pages<User> tags =
                client.users().tags("1", Map.of("limit", "1", "before", "z")).all();

        assertThat(tags.stream().map(User::id)).containsExactly("a", "b");
        assertThat(queries()).element(1).isEqualTo("limit=1&after=A=");
    }

    @Test
    void followsASingleCursor() throws Exception {
        answer(page("a", "\"cursors\":{\"after\":\"A\"}"));
        answer("{\"data\":[{\"id\":\"b\"}]}");

        assertThat(client.users().tags("1", Map.of()).all()).containsExactly(User.of("a"), User.of("b"));
        assertThat(queries()).containsExactly(null, "after=A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"cursors\":{}", "\"cursors\":null", "\"cursors\":{\"before\":\"x\"}"})
    void endsWithoutACursor(String paging) {
        answer(page("a", paging));

        assertThat(client.users().tags("1", Map.of()).all()).hasSize(1);
    }

    @Test
    void failsOnARepeatedCursor() {
        answer(page("a", after("A")));
        answer(page("b", after("A")));

        assertThatThrownBy(() -> client.users().tags("1", Map.of()).all().forEach(user -> {}))
                .isExactlyInstanceOf(GraphException.class)
                .hasMessage("GET /v1.0/1/tags: HTTP 200: paging.cursors.after repeats that of an earlier page; the list"
                        + " would not end");
    }

    @Test
    void endsWindowsAtTheUntilOfTheRequest() throws Exception {
        answer(page("a", window(200, 300)));
        answer(page("b", window(300, 400)));

        Pages<User> insights = client.users()
                .insights("1", Map.of("since", "100", "until", "300"))
                .all();

        assertThat(insights.stream().map(User::id)).containsExactly("a", "b");
        assertThat(queries()).element(1).isEqualTo("since=200&until=300");
    }

    @Test
    void endsWindowsAtThePresent() {
        long now = Instant.now().getEpochSecond();
        answer(page("a", window(now - 1000, now)));
        answer(page("b", window(now + 1000, now + 2000)));

        assertThat(client.users().insights("1", Map.of()).all()).hasSize(2);
    }

    @Test
    void failsOnAWindowThatIsNotLater() {
        answer(page("a", window(100, 200)));

        Pages<User> insights =
                client.users().insights("1", Map.of("since", "100")).all();

        assertThatThrownBy(() -> insights.forEach(user -> {}))
                .hasMessage("GET /v1.0/1/insights: HTTP 200: paging.next leads to a window that is not later;"
                        + " the list would not end");
    }

    @Test
    void failsOnAWindowWithoutABeginning() {
        answer(page("a", "\"next\":\"" + TestClient.HOME + "/1/insights?until=5\""));

        assertThatThrownBy(() -> client.users().insights("1", Map.of()).all().forEach(user -> {}))
                .hasMessage("GET /v1.0/1/insights: HTTP 200: paging.next has no since in seconds, so its window is"
                        + " unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1776729600", "2026-04-21", "2026-04-21T00:00:00Z", "2026-04-21T02:00+02:00"})
    void readsUntilLikeTheApi(String until) throws Exception {
        long end = 1_776_729_600;
        answer(page("a", window(end - 200, end - 100)));
        answer(page("b", window(end - 99, end + 1)));
        answer(page("c", window(end + 1, end + 101)));

        assertThat(client.users().insights("1", Map.of("until", until)).all().stream()
                        .map(User::id))
                .containsExactly("a", "b", "c");
        assertThat(queries()).element(2).isEqualTo("since=" + (end - 99) + "&until=" + end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "+1 week", "2026-04-21 10:00", "21 April 2026", "99999999999999999999", ""})
    void endsWithTheFirstWindowWhereOnlyTheApiCanReadUntil(String until) throws Exception {
        answer(page("a", window(200, 300)));

        assertThat(client.users().insights("1", Map.of("until", until)).all()).containsExactly(User.of("a"));
        assertThat(server.takeRequest().getRequestUrl().queryParameter("until")).isEqualTo(until);
    }

    @Test
    void acceptsSinceInWords() {
        answer(page("a", window(200, 300)));
        answer(page("b", window(301, 401)));

        assertThat(client.users()
                        .insights("1", Map.of("since", "last monday", "until", "300"))
                        .all())
                .hasSize(2);
    }

    @Test
    void endsTheLastWindowAtUntil() throws Exception {
        answer(page("a", window(200, 300)));
        answer(page("b", window(300, 400)));

        Pages<User> insights = client.users()
                .insights("1", Map.of("since", "100", "until", "250"))
                .all();

        assertThat(insights).hasSize(2);
        assertThat(queries()).element(1).isEqualTo("since=200&until=250");
    }

    @Test
    void readsASpanWindowByWindow() throws Exception {
        for (String id : List.of("a", "b", "c")) {
            answer(page(id, window(900, 1000)));
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
            answer(page(id, ""));
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
        answer(page("a", window(900, 1000)));
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
        answer(page("a", ""));
        server.enqueue(new MockResponse().setResponseCode(500));
        answer(page("b", ""));
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

    @Test
    void endsAListOfOnePage() {
        answer(page("a", "\"next\":\"" + TestClient.HOME + "/1/agencies?after=A\""));

        assertThat(client.users().agencies("1").all()).hasSize(1);
    }

    private static Optional<Page<User>> media(User user) {
        return Optional.ofNullable(user.media());
    }

    @Test
    void followsTheCursorOfANestedList() {
        answer("{\"media\":" + page("a", after("A")) + "}");
        answer("{\"media\":" + page("b", after("B")) + "}");
        answer("{\"media\":" + page("", "") + "}");
        List<Optional<String>> asked = new ArrayList<>();

        Pages<User> media = Pages.byCursor(
                after -> {
                    asked.add(after);
                    return client.users().get("1");
                },
                PagingKindsTest::media);

        assertThat(media.stream().map(User::id)).containsExactly("a", "b");
        assertThat(asked).containsExactly(Optional.empty(), Optional.of("A"), Optional.of("B"));
    }

    @Test
    void endsANestedListThatIsMissing() {
        answer("{\"media\":" + page("a", after("A")) + "}");
        answer("{\"id\":\"1\"}");

        assertThat(Pages.<User, User>byCursor(after -> client.users().get("1"), PagingKindsTest::media))
                .containsExactly(User.of("a"));
    }

    @Test
    void failsOnACycleInANestedList() {
        for (int i = 0; i < 2; i++) {
            answer("{\"media\":" + page("a", after("A")) + "}");
        }

        assertThatThrownBy(
                        () -> Pages.<User, User>byCursor(after -> client.users().get("1"), PagingKindsTest::media)
                                .forEach(user -> {}))
                .hasMessageStartingWith("GET /v1.0/1: HTTP 200: paging.cursors.after repeats that of an earlier page");
    }

    @Test
    void failsOnACursorThatNoArgumentCanHave() {
        answer("{\"media\":" + page("a", after("x){id},followers_count")) + "}");
        Pages<User> media = Pages.byCursor(
                cursor -> {
                    cursor.ifPresent(after -> FieldSelector.argument("after", after));
                    return client.users().get("1");
                },
                PagingKindsTest::media);

        assertThatThrownBy(() -> media.forEach(user -> {}))
                .isExactlyInstanceOf(GraphException.class)
                .hasMessageStartingWith("GET /v1.0/1: HTTP 200: paging.cursors.after cannot be requested: after: ");
    }

    @Test
    void refusesAVeryLongCursor() {
        answer(page("a", after("x".repeat(1 << 20))));

        assertThatThrownBy(() -> client.users().tags("1", Map.of()).all().forEach(user -> {}))
                .isExactlyInstanceOf(GraphException.class)
                .hasMessageEndingWith("paging.cursors.after has 1048576 characters; no page can be requested with it");
    }

    @Test
    void failsAfterTooManyEmptyWindows() {
        AtomicLong count = new AtomicLong();
        OkHttpClient empty = new OkHttpClient.Builder()
                .addInterceptor(chain -> new Response.Builder()
                        .request(chain.request())
                        .protocol(Protocol.HTTP_1_1)
                        .code(200)
                        .message("OK")
                        .body(ResponseBody.create(page("", window(count.incrementAndGet(), 0)), null))
                        .build())
                .build();
        TestClient without = TestClient.of(server).okHttpClient(empty).build();

        assertThatThrownBy(() -> without.users()
                        .insights("1", Map.of("since", "0"))
                        .all()
                        .forEach(user -> {}))
                .isExactlyInstanceOf(GraphException.class)
                .hasMessageContaining("10000 windows in a row are empty and name a next one; give a later since");
        assertThat(count).hasValue(10_000);
    }
}
