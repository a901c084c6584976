package io.github.iguser.contract.report;

import io.github.iguser.contract.check.CheckReport;
import io.github.iguser.contract.check.CheckRun;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.contract.check.FindingGroup;
import io.github.iguser.contract.check.OperationKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report as one HTML page that needs no other file, no script and no network. */
public final class HtmlReport {
    private static final String LEGEND =
            "Numbers of checked items. 12 !1: one finding among 12. 0!: nothing was checked"
                    + " where something had to be. -: does not apply.";

    private final CheckReport report;
    private final StringBuilder html = new StringBuilder();

    public HtmlReport(CheckReport report) {
        this.report = report;
    }

    public String html() {
        html.setLength(0);
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>iguser check: ")
                .append(report.ok() ? "OK" : "FAILED")
                .append("</title>\n");
        html.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
        appendVerdict();
        appendTable();
        appendFindings();
        appendQuestions();
        appendNotes();
        html.append("</body>\n</html>\n");
        return html.toString();
    }

    private void appendVerdict() {
        html.append("<header>\n<h1>iguser check</h1>\n");
        String state = report.ok() ? "ok" : "failed";
        html.append("<p class=\"verdict ").append(state).append("\">").append(report.ok() ? "OK" : "FAILED");
        html.append("</p>\n<p>").append(report.checked()).append(" items checked, ");
        html.append(report.problems().size()).append(" findings. Instagram Graph API ");
        html.append(escaped(report.version())).append(". Recordings: ");
        html.append(escaped(ConsoleReport.origins(report.origins()))).append(".</p>\n");
        report.evidence()
                .forEach(line -> html.append("<p>").append(escaped(line)).append(".</p>\n"));
        html.append("</header>\n");
    }

    private void appendTable() {
        html.append("<div class=\"scroll\">\n<table>\n<caption>" + LEGEND + "</caption>\n<thead><tr>");
        html.append("<th scope=\"col\">operation</th>");
        for (CheckRun run : report.runs()) {
            html.append("<th scope=\"col\">").append(name(run.name())).append("</th>");
        }
        html.append("</tr></thead>\n");
        for (Map.Entry<String, List<OperationKey>> host : report.rowsByHost().entrySet()) {
            html.append("<tbody>\n<tr><th class=\"host\" scope=\"rowgroup\" colspan=\"");
            html.append(report.runs().size() + 1).append("\">");
            html.append(escaped(host.getKey())).append("</th></tr>\n");
            host.getValue().forEach(this::appendRow);
            html.append("</tbody>\n");
        }
        html.append("<tfoot><tr><th scope=\"row\">checked</th>");
        report.runs()
                .forEach(run -> html.append("<td>").append(run.result().total()).append("</td>"));
        html.append("</tr></tfoot>\n</table>\n</div>\n");
    }

    private void appendRow(OperationKey row) {
        html.append("<tr><th scope=\"row\">").append(escaped(row.operationId())).append("</th>");
        for (CheckRun run : report.runs()) {
            String state = run.state(row).name().toLowerCase(Locale.ROOT).replace('_', '-');
            html.append("<td class=\"").append(state).append("\">");
            html.append(escaped(SummaryTable.cell(run, row))).append("</td>");
        }
        html.append("</tr>\n");
    }

    private void appendFindings() {
        List<Finding> problems = report.problems();
        html.append("<h2>Findings</h2>\n");
        if (problems.isEmpty()) {
            html.append("<p>None.</p>\n");
            return;
        }
        html.append("<ol class=\"findings\">\n");
        for (FindingGroup group : FindingGroup.of(problems)) {
            Finding finding = group.first();
            html.append("<li>\n<h3>").append(escaped(finding.subject())).append("</h3>\n<p class=\"message\">");
            html.append(escaped(finding.message())).append("</p>\n<dl>");
            appendEntry("check", finding.check().replace("<->", "↔"));
            appendEntry("operation", finding.key().toString());
            appendEntry("where", finding.pointer());
            appendEntry("spec", finding.specLocation());
            appendEntry("remedy", finding.remedy());
            appendEntry("and", group.others());
            html.append("</dl>\n");
            appendPlaces(group);
            html.append("</li>\n");
        }
        html.append("</ol>\n");
    }

    /** Appends all places of a group, folded. */
    private void appendPlaces(FindingGroup group) {
        if (group.size() > 1) {
            html.append("<details><summary>all ").append(group.size()).append("</summary>\n<ul>\n");
            for (Finding finding : group.findings()) {
                html.append("<li>")
                        .append(escaped(finding.subject() + " " + finding.pointer())
                                .strip());
                html.append(": ").append(escaped(finding.message())).append("</li>\n");
            }
            html.append("</ul>\n</details>\n");
        }
    }

    private void appendEntry(String term, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            html.append("<dt>").append(term).append("</dt><dd>");
            html.append(escaped(value)).append("</dd>");
        }
    }

    private void appendQuestions() {
        html.append("<h2>What each check asks</h2>\n<dl>");
        for (CheckRun run : report.runs()) {
            html.append("<dt>").append(name(run.name())).append("</dt><dd>");
            html.append(escaped(run.question())).append("</dd>");
        }
        html.append("</dl>\n");
    }

    private void appendNotes() {
        html.append("<h2>Allowed and counted</h2>\n");
        if (report.notes().isEmpty()) {
            html.append("<p>None.</p>\n");
            return;
        }
        html.append("<ul>\n");
        report.notes().forEach((note, number) -> {
            html.append("<li>").append(number).append(" × ");
            html.append(name(note));
            appendItems(report.noteItems().getOrDefault(note, List.of()));
            html.append("</li>\n");
        });
        html.append("</ul>\n");
    }

    private void appendItems(List<String> items) {
        if (!items.isEmpty()) {
            html.append("<details><summary>each</summary>\n<ul>\n");
            items.forEach(item -> html.append("<li>").append(escaped(item)).append("</li>\n"));
            html.append("</ul>\n</details>");
        }
    }

    private static String name(String check) {
        return escaped(check.replace("<->", "↔"));
    }

    /** Escapes a text, since findings may contain markup of a response. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String style() {
        try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
            if (css == null) {
                throw new IllegalStateException("report.css is missing beside " + HtmlReport.class.getName());
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
