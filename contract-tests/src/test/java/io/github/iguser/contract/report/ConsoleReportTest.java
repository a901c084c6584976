package io.github.iguser.contract.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.check.CheckReport;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.CheckRun;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

    @Test
    void showsACountForEachOperationHostAndCheck() {
        assertThat(text(SampleReports.green())).isEqualTo("""
                        iguser check, Instagram Graph API v1.0

                                            spec <->  client <->  spec <->
                                          recordings  recordings    client
                        graph.facebook.com
                          getIgUser               12          24         -
                          listMedia                7          14         -
                        graph.instagram.com
                          getMe                    3           6         -
                        project
                          generated                -           -        57
                        checked                   22          44        57

                        allowed and counted
                              3  client <-> recordings: numeric id read as string

                        recordings by origin: documented 15, constructed 7, live 0
                        recordings by version: v23.0 3, v1.0 19; the spec describes v1.0
                        OK: 123 items checked by 3 checks, 0 findings, 1.3 s
                        """);
    }

    @Test
    void showsRecordingPointerSpecLineAndRemedyOfAFinding() {
        assertThat(text(SampleReports.red())).contains("""
                        1. spec <-> recordings: graph.facebook.com getIgUser
                           at      graph.facebook.com/getIgUser/every-field at /followers_count
                           saw     is "<b>12</b> & more", described as integer
                           spec    graph.facebook.com/ig-user.yaml:123 (#/components/schemas/IgUser/properties/followers_count)
                           remedy  mend the spec or the recording
                        """).contains("  getIgUser            12 !1");
    }

    @Test
    void showsZeroAsAFindingWhereSomethingIsExpected() {
        CheckReport report = SampleReports.red();
        assertThat(text(report))
                .contains("  getMe                   0!")
                .contains("nothing was checked here: 0 items where at least 1 is expected")
                .contains("FAILED: 76 items checked by 2 checks, 2 findings");
        assertThat(report.ok()).isFalse();
    }

    @Test
    void groupsFindingsOfOneCauseAndCountsThem() {
        assertThat(text(SampleReports.redForOneCause(1540)))
                .contains("""
                        1. spec <-> recordings: graph.facebook.com getIgUser
                           at      graph.facebook.com/getIgUser/case-0 at /followers_count
                           saw     is 0, described as string
                        """)
                .contains("   and     1539 more like it: graph.facebook.com/getIgUser/case-1,"
                        + " graph.facebook.com/getIgUser/case-2, graph.facebook.com/getIgUser/case-3, ...\n")
                .contains("  getIgUser       1540 !1540")
                .contains("FAILED: 1550 items checked by 1 checks, 1540 findings")
                .doesNotContain("2. spec", "more findings");
    }

    @Test
    void failsReportWithoutChecks() {
        assertThat(SampleReports.report().ok()).isFalse();
    }

    @Test
    void fitsSevenChecksOnTheTerminal() {
        List<String> names = List.of(
                "spec <-> recordings",
                "client <-> recordings",
                "client <-> pact",
                "pact <-> spec",
                "pact <-> provider",
                "spec <-> client",
                "coverage");
        CheckReport report = SampleReports.report(names.stream()
                .map(name -> SampleReports.run(CheckResult.builder(name).checked(SampleReports.GET, 12345)))
                .toArray(CheckRun[]::new));
        assertThat(new SummaryTable(report, Ansi.none()).text().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    private static String text(CheckReport report) {
        return new ConsoleReport(report, Ansi.none()).text();
    }
}
