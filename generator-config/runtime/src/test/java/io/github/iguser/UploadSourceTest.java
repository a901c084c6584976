package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the URLs from which the API fetches a video. */
class UploadSourceTest {
    @Test
    void refusesAUrlWithAUserOrAPassword() {
        for (String user : List.of("someone@", "someone:hunter2x@", ":hunter2x@")) {
            assertThatThrownBy(() -> UploadSource.ofUrl("https://" + user + "m.example.com/a.mp4?sig=abcdefgh"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("\"https://m.example.com/a.mp4\" is given with a user or a password")
                    .hasMessageNotContaining("someone")
                    .hasMessageNotContaining("hunter2x")
                    .hasMessageNotContaining("abcdefgh");
        }
    }

    @Test
    void refusesAnInvalidUrl() {
        assertThatThrownBy(() -> UploadSource.ofUrl("ride.mp4?sig=abcdefgh"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ride.mp4")
                .hasMessageNotContaining("abcdefgh");
    }
}
