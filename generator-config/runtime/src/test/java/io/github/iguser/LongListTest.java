package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that a quarter of a million elements need the memory of one page. The client runs in a Java process with 32
 * MiB; the server here generates the pages.
 */
class LongListTest {
    private static final int ELEMENTS = 250_000;
    private static final int PAGE = 1_000;

    private final FaultyServer server = new FaultyServer();

    @TempDir
    private Path folder;

    @AfterEach
    void shutDown() throws IOException {
        server.close();
    }

    private static String page(HttpUrl url) {
        String kind = url.pathSegments().get(url.pathSize() - 1);
        return switch (kind) {
            case "media" -> {
                // Some pages are shorter than others, or empty without being the last one.
                int from = number(url.queryParameter("after"));
                boolean empty = from % 50_000 == 0 && url.queryParameter("again") == null;
                int to = empty ? from : Math.min(from + (from % 7 == 0 ? PAGE / 3 : PAGE), ELEMENTS);
                String link = TestClient.HOME + "/1/media?access_token=t&after=" + to + (empty ? "&again=1" : "");
                yield response("", from, to, to == ELEMENTS ? "" : "\"next\":\"" + link + "\"");
            }
            case "tags" -> {
                int from = number(url.queryParameter("after"));
                yield response("", from, Math.min(from + PAGE, ELEMENTS), cursor(from + PAGE));
            }
            case "insights" -> {
                int from = number(url.queryParameter("since"));
                yield response(
                        "",
                        from,
                        from + PAGE,
                        "\"next\":\"" + TestClient.HOME + "/1/insights?since=" + (from + PAGE) + "\"");
            }
            default ->
                response(
                        "{\"id\":\"1\",\"media\":",
                        number(kind),
                        Math.min(number(kind) + PAGE, ELEMENTS),
                        cursor(number(kind) + PAGE));
        };
    }

    private static int number(@Nullable String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }

    private static String cursor(int after) {
        return "\"cursors\":{\"before\":\"0\",\"after\":\"" + after + "\"}";
    }

    private static String response(String around, int from, int to, String paging) {
        StringBuilder body = new StringBuilder(around).append("{\"data\":[");
        for (int id = from; id < to; id++) {
            body.append(id == from ? "{\"id\":\"" : ",{\"id\":\"")
                    .append(id)
                    .append("\",\"caption\":\"So long they are.\",")
                    .append("\"timestamp\":\"2017-08-31T18:10:00+0000\"}");
        }
        body.append("],\"paging\":{").append(paging).append("}}").append(around.isEmpty() ? "" : "}");
        return FaultyServer.response("200 OK", body.toString());
    }

    private int run(String kind, boolean keep) throws IOException, InterruptedException {
        server.usually(connection -> connection.send(page(HttpUrl.get("https://localhost"
                + connection.head().substring("GET ".length(), connection.head().indexOf(" HTTP/1.1"))))));
        return SmallJava.run(
                List.of("-Xmx32m"),
                output(),
                LongListProgram.class,
                server.baseUrl(),
                FaultyServer.trusted(),
                kind,
                Boolean.toString(keep));
    }

    private File output() {
        return folder.resolve("output").toFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LINK", "CURSOR", "TIME_WINDOW", "INSIDE_ANOTHER_ANSWER"})
    void iteratesInTheMemoryOfOnePage(String kind) throws Exception {
        int exit = run(kind, false);

        assertThat(output()).hasContent(ELEMENTS + " elements in 32 MiB");
        assertThat(exit).isZero();
    }

    @Test
    void needsMoreMemoryToKeepAllElements() throws Exception {
        int exit = run("LINK", true);

        assertThat(Files.readString(output().toPath())).contains("OutOfMemoryError");
        assertThat(exit).isEqualTo(3);
    }
}
