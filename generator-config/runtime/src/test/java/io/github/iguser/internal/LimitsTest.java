package io.github.iguser.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.OpenValue;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests each limit at its boundary and beyond. Null passes every limit. */
class LimitsTest {
    private record Tag(@Nullable String name, @Nullable Double x) {}

    private static final class Word extends OpenValue {
        Word(String value, boolean known) {
            super(value, known);
        }
    }

    private static void allowed(ThrowingCallable check) {
        assertThatCode(check).doesNotThrowAnyException();
    }

    private static void refused(ThrowingCallable check, String message) {
        assertThatThrownBy(check)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void countsCodePoints() {
        allowed(() -> Limits.maxCharacters("caption", null, 2));
        allowed(() -> Limits.maxCharacters("caption", "🚲🚲", 2));
        refused(
                () -> Limits.maxCharacters("caption", "🚲🚲🚲", 2),
                "caption has 3 characters, at most 2 are allowed: \"🚲🚲🚲\"");
    }

    @Test
    void limitsHashtagsAndMentions() {
        allowed(() -> Limits.maxHashtags("caption", "#a #b", 2));
        allowed(() -> Limits.maxMentions("caption", "@a me@b.example", 1));
        refused(
                () -> Limits.maxHashtags("caption", "#a #b #c #d", 3),
                "caption has 4 hashtags, at most 3 are allowed: \"#a #b #c #d\"");
        refused(
                () -> Limits.maxMentions("caption", "@a @b", 1),
                "caption has 2 mentions, at most 1 are allowed: \"@a @b\"");
        allowed(() -> Limits.maxHashtags("caption", null, 0));
        allowed(() -> Limits.maxMentions("caption", null, 0));
    }

    @Test
    void limitsTheNumberOfItems() {
        allowed(() -> Limits.minItems("children", List.of("1", "2"), 2));
        allowed(() -> Limits.maxItems("children", List.of("1", "2"), 2));
        refused(
                () -> Limits.minItems("children", List.of("1"), 2),
                "children has 1 item, at least 2 are required: [1]");
        refused(
                () -> Limits.maxItems("children", List.of("1", "2", "3"), 2),
                "children has 3 items, at most 2 are allowed: [1, 2, 3]");
        allowed(() -> Limits.minItems("children", null, 2));
        allowed(() -> Limits.maxItems("children", null, 2));
    }

    @Test
    void limitsNumbersInclusively() {
        allowed(() -> Limits.range("volume", 0, "0", "100"));
        allowed(() -> Limits.range("volume", 100, "0", "100"));
        allowed(() -> Limits.range("x", 1.0, "0", "1"));
        allowed(() -> Limits.range("offset", Integer.MAX_VALUE, "0", null));
        allowed(() -> Limits.range("offset", null, "0", null));
        refused(() -> Limits.range("volume", -1, "0", "100"), "volume < 0: -1");
        refused(() -> Limits.range("volume", 101, "0", "100"), "volume > 100: 101");
        refused(() -> Limits.range("x", 1.0000001, "0", "1"), "x > 1: 1.0000001");
        refused(() -> Limits.range("x", Double.NaN, "0", "1"), "x: NaN is not a number that can be sent");
        refused(
                () -> Limits.range("x", Double.POSITIVE_INFINITY, null, null),
                "x: Infinity is not a number that can be sent");
    }

    @Test
    void refusesIdsWithOtherCharacters() {
        allowed(() -> Limits.digits("location_id", "110000000000001"));
        allowed(() -> Limits.digits("location_id", null));
        for (String wrong : List.of("", "12a", "-1", "١")) {
            refused(
                    () -> Limits.digits("location_id", wrong),
                    "location_id: \"" + wrong + "\" is not a numeric id; give its digits, such as 17841405822304914");
        }
    }

    @Test
    void refusesMissingAndEmptyValues() {
        allowed(() -> Limits.required("image_url", "https://i", "set imageUrl(...)"));
        refused(() -> Limits.required("image_url", null, "set it"), "image_url is missing; set it");
        refused(() -> Limits.required("image_url", " ", "set it"), "image_url is empty; set it");
        refused(() -> Limits.required("children", List.of(), "set it"), "children is empty; set it");
    }

    @Test
    void refusesNoneOrSeveralOfASource() {
        allowed(() -> Limits.exactlyOne("set one", "video_url", null, "upload_type", "resumable"));
        refused(
                () -> Limits.exactlyOne("set one", "video_url", null, "upload_type", null),
                "video_url and upload_type are missing, but exactly one of them is required; set one");
        refused(
                () -> Limits.exactlyOne("set one", "video_url", "https://v", "upload_type", "resumable"),
                "video_url \"https://v\" and upload_type \"resumable\" are set, but only one of them is"
                        + " allowed; set one");
        refused(
                () -> Limits.exactlyOne("set one", "video_url", "", "upload_type", null),
                "video_url is empty; set one");
    }

    @Test
    void refusesRepeatedElements() {
        allowed(() -> Limits.unique("ids", List.of("1", "2")));
        refused(
                () -> Limits.unique("ids", List.of("1", "2", "1")),
                "ids[2]: \"1\" is already in ids[0]; each value is allowed only once");
        allowed(() -> Limits.uniqueBy("tags", "name", List.of(new Tag(null, 1.0), new Tag(null, 1.0)), Tag::name));
        refused(
                () -> Limits.uniqueBy("tags", "name", List.of(new Tag("a", 1.0), new Tag("a", 2.0)), Tag::name),
                "tags[1].name: \"a\" is already in tags[0]; each value is allowed only once");
    }

    @Test
    void refusesNullElements() {
        allowed(() -> Limits.noNulls("collaborators", null));
        refused(
                () -> Limits.noNulls("collaborators", Arrays.asList("a", null)),
                "collaborators[1] is null; leave it out");
    }

    @Test
    void checksRequiredAndForbiddenFields() {
        List<Tag> placed = List.of(new Tag("a", 0.5));
        List<Tag> unplaced = Collections.singletonList(new Tag("a", null));
        allowed(() -> Limits.inEach("tags", "x", placed, Tag::x, "an Image"));
        allowed(() -> Limits.inNone("tags", "x", unplaced, Tag::x, "a Reel"));
        refused(
                () -> Limits.inEach("tags", "x", unplaced, Tag::x, "an Image"),
                "tags[0].x is missing; an Image needs x in each of tags");
        refused(
                () -> Limits.inNone("tags", "x", placed, Tag::x, "a Reel"),
                "tags[0].x is 0.5, but a Reel takes no x in tags");
    }

    @Test
    void refusesValuesOutsideAClosedSet() {
        List<Word> known = List.of(new Word("MANUAL", true), new Word("SLOW", true));
        allowed(() -> Limits.oneOf("strategy", known.get(0), known));
        refused(
                () -> Limits.oneOf("strategy", new Word("SOON", false), known),
                "strategy: \"SOON\" is not one of MANUAL, SLOW");
    }

    @Test
    void refusesListsWithoutRequiredValues() {
        List<Word> list = List.of(new Word("START", true), new Word("DAY", true));
        allowed(() -> Limits.holds("times", null, List.of("START"), "a Reminder"));
        allowed(() -> Limits.holds("times", list, List.of("DAY", "START"), "a Reminder"));
        refused(
                () -> Limits.holds("times", list, List.of("START", "HOUR", "WEEK"), "a Reminder"),
                "times lacks HOUR and WEEK, which a Reminder needs: [START, DAY]");
    }

    @Test
    void refusesListsWithNoneOrSeveralOfAChoice() {
        List<Word> list = List.of(new Word("START", true), new Word("DAY", true));
        allowed(() -> Limits.holdsOne("times", null, List.of("DAY"), "a Reminder"));
        allowed(() -> Limits.holdsOne("times", list, List.of("DAY", "HOUR"), "a Reminder"));
        refused(
                () -> Limits.holdsOne("times", list, List.of("DAY", "START"), "a Reminder"),
                "times has 2 of DAY, START; a Reminder needs exactly one of them: [START, DAY]");
        refused(
                () -> Limits.holdsOne("times", list, List.of("HOUR"), "a Reminder"),
                "times has 0 of HOUR; a Reminder needs exactly one of them: [START, DAY]");
    }

    @Test
    void refusesLeadingZerosInNumericIds() {
        assertThatCode(() -> {
                    Limits.numericId("sponsors[0]", "0");
                    Limits.numericId("sponsors[0]", "17841400000000001");
                    Limits.numericId("sponsors[0]", null);
                })
                .doesNotThrowAnyException();
        refused(
                () -> Limits.numericId("sponsors[0]", "007"),
                "sponsors[0]: \"007\" is sent as a number; give it without leading zeros");
        refused(
                () -> Limits.numericId("sponsors[0]", "x"),
                "sponsors[0]: \"x\" is not a numeric id; give its digits, such as 17841405822304914");
    }

    @Test
    void refusesBlankTexts() {
        assertThatCode(() -> Limits.noBlanks("collaborators", List.of("tea.house")))
                .doesNotThrowAnyException();
        refused(
                () -> Limits.noBlanks("collaborators", List.of("tea.house", " ")),
                "collaborators[1] is empty; give its text or leave it out");
        refused(
                () -> Limits.noBlanks("collaborators", Arrays.asList("tea.house", null)),
                "collaborators[1] is null; leave it out");
    }

    @Test
    void formatsTimesInUtcToTheSecond() {
        OffsetDateTime time = OffsetDateTime.parse("2026-03-07T16:05:12.9+01:30");
        assertThat(Limits.timestamp("start_time", time)).isEqualTo("2026-03-07T14:35:12+0000");
        refused(
                () -> Limits.timestamp("start_time", time.withYear(12026)),
                "start_time: year 12026 of +12026-03-07T14:35:12.900Z does not have four digits");
        assertThatThrownBy(() -> Limits.timestamp("start_time", OffsetDateTime.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("start_time: ");
    }

    @Test
    void refusesValuesWithCommas() {
        assertThat(Limits.commas("metric", List.of(new Word("a", true), new Word("b", false), new Word("a", true))))
                .isEqualTo("a,b");
        refused(
                () -> Limits.commas("metric", List.of(new Word("a,b", false))),
                "metric[0]: \"a,b\" is not one value; give each value separately, without a comma");
        refused(
                () -> Limits.commas("metric", List.of(new Word(" ", false))),
                "metric[0]: \" \" is not one value; give each value separately, without a comma");
        refused(() -> Limits.commas("breakdown", List.of()), "breakdown is empty; give a value");
    }

    @Test
    @SuppressWarnings("NullAway") // What callers without a null checker do.
    void refusesNull() {
        assertThatThrownBy(() -> Limits.given("caption", null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("caption == null; leave the parameter out instead");
    }
}
