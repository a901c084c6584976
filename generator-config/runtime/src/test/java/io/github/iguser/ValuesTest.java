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
    private static final class ListMedia extends Parameters {
        ListMedia(Map<String, String> values) {
            super(values);
        }
    }

    private static final class MediaType extends OpenValue {
        MediaType(String value, boolean known) {
            super(value, known);
        }
    }

    private static final class Status extends OpenValue {
        Status(String value) {
            super(value, true);
        }
    }

    @Test
    void parametersKeepTheirOrderAndCannotBeChanged() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("limit", "5");
        given.put("after", "A");
        Map<String, String> parameters = new ListMedia(given);
        given.put("before", "B");

        assertThat(parameters).hasToString("{limit=5, after=A}").isEqualTo(Map.of("limit", "5", "after", "A"));
        assertThatThrownBy(() -> parameters.put("x", "y")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> parameters.remove("limit")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @SuppressWarnings("NullAway") // What a caller without null checks could give.
    void aParameterIsLeftOutRatherThanNull() {
        Map<String, @Nullable String> given = new HashMap<>();
        given.put("limit", null);

        assertThatThrownBy(() -> new ListMedia(given))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("limit == null; leave the parameter out instead");
    }

    @Test
    void anEmptySelectionAmongParametersIsRefused() {
        assertThatThrownBy(() -> new ListMedia(Map.of("fields", "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fields: the selection is empty; choose at least one field, or leave the selection out");
    }

    @Test
    void anOpenValueIsItsText() {
        MediaType unknown = new MediaType("HOLOGRAM", false);

        assertThat(unknown.value()).isEqualTo("HOLOGRAM");
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown).hasToString("HOLOGRAM");
        assertThat(unknown).isEqualTo(new MediaType("HOLOGRAM", false)).hasSameHashCodeAs("HOLOGRAM");
        assertThat((OpenValue) unknown).isNotEqualTo(new Status("HOLOGRAM"));
    }

    @Test
    void theNarrowestEntryDescribesAnError() {
        ErrorCodes codes = ErrorCodes.builder()
                .add(200, 299, null, Category.PERMISSION, Repeat.NEVER, "range", null)
                .add(200, 200, null, Category.PERMISSION, Repeat.NEVER, "code", null)
                .add(200, 200, 7, Category.PERMISSION, Repeat.NEVER, "subcode", "Advice.")
                .add(-2, -1, null, Category.TRANSIENT, Repeat.BACKOFF, "negative", null)
                .build();

        assertThat(codes.find(200, 7)).hasToString("200/7: subcode");
        assertThat(codes.find(200, 8)).hasToString("200: code");
        assertThat(codes.find(201, 7)).hasToString("200 to 299: range");
        assertThat(codes.find(-1, null)).hasToString("-2 to -1: negative");
        assertThat(codes.find(300, null)).isNull();
        assertThat(codes.all()).hasSize(4);
        assertThat(codes).hasToString("ErrorCodes{4 entries}");
    }

    @Test
    void aTableHasNoEntryTwice() {
        ErrorCodes.Builder builder =
                ErrorCodes.builder().add(4, 4, null, Category.RATE_LIMIT, Repeat.WAIT, "Too many calls.", null);

        assertThatThrownBy(() -> builder.add(4, 4, null, Category.TOKEN, Repeat.NEVER, "x", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("in the table already: 4: Too many calls.");
        assertThatThrownBy(() -> builder.add(5, 4, null, Category.TOKEN, Repeat.NEVER, "x", null))
                .hasMessage("to < code: 4 < 5");
    }

    @Test
    void findsAnEntryWithTextsByOneOfThemOnly() {
        ErrorCodes codes = ErrorCodes.builder()
                .add(10, 10, null, Category.PERMISSION, Repeat.NEVER, "code", null)
                .add(10, 10, null, Category.INVALID_REQUEST, Repeat.NEVER, "text", null, "Too few*", "Zu wenige*")
                .add(10, 10, 7, Category.PERMISSION, Repeat.NEVER, "subcode", null)
                .add(10, 10, 7, Category.PERMISSION, Repeat.NEVER, "subcode and text", null, "Fatal")
                .build();

        assertThat(codes.find(10, null)).hasToString("10: code");
        assertThat(codes.find(10, null, (String) null)).hasToString("10: code");
        assertThat(codes.find(10, null, "too few viewers")).hasToString("10: text");
        assertThat(codes.find(10, 8, null, "Zu wenige Leute")).hasToString("10: text");
        assertThat(codes.find(10, 7, "too few viewers")).hasToString("10/7: subcode");
        assertThat(codes.find(10, 7, "Fatal")).hasToString("10/7: subcode and text");
        assertThat(codes.all().get(1).messages()).containsExactly("Too few*", "Zu wenige*");
    }

    @Test
    void findsASubcodeWhoseCodeIsNotKnown() {
        ErrorCodes codes = ErrorCodes.builder()
                .add(102, 102, 463, Category.TOKEN, Repeat.NEW_TOKEN, "one", null)
                .add(190, 190, 463, Category.TOKEN, Repeat.NEW_TOKEN, "two", null)
                .add(352, 352, 2207026, Category.INVALID_REQUEST, Repeat.NEVER, "format", null)
                .add(352, 352, 2207026, Category.INVALID_REQUEST, Repeat.NEVER, "by text", null, "Fatal")
                .build();

        assertThat(codes.findBySubcode(2207026)).hasToString("352/2207026: format");
        assertThat(codes.findBySubcode(463)).isNull();
        assertThat(codes.findBySubcode(33)).isNull();
    }

    @Test
    void refusesTwoEntriesThatATextCannotTellApart() {
        ErrorCodes.Builder builder = ErrorCodes.builder()
                .add(4, 4, null, Category.RATE_LIMIT, Repeat.WAIT, "Too many calls.", null, "limit", "reached")
                .add(4, 4, null, Category.RATE_LIMIT, Repeat.WAIT, "Any text.", null);

        assertThatThrownBy(() -> builder.add(4, 4, null, Category.TOKEN, Repeat.NEVER, "x", null, "other", "reached"))
                .hasMessage("in the table already: 4: Too many calls.");
    }
}
