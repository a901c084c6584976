package io.github.iguser.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.cli.Checkout.ProgramOutput;
import io.github.iguser.contract.drill.DrillReport;
import io.github.iguser.contract.drill.MutationKind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrillCommandTest {
    private static final Pattern VERDICT =
            Pattern.compile("OK: \\d+ of \\d+ mutations killed, (9[5-9]\\.\\d|100\\.0) %; at least 95 % are expected");

    @Test
    void verdictOfADrillThatCatchesAllIsOk() {
        assertThat(DrillCommand.verdict(report(List.of()), true))
                .matches(VERDICT)
                .contains("20 of 20 mutations killed, 100.0 %");
        assertThat(DrillCommand.verdict(report(List.of("one survived")), true)).matches(VERDICT);
    }

    private static DrillReport report(List<String> survived) {
        List<DrillReport.MutationResult> mutations = IntStream.range(0, 20)
                .mapToObj(i -> new DrillReport.MutationResult(
                        "mutation " + i, i < survived.size() ? null : "spec <-> recordings"))
                .toList();
        return new DrillReport(List.of(new DrillReport.ReportRow(MutationKind.FIELD_RENAMED, 20, mutations)));
    }

    @Test
    void nearlyAllDriftsAreCaughtAndTheMissedOnesAreKnown() {
        ProgramOutput said = Checkout.run("drill", "--sample", "4");

        assertThat(said.out())
                .contains("kind of mutation")
                .containsPattern("field renamed +\\d+ +4 +4  spec <-> recordings 4")
                .contains("not observable, named in advance and not counted")
                .doesNotContain("for no known reason")
                .containsPattern(VERDICT);
        assertThat(said.code()).isZero();
    }

    @Test
    void sampleBelowZeroIsAWrongCall() {
        ProgramOutput said = Checkout.run("drill", "--sample", "-1");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--sample -1: less than 0; 0 applies all mutations");
    }
}
