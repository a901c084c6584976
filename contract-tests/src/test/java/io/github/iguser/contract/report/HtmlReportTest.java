package io.github.iguser.contract.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.check.CheckReport;
import io.github.iguser.contract.check.CheckResult;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class HtmlReportTest {

    /** Markup that would make a browser fetch something. */
    private static final Pattern EXTERNAL =
            Pattern.compile("(?i)<script|<link|<img|<iframe|@import|url\\(|src=|href=|https?://");

    @Test
    void refersToNoOtherFileAndNoNetwork() {
        assertThat(new HtmlReport(SampleReports.red()).html()).doesNotContainPattern(EXTERNAL);
        assertThat(new HtmlReport(SampleReports.green()).html()).doesNotContainPattern(EXTERNAL);
    }

    @Test
    void escapesTextOfResponses() throws Exception {
        assertThat(new HtmlReport(SampleReports.red()).html()).doesNotContain("<b>12</b>");
        assertThat(body(SampleReports.red()).getElementsByTagName("p").item(3).getTextContent())
                .isEqualTo("is \"<b>12</b> & more\", described as integer");
    }

    @Test
    void groupsFindingsOfOneCauseAndFoldsTheirPlaces() throws Exception {
        String html = new HtmlReport(SampleReports.redForOneCause(20)).html();
        assertThat(html)
                .containsOnlyOnce("<p class=\"message\">")
                .contains("<summary>all 20</summary>")
                .contains("graph.facebook.com/getIgUser/case-19 /followers_count: is 19, described as string")
                .contains("20 findings");
        assertThat(body(SampleReports.redForOneCause(20))
                        .getElementsByTagName("details")
                        .getLength())
                .isEqualTo(1);
    }

    @Test
    void showsCountAndStateOfEachCell() throws Exception {
        assertThat(new HtmlReport(SampleReports.red()).html())
                .contains("<td class=\"failed\">12 !1</td>")
                .contains("<td class=\"passed\">7</td>")
                .contains("<td class=\"empty\">0!</td>")
                .contains("<td class=\"not-applicable\">-</td>");
        assertThat(body(SampleReports.red()).getElementsByTagName("tbody").getLength())
                .isEqualTo(3);
    }

    @Test
    void showsVersionsOfTheRecordings() {
        assertThat(new HtmlReport(SampleReports.green()).html())
                .contains("<p>recordings by version: v23.0 3, v1.0 19; the spec describes v1.0.</p>");
    }

    @Test
    void namesTheItemsBehindANote() throws Exception {
        CheckReport report = SampleReports.report(SampleReports.run(CheckResult.builder("coverage")
                .checked(SampleReports.GET, 1)
                .note("field known from the spec only")
                .noteItem("field known from the spec only", "graph.facebook.com getIgUser field IgUser.<b>: IG User")));

        assertThat(body(report).getElementsByTagName("details").item(0).getTextContent())
                .contains("graph.facebook.com getIgUser field IgUser.<b>: IG User");
        assertThat(new ConsoleReport(report, Ansi.none()).text())
                .contains("    1  coverage: field known from the spec only")
                .doesNotContain("IgUser.<b>");
    }

    @Test
    void showsTheVerdictInTheTitle() {
        assertThat(new HtmlReport(SampleReports.green()).html()).contains("<title>iguser check: OK</title>");
        assertThat(new HtmlReport(SampleReports.red()).html()).contains("<title>iguser check: FAILED</title>");
    }

    @Test
    void writesValidHtml() throws Exception {
        StringBuilder text = new StringBuilder();
        new ParserDelegator()
                .parse(
                        new StringReader(new HtmlReport(SampleReports.red()).html()),
                        new HTMLEditorKit.ParserCallback() {
                            @Override
                            public void handleText(char[] data, int pos) {
                                text.append(data).append('\n');
                            }
                        },
                        true);
        assertThat(text).contains("graph.facebook.com/getIgUser/every-field");
    }

    /** Parses the body of the page, which is well-formed XML. */
    private static Document body(CheckReport report) throws Exception {
        String html = new HtmlReport(report).html();
        String body = html.substring(html.indexOf("<body>"), html.indexOf("</html>"));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(body)));
    }
}
