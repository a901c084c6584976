package io.github.iguser.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.cli.Checkout.Said;
import org.junit.jupiter.api.Test;

class DrillCommandTest {

    @Test
    void nearlyAllDriftsAreCaughtAndTheMissedOnesAreKnown() {
        Said said = Checkout.run("drill", "--sample", "4");

        assertThat(said.out())
                .contains("kind of drift")
                .containsPattern("field renamed +\\d+ +4 +4  spec <-> recordings 4")
                .contains("not observable, named in advance and not counted")
                .doesNotContain("for no known reason")
                .containsPattern("OK: \\d+ of \\d+ drifts caught, 9\\d\\.\\d %; at least 95 % are expected");
        assertThat(said.code()).isZero();
    }

    @Test
    void sampleBelowZeroIsAWrongCall() {
        Said said = Checkout.run("drill", "--sample", "-1");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--sample -1: less than 0; 0 applies all drifts");
    }
}
