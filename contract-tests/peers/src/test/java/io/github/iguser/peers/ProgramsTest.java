package io.github.iguser.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.testing.StandIn;
import io.github.iguser.testing.StandInExtension;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs in other languages against the stand-in. */
class ProgramsTest {

    @RegisterExtension
    static final StandInExtension STAND_IN = new StandInExtension();

    @Test
    void respondsToEachCurlCommandOfTheOverview() throws Exception {
        ExternalProgram.assumeInstalled("curl", "--version");
        ExternalProgram.assumeInstalled("sh", "-c", "true");
        List<String> lines = overview()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("curl "))
                .map(line -> line.substring("curl ".length()).strip())
                .toList();

        assertThat(lines).hasSize(2);
        for (String line : lines) {
            assertThat(ExternalProgram.run(List.of("sh", "-c", line.replaceFirst("^curl", "curl -fsS"))))
                    .as(line)
                    .contains("\"caption\"", "\"timestamp\"", "\"next\"");
        }
    }

    @Test
    void startsOverByTheLineForCurl(StandIn standIn) throws Exception {
        ExternalProgram.assumeInstalled("curl", "--version");
        ExternalProgram.assumeInstalled("sh", "-c", "true");
        String reset = overview()
                .lines()
                .filter(line -> line.startsWith("Reset: "))
                .map(line -> line.substring("Reset: ".length()))
                .findFirst()
                .orElseThrow();
        String post = "curl -fsS -H 'Authorization: Bearer any' -d image_url=https://example.com/a.jpg "
                + standIn.facebookUrl() + "/" + StandIn.ACCOUNT + "/media";
        String container = ExternalProgram.run(List.of("sh", "-c", post)).replaceAll("\\D", "");
        String look = "curl -s -o /dev/null -w '%{http_code}' -H 'Authorization: Bearer any' " + standIn.facebookUrl()
                + "/" + container;

        assertThat(ExternalProgram.run(List.of("sh", "-c", look))).isEqualTo("200");
        ExternalProgram.run(List.of("sh", "-c", reset.replaceFirst("^curl", "curl -fsS")));
        assertThat(ExternalProgram.run(List.of("sh", "-c", look))).isEqualTo("400");
    }

    @ParameterizedTest
    @CsvSource({
        "graph.facebook.com, 17841400000000001, header",
        "graph.facebook.com, 17841400000000001, query",
        "graph.instagram.com, me, header",
        "graph.instagram.com, me, query"
    })
    void letsPythonFollowTheLinksToTheEnd(String host, String account, String placement, StandIn standIn)
            throws Exception {
        ExternalProgram.assumeInstalled("python3", "--version");
        String script = Path.of(
                        ProgramsTest.class.getResource("/count_media.py").toURI())
                .toString();
        String base = host.equals("graph.facebook.com") ? standIn.facebookUrl() : standIn.instagramUrl();
        String url = base + "/" + account + "/media?fields=id&limit=3";

        assertThat(ExternalProgram.run(List.of("python3", script, url, placement))
                        .strip())
                .isEqualTo("8 media on 3 pages");
    }

    private static String overview() throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(STAND_IN.standIn().address() + "/"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
