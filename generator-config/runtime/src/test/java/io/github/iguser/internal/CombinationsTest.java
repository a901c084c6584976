package io.github.iguser.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CombinationsTest {
    private static final String SET_ONE = "set only one of poll(...) and prompt(...)";
    private static final String SET_CAPTION = "set caption(...) before build()";

    @Test
    void refusesTwoParametersThatExcludeEachOther() {
        assertThatThrownBy(() -> Combinations.exclude("poll", "{a}", "prompt", true, SET_ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("poll \"{a}\" and prompt true exclude each other; set only one of poll(...) and"
                        + " prompt(...)");
    }

    @Test
    void allowsEitherOfTwoThatExcludeEachOther() {
        assertThatCode(() -> {
                    Combinations.exclude("poll", "{a}", "prompt", null, SET_ONE);
                    Combinations.exclude("poll", null, "prompt", true, SET_ONE);
                    Combinations.exclude("poll", null, "prompt", null, SET_ONE);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void takesFalseAsNotUsed() {
        assertThatCode(() -> {
                    Combinations.exclude("poll", "{a}", "prompt", false, SET_ONE);
                    Combinations.requireNonEmpty("prompt", false, "caption", null, SET_CAPTION);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void refusesACompanionThatIsMissingOrEmpty() {
        assertThatThrownBy(() -> Combinations.requireNonEmpty("prompt", true, "caption", null, SET_CAPTION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("caption is missing, but prompt true requires it; set caption(...) before build()");
        for (Object empty : List.of("", " \n", List.of())) {
            assertThatThrownBy(() -> Combinations.requireNonEmpty("prompt", true, "caption", empty, SET_CAPTION))
                    .hasMessage("caption is empty, but prompt true requires it; set caption(...) before build()");
        }
    }

    @Test
    void allowsAParameterWithTheOneThatItRequires() {
        assertThatCode(() -> {
                    Combinations.requireNonEmpty("prompt", true, "caption", "Why?", SET_CAPTION);
                    Combinations.requireNonEmpty("prompt", null, "caption", null, SET_CAPTION);
                })
                .doesNotThrowAnyException();
    }
}
