package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that reading the longest allowed response needs a few times its size, in a Java process with 128 MiB. */
class LargeResponsesTest {
    private static final int LIMIT = GraphClient.MAX_RESPONSE_BYTES;

    /** G1 does not move arrays of many MiB, so whether they fit would depend on the time of its collections. */
    private static final List<String> MEMORY = List.of("-Xmx128m", "-XX:+UseSerialGC", "-Xmn8m");

    private final FaultyServer server = new FaultyServer();

    @TempDir
    private Path folder;

    @AfterEach
    void shutDown() throws IOException {
        server.close();
    }

    /** As many whole repetitions as there is room for, and blanks up to the limit. */
    private static byte[] body(String begin, String repeated, String end, String charset) throws IOException {
        byte[] piece = repeated.getBytes(charset);
        byte[] first = begin.getBytes(charset);
        byte[] last = end.getBytes(charset);
        byte[] body = new byte[LIMIT];
        Arrays.fill(body, (byte) ' ');
        System.arraycopy(first, 0, body, 0, first.length);
        int at = first.length;
        for (; at + piece.length + last.length <= LIMIT; at += piece.length) {
            System.arraycopy(piece, 0, body, at, piece.length);
        }
        System.arraycopy(last, 0, body, at, last.length);
        return body;
    }

    /** One response of the server. */
    private record Large(String status, String type, byte[] body) {}

    private static Large json(byte[] body) {
        return new Large("200 OK", "application/json", body);
    }

    /** Returns the output of a program with little memory that reads the responses, a line for each. */
    private List<String> printed(Large... responses) throws IOException, InterruptedException {
        for (Large response : responses) {
            server.next(connection -> {
                connection.send("HTTP/1.1 " + response.status() + "\r\nContent-Type: " + response.type()
                        + "\r\nContent-Length: " + response.body().length + "\r\n\r\n");
                connection.send(response.body());
            });
        }
        File output = folder.resolve("output").toFile();
        int exit = SmallJava.run(
                MEMORY,
                output,
                LargeResponseProgram.class,
                server.baseUrl(),
                FaultyServer.trusted(),
                Integer.toString(responses.length));
        assertThat(exit).as("3 is out of memory").isZero();
        return Files.readAllLines(output.toPath());
    }

    @Test
    void fitsInAnyForm() throws Exception {
        assertThat(printed(
                        json(body(
                                "{\"id\":\"1\",\"media\":{\"data\":[{}",
                                ",{\"id\":\"17841405822304914\",\"caption\":\"So long they are.\"}",
                                "]}}",
                                "UTF-8")),
                        json(body("{\"id\":\"1\",\"x\":\"", "ж", "\"}", "UTF-8")),
                        json(body("{\"id\":\"1\",\"x\":\"ж", "x", "\"}", "UTF-8")),
                        json(body("{\"id\":\"1\",\"x\":[0", ",[1.5]", "]}", "UTF-8"))))
                .containsExactly("read 1", "read 1", "read 1", "read 1");
    }

    @Test
    void fitsIfACharsetIsNamed() throws Exception {
        assertThat(printed(
                        declared("ISO-8859-1", "UTF-8"),
                        declared("ISO-8859-1", "ISO-8859-1"),
                        declared("UTF-16", "UTF-8")))
                .containsExactly("read 1", "read 1", "read 1");
    }

    private static Large declared(String declared, String actual) throws IOException {
        return new Large(
                "200 OK", "application/json; charset=" + declared, body("{\"id\":\"1\",\"x\":\"é", "x", "\"}", actual));
    }

    @Test
    void fitsIfItIsAnErrorOrCannotBeRead() throws Exception {
        List<String> printed = printed(
                json(body("{\"id\":\"1\",\"error\":{\"code\":190,\"message\":\"", "x", "\"}}", "UTF-8")),
                json(body("{\"id\":\"1\",\"followers_count\":\"", "x", "\"}", "UTF-8")));

        assertThat(printed).hasSize(2).allSatisfy(line -> assertThat(line).hasSizeLessThan(5_000));
        assertThat(printed.get(0)).startsWith("GET /v1.0/1: HTTP 200, code 190");
        assertThat(printed.get(1)).contains("Expected a long but was xxx");
    }

    @ParameterizedTest
    @EnumSource
    void usesTheConfiguredLimit(CallStyle way) throws IOException {
        try (MockWebServer small = PromptServer.create()) {
            TestClient client = TestClient.of(small).maxResponseBytes(10).build();
            small.enqueue(new MockResponse().setBody("{\"id\":\"1\"}"));
            small.enqueue(new MockResponse().setBody("{\"id\":\"12\"}").setHeader("Content-Type", "text/json"));

            assertThat(way.execute(client.users().get("1"))).isEqualTo(User.of("1"));
            assertThat(way.failure(client.users().get("1")))
                    .hasMessage(
                            "GET /v1.0/1: HTTP 200: the response is longer than maxResponseBytes (text/json, more than 11"
                                    + " bytes)");
        }
    }

    @Test
    void refusesALimitOfZero() {
        assertThatThrownBy(() -> TestClient.builder().maxResponseBytes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxResponseBytes < 1: 0");
    }
}
