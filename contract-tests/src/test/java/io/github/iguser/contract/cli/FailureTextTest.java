package io.github.iguser.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTextTest {
    @Test
    void namesTheClassOfAFailureWhoseMessageFails() {
        RuntimeException failure = new IllegalStateException() {
            @Override
            public String getMessage() {
                throw new IllegalArgumentException("no message");
            }
        };

        assertThat(FailureText.of(failure))
                .startsWith("internal error: io.github.iguser.contract.cli.FailureTextTest$1 (FailureTextTest.java:");
    }
}
