package io.github.iguser.testing.internal.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.format.StrictJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table of error codes as the checks read it, independently of the client. */
class SpecErrorTableTest {
    private final SpecErrorTable table =
            SpecErrorTable.of(SpecSet.embedded().document("graph.facebook.com", "ig-user"));

    private static JsonNode error(String members) {
        return StrictJson.parse("{" + members + "}");
    }

    private static @Nullable String meaning(@Nullable JsonNode entry) {
        return entry == null ? null : entry.path("meaning").asText();
    }

    @Test
    void distinguishesCausesOfOneCodeByTheirMessages() {
        assertThat(meaning(table.entry(
                        10, null, error("\"message\": \"(#10) not enough viewers for the media to show insights\""))))
                .isEqualTo("Too few people have seen the story for this metric.");
        assertThat(meaning(table.entry(10, null, error("\"message\": \"There are not enough viewers\""))))
                .isEqualTo("The app or the user lacks permission for this.");
        assertThat(meaning(table.entry(110, null, error("\"message\": \"\", \"error_user_title\": \"找不到用户\""))))
                .isEqualTo("There is no professional account of this user name.");
    }

    @Test
    void usesTheEntryOfTheCodeForAnUnknownSubcode() {
        JsonNode error = error("\"message\": \"The caption\"");

        assertThat(meaning(table.entry(36004, 7, error))).isEqualTo("The caption cannot be used.");
        assertThat(table.exactEntry(36004, 7, error)).isNull();
        assertThat(meaning(table.entry(250, 7, error))).isEqualTo("A permission is missing or was withdrawn.");
        assertThat(table.entry(7, null, error)).isNull();
    }

    @Test
    void prefersTheEntryWithTheMessage() {
        assertThat(meaning(table.entry(-1, 2207085, error("\"message\": \"Fatal\""))))
                .startsWith("The API failed");
        assertThat(meaning(table.entry(-1, 2207085, error("\"message\": \"No\""))))
                .isEqualTo("The video could not be processed.");
    }
}
