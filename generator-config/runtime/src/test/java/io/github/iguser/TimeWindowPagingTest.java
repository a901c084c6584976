package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests lists that are paged by time window. */
class TimeWindowPagingTest extends PagedServer {
    @Test
    void endsWindowsAtTheUntilOfTheRequest() throws Exception {
        respond(page("a", window(200, 300)));
        respond(page("b", window(300, 400)));

        Pages<User> insights = client.users()
                .insights("1", Map.of("since", "100", "until", "300"))
                .all();

        assertThat(insights.stream().map(User::id)).containsExactly("a", "b");
        assertThat(queries()).element(1).isEqualTo("since=200&until=300");
    }

    @Test
    void endsWindowsAtThePresent() {
        long now = Instant.now().getEpochSecond();
        respond(page("a", window(now - 1000, now)));
        respond(page("b", window(now + 1000, now + 2000)));

        assertThat(client.users().insights("1", Map.of()).all()).hasSize(2);
    }

    @Test
    void failsOnAWindowThatIsNotLater() {
        respond(page("a", window(100, 200)));

        Pages<User> insights =
                client.users().insights("1", Map.of("since", "100")).all();

        assertThatThrownBy(() -> insights.forEach(user -> {}))
                .hasMessage("GET /v1.0/1/insights: HTTP 200: paging.next leads to a window that is not later;"
                        + " the list would not end");
    }

    @Test
    void failsOnAWindowWithoutABeginning() {
        respond(page("a", "\"next\":\"" + TestClient.HOME + "/1/insights?until=5\""));

        assertThatThrownBy(() -> client.users().insights("1", Map.of()).all().forEach(user -> {}))
                .hasMessage("GET /v1.0/1/insights: HTTP 200: paging.next has no since in seconds, so its window is"
                        + " unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1776729600", "2026-04-21", "2026-04-21T00:00:00Z", "2026-04-21T02:00+02:00"})
    void readsUntilLikeTheApi(String until) throws Exception {
        long end = 1_776_729_600;
        respond(page("a", window(end - 200, end - 100)));
        respond(page("b", window(end - 99, end + 1)));
        respond(page("c", window(end + 1, end + 101)));

        assertThat(client.users().insights("1", Map.of("until", until)).all().stream()
                        .map(User::id))
                .containsExactly("a", "b", "c");
        assertThat(queries()).element(2).isEqualTo("since=" + (end - 99) + "&until=" + end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "+1 week", "2026-04-21 10:00", "21 April 2026", "99999999999999999999", ""})
    void endsWithTheFirstWindowWhereOnlyTheApiCanReadUntil(String until) throws Exception {
        respond(page("a", window(200, 300)));

        assertThat(client.users().insights("1", Map.of("until", until)).all()).containsExactly(User.of("a"));
        assertThat(server.takeRequest().getRequestUrl().queryParameter("until")).isEqualTo(until);
    }

    @Test
    void acceptsSinceInWords() {
        respond(page("a", window(200, 300)));
        respond(page("b", window(301, 401)));

        assertThat(client.users()
                        .insights("1", Map.of("since", "last monday", "until", "300"))
                        .all())
                .hasSize(2);
    }

    @Test
    void endsTheLastWindowAtUntil() throws Exception {
        respond(page("a", window(200, 300)));
        respond(page("b", window(300, 400)));

        Pages<User> insights = client.users()
                .insights("1", Map.of("since", "100", "until", "250"))
                .all();

        assertThat(insights).hasSize(2);
        assertThat(queries()).element(1).isEqualTo("since=200&until=250");
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
