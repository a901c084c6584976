package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An answer as long as the client takes one fits into a few times its size: in a Java with 128 MiB. */
class LargeResponsesTest {
    private static final int LIMIT = GraphClient.MAX_RESPONSE_BYTES;

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

    private File answered(String status, String type, byte[] body) throws IOException, InterruptedException {
        server.usually(connection -> {
            connection.send("HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                    + "\r\n\r\n");
            connection.send(body);
        });
        File output = folder.resolve("output").toFile();
        int exit = SmallJava.run(128, output, LargeResponseProgram.class, server.baseUrl(), FaultyServer.trusted());
        assertThat(exit).as("3 is out of memory").isZero();
        return output;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"1\",\"media\":{\"data\":[{} | ,{\"id\":\"17841405822304914\",\"caption\":\"So long they are.\"} | ]}}",
                "{\"id\":\"1\",\"x\":\" | ж | \"}",
                "{\"id\":\"1\",\"x\":\"ж | x | \"}",
                "{\"id\":\"1\",\"x\":[0 | ,[1.5] | ]}"
            })
    void fitsInAnyForm(String begin, String repeated, String end) throws Exception {
        File output = answered("200 OK", "application/json", body(begin, repeated, end, "UTF-8"));

        assertThat(output).hasContent("read 1");
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, UTF-8", "ISO-8859-1, ISO-8859-1", "UTF-16, UTF-8"})
    void fitsIfACharsetIsNamed(String declared, String actual) throws Exception {
        byte[] body = body("{\"id\":\"1\",\"x\":\"é", "x", "\"}", actual);

        File output = answered("200 OK", "application/json; charset=" + declared, body);

        assertThat(output).hasContent("read 1");
    }

    @Test
    void fitsIfItIsAnError() throws Exception {
        byte[] body = body("{\"id\":\"1\",\"error\":{\"code\":190,\"message\":\"", "x", "\"}}", "UTF-8");

        File output = answered("200 OK", "application/json", body);

        assertThat(output)
                .content()
                .startsWith("GET /v1.0/1: HTTP 200, code 190")
                .hasSizeLessThan(5_000);
    }

    @Test
    void fitsIfItCannotBeRead() throws Exception {
        byte[] body = body("{\"id\":\"1\",\"followers_count\":\"", "x", "\"}", "UTF-8");

        File output = answered("200 OK", "application/json", body);

        assertThat(output).content().contains("Expected a long but was xxx").hasSizeLessThan(5_000);
    }

    @ParameterizedTest
    @EnumSource
    void theLimitCanBeSet(CallStyle way) throws IOException {
        try (MockWebServer small = PromptServer.create()) {
            TestClient client = TestClient.of(small).maxResponseBytes(10).build();
            small.enqueue(new MockResponse().setBody("{\"id\":\"1\"}"));
            small.enqueue(new MockResponse().setBody("{\"id\":\"12\"}").setHeader("Content-Type", "text/json"));

            assertThat(way.execute(client.users().get("1"))).isEqualTo(User.of("1"));
            assertThat(way.failure(client.users().get("1")))
                    .hasMessage("GET /v1.0/1: HTTP 200: the answer is longer than maxResponseBytes"
                            + " (text/json, more than 11 bytes)");
        }
    }

    @Test
    void aLimitOfNothingIsRefused() {
        assertThatThrownBy(() -> TestClient.builder().maxResponseBytes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxResponseBytes < 1: 0");
    }
}
