package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests successful responses that cannot be read. */
class UnreadableResponsesTest {
    private final MockWebServer server = PromptServer.create();
    private final TestClient client = TestClient.of(server).build();

    @AfterEach
    void shutDown() throws IOException {
        client.close();
        server.shutdown();
    }

    private GraphException failure(CallStyle way, MockResponse answer) {
        server.enqueue(answer.addHeader("X-App-Usage", "{\"call_count\":99}"));
        GraphException e = way.failure(client.users().get("1"));
        assertThat(e.status()).isEqualTo(200);
        assertThat(e.usage().app()).isEqualTo(new AppUsage(99, null, null));
        return e;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":[1]}                | Expected a string but was BEGIN_ARRAY at path $.id",
                "{\"followers_count\":\"x\"} | Expected a long but was x at path $.followers_count",
                "{\"id\":\"1\",}             | Expected name at path $.id",
                "{\"id\":\"1\"}{}            | malformed JSON at path $",
                "[]                          | Expected BEGIN_OBJECT but was BEGIN_ARRAY at path $",
                "{\"media\":{\"data\":[{},{},{\"timestamp\":\"now\"}]}}"
                        + " | \"now\" is not a time such as 2017-08-31T18:10:00+0000 at path $.media.data[2].timestamp"
            })
    void refusesWrongTypesWithTheirPath(String body, String problem) {
        for (CallStyle way : CallStyle.values()) {
            GraphException e = failure(way, new MockResponse().setBody(body));

            assertThat(e)
                    .isExactlyInstanceOf(GraphException.class)
                    .hasMessageStartingWith("GET /v1.0/1: HTTP 200: the response cannot be read: ")
                    .hasMessageContaining(problem);
            assertThat(e.rawBody()).isEqualTo(body);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"media\":{\"data\":[{},{\"id\":\"1\" | $.media.data[1].id",
                "{\"media\":{\"data\":[{},           | $.media.data[1]",
                "{\"id\":                            | $.id",
                "{                                   | $."
            })
    void namesThePathOfABodyTruncatedBetweenValues(String body, String path) {
        for (CallStyle way : CallStyle.values()) {
            GraphException e = failure(way, new MockResponse().setBody(body));

            assertThat(e).isExactlyInstanceOf(GraphException.class);
            assertThat(e).hasMessage("GET /v1.0/1: HTTP 200: the response ends too early, at path " + path);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesThePathOfABodyTruncatedInAText(CallStyle way) {
        GraphException e = failure(way, new MockResponse().setBody("{\"media\":{\"data\":[{},{\"id\":\"1"));

        assertThat(e)
                .isExactlyInstanceOf(GraphException.class)
                .hasMessage("GET /v1.0/1: HTTP 200: the response cannot be read: Unterminated string at path"
                        + " $.media.data[1].id");
    }

    @ParameterizedTest
    @CsvSource({
        "'', text/html, 'the response is empty'",
        "<!DOCTYPE html>, text/html; charset=utf-8, 'the response is not readable JSON (text/html, 15 bytes)'",
        "null, application/json, 'the response is not readable JSON (application/json, 4 bytes)'"
    })
    void refusesNonJsonWithItsType(String body, String type, String problem) {
        for (CallStyle way : CallStyle.values()) {
            GraphException e = failure(way, new MockResponse().setBody(body).setHeader("Content-Type", type));

            assertThat(e).isExactlyInstanceOf(GraphException.class);
            assertThat(e).hasMessage("GET /v1.0/1: HTTP 200: " + problem);
        }
    }

    @ParameterizedTest
    @EnumSource
    void limitsTheMemoryOfAnEndlessResponse(CallStyle way) {
        // Reading stops after 16 MiB, far before the end.
        byte[] piece = "{\"id\":\"1\"},".repeat(80_000).getBytes(StandardCharsets.UTF_8);
        Buffer body = new Buffer().writeUtf8("{\"list\":[");
        for (int i = 0; i < 100; i++) {
            body.write(piece);
        }

        GraphException e = failure(way, new MockResponse().setBody(body).setHeader("Content-Type", "application/json"));

        assertThat(e)
                .isExactlyInstanceOf(GraphException.class)
                .hasMessageMatching(
                        "GET /v1.0/1: HTTP 200: the response is longer than maxResponseBytes \\(application/json,"
                                + " more than 167\\d{5} bytes\\)");
        assertThat(e.rawBody()).hasSize(64 << 10);
    }

    @ParameterizedTest
    @EnumSource
    void refusesAListWithoutData(CallStyle way) {
        server.enqueue(new MockResponse().setBody("{\"success\":true}"));

        assertThat(way.failure(client.users().agencies("1")))
                .hasMessage(
                        "GET /v1.0/1/agencies: HTTP 200: the response cannot be read: Expected a list but there is no"
                                + " data at path $");
    }

    @ParameterizedTest
    @EnumSource
    void keepsStatusHeadersAndUsageOfABrokenConnection(CallStyle way) {
        GraphException e = failure(
                way,
                new MockResponse()
                        .setBody("{\"id\":\"1\",\"followers_count\":1}")
                        .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

        assertThat(e)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessage("GET /v1.0/1: HTTP 200: the response broke off (no content type, 15 bytes):"
                        + " ProtocolException: unexpected end of stream");
        assertThat(e.rawBody()).isEqualTo("{\"id\":\"1\",\"foll");
    }

    @ParameterizedTest
    @EnumSource
    void treatsTruncatedCompressionAsABrokenConnection(CallStyle way) throws IOException {
        Buffer whole = new Buffer();
        try (var gzip = Okio.buffer(new GzipSink(whole))) {
            gzip.writeUtf8("{\"id\":\"" + "17841405822304914".repeat(50) + "\"}");
        }
        Buffer cut = new Buffer();
        cut.write(whole, whole.size() - 12);

        GraphException e = failure(way, new MockResponse().setBody(cut).setHeader("Content-Encoding", "gzip"));

        assertThat(e).isExactlyInstanceOf(TransportException.class).hasMessageContaining("EOFException");
    }

    @ParameterizedTest
    @CsvSource({
        "text/javascript; charset=UTF-8, UTF-8",
        "application/json, UTF-8",
        "application/json; charset=ISO-8859-1, UTF-8",
        "application/json; charset=ISO-8859-1, ISO-8859-1",
        "application/json; charset=UTF-16LE, UTF-16LE",
        "application/json; charset=no-such, UTF-8"
    })
    void detectsTheCharsetOfTheBytes(String type, String charset) throws IOException {
        byte[] bytes = "{\"id\":\"Zoë\"}".getBytes(charset);
        for (CallStyle way : CallStyle.values()) {
            server.enqueue(new MockResponse().setBody(new Buffer().write(bytes)).setHeader("Content-Type", type));

            assertThat(way.execute(client.users().get("1"))).isEqualTo(User.of("Zoë"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void skipsAByteOrderMark(CallStyle way) {
        Buffer body = new Buffer().writeByte(0xef).writeByte(0xbb).writeByte(0xbf);
        server.enqueue(new MockResponse().setBody(body.writeString("{\"id\":\"1\"}", StandardCharsets.UTF_8)));

        assertThat(way.execute(client.users().get("1"))).isEqualTo(User.of("1"));
    }

    @ParameterizedTest
    @EnumSource
    void reportsAMissingServerAsTransportFailure(CallStyle way) throws IOException {
        int port = server.getPort();
        server.shutdown();

        GraphException e = way.failure(client.users().get("1"));

        assertThat(e)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessageMatching("GET /v1.0/1: no response: ConnectException: Failed to connect to .*:" + port);
        assertThat(e.status()).isZero();
        assertThat(e.headers().size()).isZero();
        assertThat(e.rawBody()).isNull();
    }
}
