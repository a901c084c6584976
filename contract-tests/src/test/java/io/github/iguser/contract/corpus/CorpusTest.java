package io.github.iguser.contract.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.iguser.contract.Project;
import io.github.iguser.testing.internal.recording.AllowedDifference;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Responses of the real API that others captured and published. Skipped without a folder of them beside the checkout.
 */
@ResourceLock(Resources.SYSTEM_OUT)
class CorpusTest {

    /** The number of responses when this test was last changed. There may be more, but not fewer. */
    private static final int CHECKED_AT_LEAST = 35;

    @TempDir
    Path temp;

    private final SpecSet spec = SpecSet.embedded();

    @Test
    void acceptsPublishedResponsesAndReadsThemWithoutLoss() throws IOException {
        String given = System.getenv("IGUSER_SHARED");
        Path shared = given == null ? Project.root().resolveSibling("shared") : Path.of(given);
        assumeTrue(Files.isDirectory(shared.resolve("recordings")), "no folder shared/recordings beside the checkout");

        CorpusRun run = CorpusRun.over(shared.resolve("recordings"), spec, exceptions());

        System.out.println(run);
        assertThat(run.findings()).isEmpty();
        assertThat(run.checked()).as(run.toString()).isGreaterThanOrEqualTo(CHECKED_AT_LEAST);
    }

    @Test
    void findsPlantedFaultWithItsPlace() throws IOException {
        plant("recorded", "{\"id\": \"1\", \"followers_count\": \"12\"}");

        assertThat(CorpusRun.over(temp, spec, List.of()).findings())
                .contains("planted /followers_count: is string (\"12\") where integer is described");
    }

    @Test
    void skipsResponsesOfALowerGradeAndFailsWithoutOthers() throws IOException {
        plant("doc-sample", "{\"id\": \"1\"}");

        CorpusRun run = CorpusRun.over(temp, spec, List.of());
        assertThat(run)
                .hasToString("published responses: 0 checked, 0 excepted%n1 skipped, of a lower grade: [planted]"
                        .formatted());
        assertThat(run.findings()).containsExactly(temp.getFileName() + ": nothing to check");
    }

    @Test
    void findsOutdatedException() throws IOException {
        plant("recorded", "{\"id\": \"1\", \"followers_count\": 12}");

        assertThat(CorpusRun.over(temp, spec, List.of(new AllowedDifference("planted", "/extra", "retired")))
                        .findings())
                .containsExactly("planted /extra: the exception no longer applies: retired");
    }

    @Test
    void validatesResponseByMethodAndEdge() throws IOException {
        plant("recorded", "media_publish", "POST", "/{ig-user-id}/media_publish", "", "{\"ids\": [\"1\"]}");

        CorpusRun run = CorpusRun.over(temp, spec, List.of());
        assertThat(run).asString().contains("1 checked, graph.facebook.com publishMedia");
        assertThat(run.findings()).singleElement().asString().startsWith("planted /ids: ");
    }

    @Test
    void validatesInsightsByTheRequestedMetrics() throws IOException {
        plant(
                "recorded",
                "insights",
                "GET",
                "/{{api_version}}/{{ig_user_id}}/insights",
                "\"metric\": \"reach, views\", \"period\": \"day\"",
                "{\"data\": [{\"name\": \"views\", \"period\": \"day\"}, {\"name\": \"likes\", \"period\": \"day\"}]}");

        assertThat(CorpusRun.over(temp, spec, List.of()).findings())
                .contains("planted /data/1/name: is likes, but requested were [reach, views]")
                .noneMatch(finding -> finding.startsWith("planted /data/0/name"));
    }

    @Test
    void skipsEdgesAndMethodsThatTheHostDoesNotHave() throws IOException {
        plant("recorded", "no_such_edge", "GET", "/v1.0/1/no_such_edge", "", "{\"data\": []}");
        assertThat(CorpusRun.over(temp, spec, List.of()))
                .asString()
                .contains("0 checked")
                .contains("1 skipped, not covered yet: [planted]");

        plant("recorded", "insights", "POST", "/v1.0/1/insights", "", "{\"success\": true}");
        assertThat(CorpusRun.over(temp, spec, List.of())).asString().contains("not covered yet: [planted]");
    }

    @Test
    void validatesExpansionOfTheNode() throws IOException {
        plant(
                "recorded",
                "business_discovery",
                "GET",
                "/v1.0/1",
                "\"fields\": \"business_discovery.username(ada){media_count}\"",
                "{\"business_discovery\": {\"media_count\": \"1\", \"id\": \"2\"}, \"id\": \"1\"}");

        assertThat(CorpusRun.over(temp, spec, List.of()).findings())
                .contains("planted /business_discovery/media_count: is string (\"1\") where integer is described");
    }

    private void plant(String grade, String body) throws IOException {
        plant(grade, "node", "GET", "/v11.0/1", "\"fields\": \"followers_count\"", body);
    }

    private void plant(String grade, String edge, String method, String path, String query, String body)
            throws IOException {
        Files.writeString(temp.resolve("planted.json"), """
                {"id": "planted", "source": {"grade": "%s"}, "host": "graph.facebook.com", "node_or_edge": "%s",
                 "request": {"method": "%s", "path": "%s", "query": {%s}},
                 "response": {"status": 200, "body": %s}}
                """.formatted(grade, edge, method, path, query, body));
    }

    private static List<AllowedDifference> exceptions() throws IOException {
        try (InputStream in = CorpusTest.class.getResourceAsStream("/corpus-exceptions.yaml")) {
            return AllowedDifference.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
