package io.github.iguser.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hashtag: the sign, right behind it a letter, digit or underscore, none right before it. */
class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "no sign, 0",
        "#, 0",
        "# alone, 0",
        "ends with #, 0",
        "#a, 1",
        "#a#b, 1",
        "#a #b, 2",
        "#a.#b, 2",
        "##a, 1",
        "#1, 1",
        "#_, 1",
        "C#major, 0",
        "(#a), 1",
        "#été #東京 #привет, 3",
        "#𝒳, 1",
        "𝒳#a, 0",
        "#☕, 0",
        "☕#a, 1",
        "☕️#a, 1",
        "e\u0301#a, 0",
        "'\u0301#a', 1",
        "'line\n#a', 1"
    })
    void hashtagsAreCounted(String text, long count) {
        assertThat(Words.starting('#', text)).isEqualTo(count);
        assertThat(Words.starting('@', text.replace('#', '@'))).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"ada@example.com, 0", "'@ada, @bob and @eve.', 3", "@ada@bob, 1", "#tag @ada, 1"})
    void mentionsAreCounted(String text, long count) {
        assertThat(Words.starting('@', text)).isEqualTo(count);
    }
}
