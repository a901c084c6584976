package io.github.iguser.peers;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class ExternalProgramTest {

    private static final String MISSING = "iguser-no-such-program";

    @Test
    void skipsATestWithoutItsProgram() {
        assertThatThrownBy(() -> ExternalProgram.checkInstalled(false, MISSING))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("install " + MISSING + " to run it");
    }

    @Test
    void failsATestWithoutItsProgramIfPeersAreRequired() {
        assertThatThrownBy(() -> ExternalProgram.checkInstalled(true, MISSING))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("install " + MISSING + " or omit -Dpeers.required");
    }

    @Test
    void runsATestWithItsProgram() {
        assertThatCode(() -> ExternalProgram.checkInstalled(true, "sh", "-c", "true"))
                .doesNotThrowAnyException();
    }
}
