package io.github.iguser.contract.report;

import io.github.iguser.contract.check.CheckReport;
import io.github.iguser.contract.check.CheckRun;
import io.github.iguser.contract.check.OperationKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A table with a row for each operation of a host, a column for each check, and the number of checked items in each
 * cell. A cell with findings shows their number after a {@code !}; a cell in which nothing was checked although
 * something had to be shows {@code 0!}.
 */
final class SummaryTable {
    private static final String GAP = "  ";
    private static final String NOT_APPLICABLE = "-";

    private final CheckReport report;
    private final Ansi paint;

    SummaryTable(CheckReport report, Ansi paint) {
        this.report = report;
        this.paint = paint;
    }

    /** Returns the text of a cell without colour: "12", "12 !3", "0!" or "-". */
    static String cell(CheckRun run, OperationKey row) {
        int count = run.result().count(row);
        return switch (run.state(row)) {
            case PASSED -> Integer.toString(count);
            case FAILED -> count + " !" + run.result().findings(row).size();
            case EMPTY -> "0!";
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    String text() {
        int nameWidth = Math.max(16, nameWidth());
        StringBuilder text = new StringBuilder();
        appendHeading(text, nameWidth, 0);
        appendHeading(text, nameWidth, 1);
        for (Map.Entry<String, List<OperationKey>> host : report.rowsByHost().entrySet()) {
            text.append(paint.bold(host.getKey())).append('\n');
            for (OperationKey row : host.getValue()) {
                text.append(padded("  " + row.operationId(), nameWidth));
                for (CheckRun run : report.runs()) {
                    String padded = leftPadded(cell(run, row), width(run));
                    text.append(GAP).append(coloured(run.state(row), padded));
                }
                text.append('\n');
            }
        }
        appendTotals(text, nameWidth);
        return text.toString();
    }

    private void appendHeading(StringBuilder text, int nameWidth, int line) {
        StringBuilder heading = new StringBuilder(padded("", nameWidth));
        for (CheckRun run : report.runs()) {
            heading.append(GAP).append(leftPadded(headings(run)[line], width(run)));
        }
        text.append(paint.bold(heading.toString().stripTrailing())).append('\n');
    }

    private void appendTotals(StringBuilder text, int nameWidth) {
        text.append(paint.bold(padded("checked", nameWidth)));
        for (CheckRun run : report.runs()) {
            text.append(GAP).append(leftPadded(Integer.toString(run.result().total()), width(run)));
        }
        text.append('\n');
    }

    private String coloured(CheckRun.State state, String cell) {
        return switch (state) {
            case PASSED -> paint.green(cell);
            case FAILED, EMPTY -> paint.red(cell);
            case NOT_APPLICABLE -> paint.faint(cell);
        };
    }

    /** Splits "spec <-> recordings" over two lines, so that seven columns fit a terminal. */
    private static String[] headings(CheckRun run) {
        String[] sides = run.name().split(" <-> ", 2);
        return sides.length == 2 ? new String[] {sides[0] + " <->", sides[1]} : new String[] {"", run.name()};
    }

    private int width(CheckRun run) {
        String[] headings = headings(run);
        int width = Math.max(headings[0].length(), headings[1].length());
        for (OperationKey row : run.rows()) {
            width = Math.max(width, cell(run, row).length());
        }
        return Math.max(width, Integer.toString(run.result().total()).length());
    }

    private int nameWidth() {
        return report.rowsByHost().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.summarizingInt(row -> row.operationId().length() + 2))
                .getMax();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String leftPadded(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
