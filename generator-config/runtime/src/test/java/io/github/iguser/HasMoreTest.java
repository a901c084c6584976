package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests {@code Page.hasMore} for each kind of list. */
class HasMoreTest {
    private static final Page<String> ONE =
            Page.<String>builder().data(List.of("a")).build();

    private final MockWebServer server = PromptServer.create();
    private final TestClient client = TestClient.of(server).build();

    @AfterEach
    void shutDown() throws IOException {
        client.close();
        server.shutdown();
    }

    private static Page<String> with(List<String> data, Paging paging) {
        return Page.<String>builder().data(data).paging(paging).build();
    }

    private static Cursors cursors(String before, String after) {
        return Cursors.builder().before(before).after(after).build();
    }

    private static Page<String> next(String query) {
        return with(
                List.of("a"),
                Paging.builder().next(TestClient.HOME + "/1/insights?" + query).build());
    }

    @ParameterizedTest
    @EnumSource
    void isFalseWithoutPaging(PagingKind kind) {
        assertThat(ONE.hasMore(kind)).isFalse();
        assertThat(with(List.of("a"), Paging.builder().build()).hasMore(kind)).isFalse();
    }

    @Test
    void followsTheLinkOfAListWithLinks() {
        assertThat(next("after=A").hasMore(PagingKind.LINK)).isTrue();
        assertThat(with(List.of(), Paging.builder().next("https://x").build()).hasMore(PagingKind.LINK))
                .isTrue();
        assertThat(with(
                                List.of("a"),
                                Paging.builder().cursors(cursors("B", "A")).build())
                        .hasMore(PagingKind.LINK))
                .isFalse();
    }

    @Test
    void followsTheCursorOfAListWithCursors() {
        Paging cursor =
                Paging.builder().cursors(Cursors.builder().after("A").build()).build();

        assertThat(with(List.of("a"), cursor).hasMore(PagingKind.CURSOR)).isTrue();
        assertThat(with(List.of("a"), cursor).after()).isEqualTo("A");
        assertThat(with(List.of(), cursor).hasMore(PagingKind.CURSOR)).isFalse();
        assertThat(with(
                                List.of("a"),
                                Paging.builder()
                                        .cursors(Cursors.builder().before("B").build())
                                        .build())
                        .hasMore(PagingKind.CURSOR))
                .isFalse();
    }

    @Test
    void endsAListByTimeWindowsAtThePresent() {
        long now = Instant.now().getEpochSecond();

        assertThat(next("since=" + (now - 1000)).hasMore(PagingKind.TIME_WINDOW))
                .isTrue();
        assertThat(next("since=" + (now + 1000)).hasMore(PagingKind.TIME_WINDOW))
                .isFalse();
        assertThat(next("until=5").hasMore(PagingKind.TIME_WINDOW)).isTrue();
    }

    @Test
    void hasOnePageForAListWithoutPaging() {
        assertThat(with(
                                List.of("a"),
                                Paging.builder()
                                        .cursors(cursors("B", "A"))
                                        .next("https://x")
                                        .build())
                        .hasMore(PagingKind.NONE))
                .isFalse();
    }

    /** As in business_discovery: every page has a cursor and no link. */
    @Test
    void leadsALoopToTheEndOfAListByCursors() {
        for (String body : List.of(
                "{\"data\":[{\"id\":\"a\"}],\"paging\":{\"cursors\":{\"after\":\"A\"}}}",
                "{\"data\":[{\"id\":\"b\"}],\"paging\":{\"cursors\":{\"before\":\"b\",\"after\":\"B\"}}}",
                "{\"data\":[]}")) {
            server.enqueue(new MockResponse().setBody(body));
        }
        List<String> ids = new ArrayList<>();

        PagedCall<User> call = client.users().tags("1", Map.of());
        Page<User> page = call.execute();
        page.data().forEach(user -> ids.add(user.id()));
        while (page.hasMore(call.kind())) {
            page = client.users()
                    .tags("1", Map.of("after", String.valueOf(page.after())))
                    .execute();
            page.data().forEach(user -> ids.add(user.id()));
        }

        assertThat(ids).containsExactly("a", "b");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void namesTheKindOfEachList() {
        UserApi users = client.users();

        assertThat(List.of(
                        users.media("1", Map.of()).kind(),
                        users.tags("1", Map.of()).kind(),
                        users.insights("1", Map.of()).kind(),
                        users.agencies("1").kind()))
                .containsExactly(PagingKind.LINK, PagingKind.CURSOR, PagingKind.TIME_WINDOW, PagingKind.NONE);
    }
}
