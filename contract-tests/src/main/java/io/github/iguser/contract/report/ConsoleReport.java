package io.github.iguser.contract.report;

import io.github.iguser.contract.check.CheckReport;
import io.github.iguser.contract.check.CheckRun;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.contract.check.FindingGroup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The console output of {@code iguser check}: table, findings, allowed differences, origins, verdict. */
public final class ConsoleReport {
    /** Maximum number of groups of findings on a terminal; the written report has all. */
    private static final int MOST_FINDINGS = 50;

    private final CheckReport report;
    private final Ansi paint;

    public ConsoleReport(CheckReport report, Ansi paint) {
        this.report = report;
        this.paint = paint;
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        text.append("iguser check, Instagram Graph API ")
                .append(report.version())
                .append("\n\n");
        text.append(new SummaryTable(report, paint).text());
        appendFindings(text);
        appendNotes(text);
        text.append('\n').append("recordings by origin: ").append(origins(report.origins()));
        report.evidence().forEach(line -> text.append('\n').append(line));
        text.append('\n').append(verdict()).append('\n');
        return text.toString();
    }

    static String origins(Map<String, Integer> origins) {
        return origins.entrySet().stream()
                .map(origin -> origin.getKey() + " " + origin.getValue())
                .collect(Collectors.joining(", "));
    }

    private void appendFindings(StringBuilder text) {
        List<Finding> problems = report.problems();
        text.append(problems.isEmpty() ? "" : "\n");
        int number = 0;
        int shown = 0;
        for (FindingGroup group : FindingGroup.of(problems)) {
            if (number == MOST_FINDINGS) {
                break;
            }
            Finding finding = group.first();
            number++;
            shown += group.size();
            text.append(number).append(". ").append(paint.bold(finding.check()));
            text.append(": ").append(finding.key()).append('\n');
            appendLine(text, "at", place(finding));
            appendLine(text, "saw", finding.message());
            appendLine(text, "spec", finding.specLocation());
            appendLine(text, "remedy", finding.remedy());
            appendLine(text, "and", group.others());
        }
        if (problems.size() > shown) {
            text.append("and ").append(problems.size() - shown);
            text.append(" more findings: --report DIR writes all of them\n");
        }
    }

    private static void appendLine(StringBuilder text, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            String indented = value.strip().replace("\n", "\n" + " ".repeat(11));
            text.append(String.format(Locale.ROOT, "   %-8s%s%n", label, indented));
        }
    }

    private static String place(Finding finding) {
        return finding.pointer().isEmpty() ? finding.subject() : finding.subject() + " at " + finding.pointer();
    }

    private void appendNotes(StringBuilder text) {
        if (report.notes().isEmpty()) {
            return;
        }
        text.append("\nallowed and counted\n");
        report.notes().forEach((note, number) -> text.append(String.format(Locale.ROOT, "  %5d  %s%n", number, note)));
    }

    private String verdict() {
        String counts = String.format(
                Locale.ROOT,
                "%d items checked by %d checks, %d findings, %.1f s",
                report.checked(),
                report.runs().stream()
                        .filter(run -> run.result().total() > 0)
                        .map(CheckRun::name)
                        .count(),
                report.problems().size(),
                report.seconds());
        return report.ok() ? paint.green("OK") + ": " + counts : paint.red("FAILED") + ": " + counts;
    }
}
