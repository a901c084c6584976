package io.github.iguser.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.cli.Checkout.ProgramOutput;
import io.github.iguser.contract.drill.DrillReport;
import io.github.iguser.contract.drill.MutationKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrillCommandTest {
    private static final Pattern VERDICT =
            Pattern.compile("OK: \\d+ of \\d+ mutations killed, (9[5-9]\\.\\d|100\\.0) %; at least 95 % are expected");

    @Test
    void reportsOkWhenAllMutationsAreKilled() {
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
    void killsAtLeast95PercentAndExplainsTheSurvivors() {
        ProgramOutput said = Checkout.run("drill", "--sample", "1");

        assertThat(said.out())
                .contains("kind of mutation")
                .containsPattern("field renamed +\\d+ +1 +1  spec <-> recordings 1")
                .contains("unobservable, not counted in the rate")
                .doesNotContain("for no known reason")
                .containsPattern(VERDICT);
        assertThat(said.code()).isZero();
    }

    @Test
    void writesTheListOfMutationsAndTheShareOfRecordingsAlone(@TempDir Path folder) throws IOException {
        ProgramOutput said = Checkout.run(
                "drill",
                "--sample",
                "2",
                "--recordings-only",
                "--report",
                folder.resolve("report").toString());

        assertThat(said.out())
                .containsPattern("recordings alone: \\d+ of \\d+ mutations killed, \\d\\d\\.\\d %")
                .doesNotContain("for no known reason")
                .doesNotContain("spec <-> examples");
        assertThat(said.code()).isZero();
        assertThat(Files.readAllLines(folder.resolve("report/mutations.txt")))
                .hasSizeGreaterThan(100)
                .allSatisfy(line -> assertThat(line).matches("[A-Z_]+\t\\S.*\t(killed by .+|survived(: .+)?)"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("FIELD_RENAMED\t").endsWith("by spec <-> recordings"));
    }

    @Test
    void refusesUnwritableReportBeforeTheDrill(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        ProgramOutput said = Checkout.run("drill", "--report", file.toString());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--report " + file + ": cannot be written");
    }

    @Test
    void refusesNegativeSample() {
        ProgramOutput said = Checkout.run("drill", "--sample", "-1");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("--sample -1: less than 0; 0 applies all mutations");
    }
}
