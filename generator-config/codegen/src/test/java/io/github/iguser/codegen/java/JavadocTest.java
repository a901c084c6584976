package io.github.iguser.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavadocTest {
    @Test
    void writesAShortTextOnOneLine() {
        assertThat(Javadoc.at(4).text("Number of followers.").toString()).isEqualTo("    /** Number of followers. */");
    }

    @Test
    void escapesTextAndTurnsBackticksIntoCode() {
        assertThat(Javadoc.at(0).text("A <b> & `fields`, */ {x} @y, `{a}`.").toString())
                .isEqualTo(
                        "/** A &lt;b&gt; &amp; {@code fields}, *&#47; &#123;x&#125; &#64;y, <code>&#123;a&#125;</code>. */");
    }

    @Test
    void ordersParagraphsListsAndTags() {
        String comment = Javadoc.at(0)
                .text("First.\n\nSecond.")
                .list("Limits:", List.of("One.", "Two."))
                .see("https://docs.example.com/page", "The page")
                .toString();

        assertThat(comment).isEqualTo("""
                        /**
                         * First.
                         *
                         * <p>Second.
                         *
                         * <p>Limits:
                         * <ul>
                         *   <li>One.
                         *   <li>Two.
                         * </ul>
                         *
                         * @see <a href="https://docs.example.com/page">The page</a>
                         */""");
    }

    @Test
    void wrapsLinesAtColumn120AndKeepsCodeTogether() {
        String comment = Javadoc.at(4)
                .text("word ".repeat(21) + "`some code` " + "word ".repeat(30))
                .toString();

        assertThat(comment.lines())
                .allMatch(line -> line.length() <= 120)
                .anyMatch(line -> line.contains("{@code some code}"));
    }
}
