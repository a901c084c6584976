package io.github.iguser.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hashtag: the sign, right behind it a letter, digit or underscore, none right before it. */
class TagCounterTest {
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
    void countsHashtags(String text, long count) {
        assertThat(TagCounter.starting('#', text)).isEqualTo(count);
        assertThat(TagCounter.starting('@', text.replace('#', '@'))).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/#a, 0",
        "https://example.com/a/#a-#b?c=#d, 0",
        "see HTTP://Example.com/#a #b, 1",
        "https://example.com #a, 1",
        "'https://example.com/\n#a', 1",
        "(https://example.com/#a) #b, 1",
        "www.example.com/#a, 0",
        "example.com/#a, 0",
        "my.shop-1.example.com/x/#a #b, 1",
        "#a example.com #b, 2",
        "end.#a, 1",
        "and/or/#a, 1",
        "1/2/#a, 1",
        "'<https://example.com/#a>#b', 1",
        "'「https://例.jp/#a」\u3000#b', 1",
        "https:// #a, 1",
        "#https://example.com/#a, 1"
    })
    void ignoresSignsInUrls(String text, long count) {
        assertThat(TagCounter.starting('#', text)).isEqualTo(count);
        assertThat(TagCounter.starting('@', text.replace('#', '@'))).isEqualTo(count);
    }

    @Test
    void countsALongTextQuickly() {
        String text = "a.".repeat(500_000) + " #a " + "a-".repeat(500_000);

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TagCounter.starting('#', text)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"ada@example.com, 0", "'@ada, @bob and @eve.', 3", "@ada@bob, 1", "#tag @ada, 1"})
    void countsMentions(String text, long count) {
        assertThat(TagCounter.starting('@', text)).isEqualTo(count);
    }
}
