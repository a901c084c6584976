package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.ErrorCode.Category;
import io.github.iguser.ErrorCode.Repeat;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Parameters, open values and the table of error codes. */
class ValuesTest {
    private static final class MediaParameters extends Parameters {
        MediaParameters(Map<String, String> values) {
            super(values);
        }
    }

    private static final class MediaType extends OpenValue {
        MediaType(String value, boolean known) {
            super(value, known);
        }

        MediaType(String value, MediaType spellingOf) {
            super(value, spellingOf);
        }
    }

    private static final class Status extends OpenValue {
        Status(String value) {
            super(value, true);
        }
    }

    @Test
    void keepsTheOrderOfParametersAndIsImmutable() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("limit", "5");
        given.put("after", "A");
        Map<String, String> parameters = new MediaParameters(given);
        given.put("before", "B");

        assertThat(parameters).hasToString("{limit=5, after=A}").isEqualTo(Map.of("limit", "5", "after", "A"));
        assertThatThrownBy(() -> parameters.put("x", "y")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> parameters.remove("limit")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without null checks could give.
    void refusesNullParameters() {
        Map<String, @Nullable String> given = new HashMap<>();
        given.put("limit", null);

        assertThatThrownBy(() -> new MediaParameters(given))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("limit == null; leave the parameter out instead");
    }

    @Test
    void refusesAnEmptySelectionAmongParameters() {
        assertThatThrownBy(() -> new MediaParameters(Map.of("fields", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fields: the selection is empty; select at least one field, or leave the selection out");
    }

    @Test
    void comparesOpenValuesByText() {
        MediaType unknown = new MediaType("HOLOGRAM", false);

        assertThat(unknown.value()).isEqualTo("HOLOGRAM");
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown).hasToString("HOLOGRAM");
        assertThat(unknown).isEqualTo(new MediaType("HOLOGRAM", false)).hasSameHashCodeAs("HOLOGRAM");
        assertThat((OpenValue) unknown).isNotEqualTo(new Status("HOLOGRAM"));
    }

    @Test
    void comparesSpellingsOfOneValueAsEqual() {
        MediaType image = new MediaType("IMAGE", true);
        MediaType documented = new MediaType("Image", image);

        assertThat(documented).isEqualTo(image).hasSameHashCodeAs(image).hasToString("Image");
        assertThat(image).isEqualTo(documented);
        assertThat(documented.value()).isEqualTo("Image");
        assertThat(documented.isKnown()).isTrue();
        assertThat(new MediaType("image", false)).isNotEqualTo(image);
    }

    @Test
    void findsTheMostSpecificEntry() {
        ErrorCodes codes = ErrorCodes.builder()
                .add(200, Category.PERMISSION, Repeat.NEVER, "range", e -> e.to(299))
                .add(200, Category.PERMISSION, Repeat.NEVER, "code")
                .add(
                        200,
                        Category.PERMISSION,
                        Repeat.NEVER,
                        "subcode",
                        e -> e.subcode(7).advice("Advice."))
                .add(-2, Category.TRANSIENT, Repeat.BACKOFF, "negative", e -> e.to(-1))
                .build();

        assertThat(codes.find(200, 7)).hasToString("200/7: subcode");
        assertThat(codes.find(200, 8)).hasToString("200: code");
        assertThat(codes.find(201, 7)).hasToString("200 to 299: range");
        assertThat(codes.find(-1)).hasToString("-2 to -1: negative");
        assertThat(codes.find(300)).isNull();
        assertThat(codes.all()).hasSize(4);
        assertThat(codes).hasToString("ErrorCodes{4 entries}");
    }

    @Test
    void refusesAnEntryTwice() {
        ErrorCodes.Builder builder = ErrorCodes.builder().add(4, Category.RATE_LIMIT, Repeat.WAIT, "Too many calls.");

        assertThatThrownBy(() -> builder.add(4, Category.TOKEN, Repeat.NEVER, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("in the table already: 4: Too many calls.");
        assertThatThrownBy(() -> builder.add(5, Category.TOKEN, Repeat.NEVER, "x", e -> e.to(4)))
                .hasMessage("to < code: 4 < 5");
    }

    @Test
    void requiresATextToFindAnEntryWithTexts() {
        ErrorCodes codes = ErrorCodes.builder()
                .add(10, Category.PERMISSION, Repeat.NEVER, "code")
                .add(10, Category.INVALID_REQUEST, Repeat.NEVER, "text", e -> e.messages("Too few*", "Zu wenige*"))
                .add(10, Category.PERMISSION, Repeat.NEVER, "subcode", e -> e.subcode(7))
                .add(
                        10,
                        Category.PERMISSION,
                        Repeat.NEVER,
                        "subcode and text",
                        e -> e.subcode(7).messages("Fatal"))
                .build();

        assertThat(codes.find(10)).hasToString("10: code");
        assertThat(codes.find(10, "Too many")).hasToString("10: code");
        assertThat(codes.find(10, "too few viewers")).hasToString("10: text");
        assertThat(codes.find(10, 8, "Error", "Zu wenige Leute")).hasToString("10: text");
        assertThat(codes.find(10, 7, "too few viewers")).hasToString("10/7: subcode");
        assertThat(codes.find(10, 7, "Fatal")).hasToString("10/7: subcode and text");
        assertThat(codes.all().get(1).messages()).containsExactly("Too few*", "Zu wenige*");
    }

    @Test
    void findsASubcodeWithoutItsCode() {
        ErrorCodes codes = ErrorCodes.builder()
                .add(102, Category.TOKEN, Repeat.NEW_TOKEN, "one", e -> e.subcode(463))
                .add(190, Category.TOKEN, Repeat.NEW_TOKEN, "two", e -> e.subcode(463))
                .add(352, Category.INVALID_REQUEST, Repeat.NEVER, "format", e -> e.subcode(2207026))
                .add(
                        352,
                        Category.INVALID_REQUEST,
                        Repeat.NEVER,
                        "by text",
                        e -> e.subcode(2207026).messages("Fatal"))
                .build();

        assertThat(codes.findBySubcode(2207026)).hasToString("352/2207026: format");
        assertThat(codes.findBySubcode(463)).isNull();
        assertThat(codes.findBySubcode(33)).isNull();
    }

    @Test
    void refusesTwoEntriesForOneMessage() {
        ErrorCodes.Builder builder = ErrorCodes.builder()
                .add(4, Category.RATE_LIMIT, Repeat.WAIT, "Too many calls.", e -> e.messages("limit", "reached"))
                .add(4, Category.RATE_LIMIT, Repeat.WAIT, "Any text.");

        assertThatThrownBy(() -> builder.add(4, Category.TOKEN, Repeat.NEVER, "x", e -> e.messages("other", "reached")))
                .hasMessage("in the table already: 4: Too many calls.");
    }
}
