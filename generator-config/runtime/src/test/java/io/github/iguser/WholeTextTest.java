package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.internal.Json;
import io.github.iguser.internal.Limits;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Tests that lone surrogates, which would arrive as question marks, are refused in every text. */
class WholeTextTest {
    private static final String HALF = "a\ud83d";

    private static void assertRefused(String place, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(place
                        + ": the character U+D83D at index 1 is a lone surrogate; cut texts between characters, such as"
                        + " with codePoints()");
    }

    @Test
    void refusesLoneSurrogates() {
        TestClient client = TestClient.builder().accessToken(TestClient.TOKEN).build();

        assertRefused("caption", () -> client.users().create("1", HALF));
        assertRefused("a parameter", () -> client.users().media("1", Map.of("x", HALF)));
        assertRefused("caption", () -> new Parameters(Map.of("caption", HALF)) {});
        assertRefused("caption", () -> Limits.given("caption", HALF));
        assertThatThrownBy(() -> Limits.given("user_tags", List.of(User.of(HALF))))
                .hasMessageStartingWith("user_tags: the character U+D83D at index ");
        assertThatThrownBy(() -> Json.given("UserTag", "note", "\"" + HALF + "\""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sendsCompleteCharacters() throws IOException, InterruptedException {
        try (MockWebServer server = PromptServer.create()) {
            server.enqueue(new MockResponse().setBody("{}"));

            TestClient.of(server).build().users().create("1", HALF + "\ude00").execute();

            assertThat(server.takeRequest().getBody().readUtf8()).isEqualTo("caption=a%F0%9F%98%80");
        }
    }
}
