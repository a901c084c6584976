package io.github.iguser.contract.report;

import io.github.iguser.contract.check.CheckReport;
import io.github.iguser.contract.check.CheckRun;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.contract.check.FindingGroup;
import io.github.iguser.contract.check.OperationKey;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** The report for CI: a test suite for each check, in it a test case for each operation and host. */
public final class JUnitReport {
    private static final String CLASS_PREFIX = "iguser.";

    private final CheckReport report;

    public JUnitReport(CheckReport report) {
        this.report = report;
    }

    public String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            writeNewLine(xml, 0);
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "iguser check");
            writeCounts(xml, report.runs());
            xml.writeAttribute("time", seconds(report.seconds()));
            for (int i = 0; i < report.runs().size(); i++) {
                writeSuite(xml, report.runs().get(i), i);
            }
            writeNewLine(xml, 0);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing XML into memory failed", e);
        }
        return text.append('\n').toString();
    }

    private static void writeSuite(XMLStreamWriter xml, CheckRun run, int id) throws XMLStreamException {
        writeNewLine(xml, 1);
        xml.writeStartElement("testsuite");
        xml.writeAttribute("id", Integer.toString(id));
        xml.writeAttribute("name", run.name());
        writeCounts(xml, List.of(run));
        xml.writeAttribute("time", seconds(0));
        writeNewLine(xml, 2);
        xml.writeStartElement("properties");
        writeProperty(xml, "question", run.question());
        writeProperty(xml, "checked", Integer.toString(run.result().total()));
        for (var note : run.result().notes().entrySet()) {
            writeProperty(xml, "allowed: " + note.getKey(), Integer.toString(note.getValue()));
        }
        writeNewLine(xml, 2);
        xml.writeEndElement();
        for (OperationKey row : run.rows()) {
            writeTestCase(xml, run, row);
        }
        writeNewLine(xml, 1);
        xml.writeEndElement();
    }

    private static void writeTestCase(XMLStreamWriter xml, CheckRun run, OperationKey row) throws XMLStreamException {
        List<Finding> problems = problems(run, row);
        writeNewLine(xml, 2);
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", CLASS_PREFIX + row.host());
        xml.writeAttribute(
                "name",
                clean(row.operationId() + ", " + run.name() + ": "
                        + run.result().count(row) + " checked"));
        xml.writeAttribute("time", seconds(0));
        if (!problems.isEmpty()) {
            writeFailure(xml, problems);
            writeNewLine(xml, 2);
        }
        xml.writeEndElement();
    }

    /** Writes one failure per case, as JUnit's schema allows. Its text has every cause, its message the first one. */
    private static void writeFailure(XMLStreamWriter xml, List<Finding> problems) throws XMLStreamException {
        Finding first = problems.get(0);
        String more = problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : "";
        StringBuilder text = new StringBuilder();
        for (FindingGroup group : FindingGroup.of(problems)) {
            Finding finding = group.first();
            text.append(finding.subject()).append(' ').append(finding.pointer()).append('\n');
            appendLine(text, "saw", finding.message());
            appendLine(text, "spec", finding.specLocation());
            appendLine(text, "remedy", finding.remedy());
            appendLine(text, "and", group.others());
        }
        writeNewLine(xml, 3);
        xml.writeStartElement("failure");
        xml.writeAttribute("type", "finding");
        xml.writeAttribute("message", clean(first.subject() + " " + first.pointer() + ": " + first.message() + more));
        xml.writeCharacters(clean(text.toString()));
        xml.writeEndElement();
    }

    private static void appendLine(StringBuilder text, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            text.append("  ").append(label).append(": ").append(value).append('\n');
        }
    }

    private static List<Finding> problems(CheckRun run, OperationKey row) {
        return run.problems().stream()
                .filter(finding -> finding.key().equals(row))
                .toList();
    }

    private static void writeCounts(XMLStreamWriter xml, List<CheckRun> runs) throws XMLStreamException {
        int tests = 0;
        int failures = 0;
        for (CheckRun run : runs) {
            for (OperationKey row : run.rows()) {
                tests++;
                failures += problems(run, row).isEmpty() ? 0 : 1;
            }
        }
        xml.writeAttribute("tests", Integer.toString(tests));
        xml.writeAttribute("failures", Integer.toString(failures));
        xml.writeAttribute("errors", "0");
    }

    private static void writeProperty(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        writeNewLine(xml, 3);
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", clean(name));
        xml.writeAttribute("value", clean(value));
    }

    /** Replaces control characters. Recorded responses may contain them, and XML 1.0 does not allow most of them. */
    private static String clean(String text) {
        return text.codePoints()
                .map(c -> isAllowed(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return c == '\n' || c == '\t' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !surrogate);
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }

    private static void writeNewLine(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
