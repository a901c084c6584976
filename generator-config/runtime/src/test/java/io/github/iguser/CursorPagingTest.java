package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests lists that are paged by cursor, and lists of one page. */
class CursorPagingTest extends PagedServer {
    @Test
    void followsCursorsToAnEmptyPage() throws Exception {
        respond(page("a", after("A=")));
        respond(page("b", after("B")));
        respond(page("", after("B")));

        Pages<User> tags =
                client.users().tags("1", Map.of("limit", "1", "before", "z")).all();

        assertThat(tags.stream().map(User::id)).containsExactly("a", "b");
        assertThat(queries()).element(1).isEqualTo("limit=1&after=A=");
    }

    @Test
    void followsASingleCursor() throws Exception {
        respond(page("a", "\"cursors\":{\"after\":\"A\"}"));
        respond("{\"data\":[{\"id\":\"b\"}]}");

        assertThat(client.users().tags("1", Map.of()).all()).containsExactly(User.of("a"), User.of("b"));
        assertThat(queries()).containsExactly(null, "after=A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"cursors\":{}", "\"cursors\":null", "\"cursors\":{\"before\":\"x\"}"})
    void endsWithoutACursor(String paging) {
        respond(page("a", paging));

        assertThat(client.users().tags("1", Map.of()).all()).hasSize(1);
    }

    @Test
    void failsOnARepeatedCursor() {
        respond(page("a", after("A")));
        respond(page("b", after("A")));

        assertThatThrownBy(() -> client.users().tags("1", Map.of()).all().forEach(user -> {}))
                .isExactlyInstanceOf(GraphException.class)
                .hasMessage("GET /v1.0/1/tags: HTTP 200: paging.cursors.after repeats that of an earlier page; the list"
                        + " would not end");
    }

    @Test
    void refusesAVeryLongCursor() {
        respond(page("a", after("x".repeat(1 << 20))));

        assertThatThrownBy(() -> client.users().tags("1", Map.of()).all().forEach(user -> {}))
                .isExactlyInstanceOf(GraphException.class)
                .hasMessageEndingWith("paging.cursors.after has 1048576 characters; no page can be requested with it");
    }

    @Test
    void endsAListOfOnePage() {
        respond(page("a", "\"next\":\"" + TestClient.HOME + "/1/agencies?after=A\""));

        assertThat(client.users().agencies("1").all()).hasSize(1);
    }
}
