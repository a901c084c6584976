package io.github.iguser.contract.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.iguser.contract.check.CheckReport;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.Finding;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JUnitReportTest {

    @Test
    void writesValidJUnitXml() throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUnitReportTest.class.getResource("junit.xsd"));
        for (CheckReport report :
                new CheckReport[] {SampleReports.green(), SampleReports.red(), SampleReports.report()}) {
            String xml = new JUnitReport(report).xml();
            assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(xml))))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void writesASuitePerCheckAndACasePerOperation() throws Exception {
        Document xml = parsed(SampleReports.green());
        Element root = xml.getDocumentElement();
        assertThat(root.getAttribute("tests")).isEqualTo("7");
        assertThat(root.getAttribute("failures")).isEqualTo("0");
        Element suite = (Element) root.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("name")).isEqualTo("spec <-> recordings");
        Element first = (Element) suite.getElementsByTagName("testcase").item(0);
        assertThat(first.getAttribute("classname")).isEqualTo("iguser.graph.facebook.com");
        assertThat(first.getAttribute("name")).isEqualTo("getIgUser, spec <-> recordings: 12 checked");
    }

    @Test
    void writesFindingsAndEmptyCellsAsFailures() throws Exception {
        Document xml = parsed(SampleReports.red());
        assertThat(xml.getDocumentElement().getAttribute("failures")).isEqualTo("2");
        Element failure = (Element) xml.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message"))
                .isEqualTo("graph.facebook.com/getIgUser/every-field /followers_count:"
                        + " is \"<b>12</b> & more\", described as integer");
        assertThat(failure.getTextContent()).contains("spec: graph.facebook.com/ig-user.yaml:123");
        assertThat(xml.getElementsByTagName("failure").item(1).getTextContent()).contains("nothing was checked here");
    }

    @Test
    void groupsFindingsOfOneCauseInOneFailure() throws Exception {
        Element failure = (Element) parsed(SampleReports.redForOneCause(20))
                .getElementsByTagName("failure")
                .item(0);
        assertThat(failure.getAttribute("message")).endsWith("is 0, described as string (and 19 more)");
        assertThat(failure.getTextContent())
                .containsOnlyOnce("saw:")
                .contains("and: 19 more like it: graph.facebook.com/getIgUser/case-1");
    }

    @Test
    void replacesControlCharacters() throws Exception {
        Finding odd = new Finding(
                "c",
                "graph.facebook.com",
                "getIgUser",
                "s",
                "",
                "nul \u0000 escape \u001b[31m lone \ud800 smile \ud83d\ude00 ]]>",
                null);
        Document xml = parsed(
                SampleReports.report(SampleReports.run(CheckResult.builder("c").finding(odd))));
        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
                .contains("nul \ufffd escape \ufffd[31m lone \ufffd smile \ud83d\ude00 ]]>");
    }

    private static Document parsed(CheckReport report) throws Exception {
        InputSource source = new InputSource(new StringReader(new JUnitReport(report).xml()));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source);
    }
}
