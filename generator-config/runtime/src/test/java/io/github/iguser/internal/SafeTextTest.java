package io.github.iguser.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @Test
    void shortensALongText() {
        assertThat(SafeText.of("🚲".repeat(60))).isEqualTo("\"" + "🚲".repeat(60) + "\"");
        assertThat(SafeText.of("🚲".repeat(61))).isEqualTo("\"" + "🚲".repeat(60) + "…\"");
        assertThat(SafeText.of(List.of("a".repeat(50), "b".repeat(50))))
                .isEqualTo("[" + "a".repeat(50) + ", " + "b".repeat(8) + "…]");
    }

    @Test
    void shortensALongRunOfDigitsAtOnce() {
        String digits = "1".repeat(1_000_000);

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> SafeText.of(digits)))
                .isEqualTo("\"" + "1".repeat(60) + "…\"");
    }

    @Test
    void keepsAMessageOnOneLine() {
        assertThat(SafeText.of("a\nb\u200Bc")).isEqualTo("\"a\\u000Ab\\u200Bc\"");
        assertThat(SafeText.of(0.5)).isEqualTo("0.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EAA" + "Gm0PX4ZCpsBAKZCanary",
                "IGAA" + "Jh1canaryCanary1234",
                "https://i.example.com/a.jpg?access_token=canary",
                "123456|canary-canary-canary"
            })
    void hidesATokenInTheWrongPlace(String token) {
        assertThat(SafeText.of(token)).isEqualTo("\"***\"");
        assertThat(SafeText.of(List.of("1", token))).isEqualTo("[***]");
    }
}
