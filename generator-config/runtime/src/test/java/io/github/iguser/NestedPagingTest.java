package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests lists inside other responses, which are paged by cursor. */
class NestedPagingTest extends PagedServer {
    private static Optional<Page<User>> media(User user) {
        return Optional.ofNullable(user.media());
    }

    @Test
    void followsTheCursorOfANestedList() {
        respond("{\"media\":" + page("a", after("A")) + "}");
        respond("{\"media\":" + page("b", after("B")) + "}");
        respond("{\"media\":" + page("", "") + "}");
        List<Optional<String>> asked = new ArrayList<>();

        Pages<User> media = Pages.byCursor(
                after -> {
                    asked.add(after);
                    return client.users().get("1");
                },
                NestedPagingTest::media);

        assertThat(media.stream().map(User::id)).containsExactly("a", "b");
        assertThat(asked).containsExactly(Optional.empty(), Optional.of("A"), Optional.of("B"));
    }

    @Test
    void endsANestedListThatIsMissing() {
        respond("{\"media\":" + page("a", after("A")) + "}");
        respond("{\"id\":\"1\"}");

        assertThat(Pages.<User, User>byCursor(after -> client.users().get("1"), NestedPagingTest::media))
                .containsExactly(User.of("a"));
    }

    @Test
    void failsOnACycleInANestedList() {
        for (int i = 0; i < 2; i++) {
            respond("{\"media\":" + page("a", after("A")) + "}");
        }

        assertThatThrownBy(
                        () -> Pages.<User, User>byCursor(after -> client.users().get("1"), NestedPagingTest::media)
                                .forEach(user -> {}))
                .hasMessageStartingWith("GET /v1.0/1: HTTP 200: paging.cursors.after repeats that of an earlier page");
    }

    @Test
    void failsOnACursorThatNoArgumentCanHave() {
        respond("{\"media\":" + page("a", after("x){id},followers_count")) + "}");
        Pages<User> media = Pages.byCursor(
                cursor -> {
                    cursor.ifPresent(after -> FieldSelector.argument("after", after));
                    return client.users().get("1");
                },
                NestedPagingTest::media);

        assertThatThrownBy(() -> media.forEach(user -> {}))
                .isExactlyInstanceOf(GraphException.class)
                .hasMessageStartingWith("GET /v1.0/1: HTTP 200: paging.cursors.after cannot be requested: after: ");
    }
}
