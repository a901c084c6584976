package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that errors with status 200 in undocumented forms are found. */
class HiddenErrorsTest {
    private static final String ERROR = "{\"message\":\"No\",\"code\":190}";

    private final MockWebServer server = PromptServer.create();
    private final TestClient client = TestClient.of(server).build();

    @AfterEach
    void shutDown() throws IOException {
        client.close();
        server.shutdown();
    }

    private GraphException failure(CallStyle way, MockResponse answer) {
        server.enqueue(answer);
        return way.failure(client.users().get("1"));
    }

    private GraphException failure(CallStyle way, String body) {
        return failure(way, new MockResponse().setBody(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Session has expired\"                     | Session has expired",
                "\"\"                                        | no message",
                "[\"Session\",\"expired\"]                   | [\"Session\",\"expired\"]",
                "[]                                          | []",
                "7                                           | 7",
                "[{\"message\":\"No\",\"code\":7},{}]        | No",
                "null,\"error\":{\"message\":\"No\"}           | No"
            })
    void findsErrorsThatAreTextsOrLists(String error, String told) {
        for (CallStyle way : CallStyle.values()) {
            GraphException e = failure(way, "{\"id\":\"1\",\"error\":" + error + "}");

            assertThat(e).isExactlyInstanceOf(GraphException.class).hasMessageEndingWith(": " + told);
            assertThat(e.status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "false"})
    void ignoresNullAndFalseErrors(String none) {
        server.enqueue(new MockResponse().setBody("{\"id\":\"1\",\"error\":" + none + "}"));

        assertThat(CallStyle.BLOCKING.execute(client.users().get("1"))).isEqualTo(User.of("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0065rror", "err\\u006Fr", "\\u0065\\u0072\\u0072\\u006f\\u0072"})
    void findsErrorsWithAnEscapedName(String name) {
        for (CallStyle way : CallStyle.values()) {
            GraphException e = failure(way, "{\"id\":\"1\",\"" + name + "\" :\n " + ERROR + "}");

            assertThat(e).isExactlyInstanceOf(AccessTokenException.class).hasMessageContaining("code 190: No.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1,}]",
                "{\"a\" \"b\"}",
                "tRUE",
                "'a'",
                "[1 2]",
                "{\"a\":{]}",
                "\"\\x\"",
                "# a",
                "01",
                "\"error\"",
                "{\"error\":[\"\\\"error\\\":{\"]}"
            })
    void findsErrorsAfterMalformedMembers(String malformed) {
        for (CallStyle way : CallStyle.values()) {
            GraphException e = failure(way, "{\"x\":" + malformed + ",\"error\":" + ERROR + "}");

            assertThat(e).isExactlyInstanceOf(AccessTokenException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void findsErrorsAfterDeeplyNestedMembers(int depth) {
        String nested = "[".repeat(depth) + "]".repeat(depth);
        for (CallStyle way : CallStyle.values()) {
            GraphException before = failure(way, "{\"x\":" + nested + ",\"error\":" + ERROR + "}");
            GraphException inside =
                    failure(way, "{\"error\":{\"x\":" + nested + ",\"error_data\":" + nested + ",\"code\":190}}");

            assertThat(before).isExactlyInstanceOf(AccessTokenException.class);
            assertThat(inside).isExactlyInstanceOf(AccessTokenException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,}]", "{\"a\":{]}", "[tRUE]", "'a'", "[1 2]", "\"\\x\"", "01", "{/* a */}", "[1,2,]"})
    void refusesMalformedMembers(String malformed) {
        for (CallStyle way : CallStyle.values()) {
            GraphException e =
                    failure(way, "{\"data\":[],\"id\":\"1\",\"media\":{\"data\":[],\"x\":" + malformed + "}}");

            assertThat(e)
                    .isExactlyInstanceOf(GraphException.class)
                    .hasMessageContaining("HTTP 200: the response cannot be read: ")
                    .hasMessageContaining(" at path $.media.x");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "190.0, AccessTokenException",
        "19e1, AccessTokenException",
        "'\"190\"', AccessTokenException",
        "'\"190.0\"', AccessTokenException",
        "190.5, GraphException",
        "1e99, GraphException",
        "1e-999999999, GraphException",
        "true, GraphException"
    })
    void readsCodesInAnyForm(String code, String expected) {
        for (CallStyle way : CallStyle.values()) {
            GraphException e = failure(way, "{\"error\":{\"message\":\"No\",\"code\":" + code + "}}");

            assertThat(e.getClass().getSimpleName()).isEqualTo(expected);
            assertThat(e.code()).isEqualTo(expected.equals("GraphException") ? null : (Integer) 190);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, UTF-8", "UTF-16LE, UTF-8", "UTF-32, UTF-8", "x-UTF-16LE-BOM, UTF-8", "UTF-8, UTF-16BE",
        "UTF-8, UTF-16LE", "UTF-16, UTF-16", "UTF-8, UTF-32LE", "UTF-8, UTF-32BE", "ISO-8859-1, ISO-8859-1"
    })
    void findsErrorsWithAnyCharsetInTheHeader(String declared, String actual) throws IOException {
        byte[] bytes = ("{\"error\":{\"message\":\"Zoë\",\"code\":190}}").getBytes(actual);
        for (CallStyle way : CallStyle.values()) {
            GraphException e = failure(
                    way,
                    new MockResponse()
                            .setHeader("Content-Type", "application/json; charset=" + declared)
                            .setBody(new Buffer().write(bytes)));

            assertThat(e).isExactlyInstanceOf(AccessTokenException.class).hasMessageContaining("code 190: Zoë.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsMembersOfAnErrorAfterMalformedData(CallStyle way) {
        GraphException e = failure(way, "{\"error\":{\"error_data\":[1,},\"y\":[,],\"message\":\"No\",\"code\":190}}");

        assertThat(e).isExactlyInstanceOf(AccessTokenException.class);
        assertThat(e.errorDataJson()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void readsOnlyTheBeginningOfLongErrors(CallStyle way) {
        GraphException e = failure(way, "{\"error\":{\"x\":\"" + "x".repeat(2 << 20) + "\",\"message\":\"No\"}}");

        assertThat(e).isExactlyInstanceOf(GraphException.class).hasMessage("GET /v1.0/1: HTTP 200: no message");
    }

    @ParameterizedTest
    @EnumSource
    void readsUnknownMembersOfAnyDepth(CallStyle way) {
        String nested = "[".repeat(300) + "]".repeat(300);
        server.enqueue(new MockResponse().setBody("{\"x\":" + nested + ",\"data\":[{\"id\":\"1\"}]}"));

        assertThat(way.execute(client.users().me())).isEqualTo(User.of("1"));
    }
}
