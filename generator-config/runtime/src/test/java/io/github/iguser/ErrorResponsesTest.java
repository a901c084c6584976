package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.SocketPolicy;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that each error of the API becomes one exception, in synchronous and asynchronous calls alike. */
class ErrorResponsesTest {
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

    private static MockResponse error(int status, String members) {
        return new MockResponse().setResponseCode(status).setBody("{\"error\":{" + members + "}}");
    }

    @ParameterizedTest
    @EnumSource
    void keepsAllMembersOfAnError(CallStyle way) {
        GraphException e = failure(
                way,
                error(
                                400,
                                "\"message\":\"Session has expired\",\"type\":\"OAuthException\",\"code\":190,"
                                        + "\"error_subcode\":463,\"is_transient\":false,\"error_user_title\":\"Log in\","
                                        + "\"error_user_msg\":\"Please log in.\",\"error_data\":{\"a\":[1.10]},"
                                        + "\"fbtrace_id\":\"AbC\"")
                        .setHeader("X-App-Usage", "{\"call_volume\":3,\"cpu_time\":0}"));

        assertThat(e)
                .isInstanceOf(AccessTokenException.class)
                .hasMessage("GET /v1.0/1: HTTP 400, code 190, subcode 463, type OAuthException: Session has expired."
                        + " Please log in (fbtrace_id AbC). Get a new token.");
        assertThat(e.status()).isEqualTo(400);
        assertThat(e.code()).isEqualTo(190);
        assertThat(e.subcode()).isEqualTo(463);
        assertThat(e.type()).isEqualTo("OAuthException");
        assertThat(e.isTransient()).isFalse();
        assertThat(e.apiMessage()).isEqualTo("Session has expired");
        assertThat(e.userTitle()).isEqualTo("Log in");
        assertThat(e.userMessage()).isEqualTo("Please log in.");
        assertThat(e.traceId()).isEqualTo("AbC");
        assertThat(e.errorDataJson()).isEqualTo("{\"a\":[1.10]}");
        assertThat(e.errorCode()).hasToString("190: The token is invalid.");
        assertThat(e.usage().app()).isEqualTo(new AppUsage(3, null, 0));
        assertThat(e.headers().get("x-app-usage")).isNotNull();
        assertThat(e.rawBody()).startsWith("{\"error\":{\"message\":\"Session has expired\"");
        assertThat(e.attempts()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "400, 190,    , AccessTokenException",
        "400, 200,    , PermissionException",
        "400, 299,    , PermissionException",
        "400, 4,      , RateLimitException",
        "400, 4, 2207051, PermissionException",
        "400, 4, 1,    RateLimitException",
        "400, 2,      , TransientException",
        "500, 100,    , InvalidRequestException",
        "400, 100, 33 , InvalidRequestException",
        "400, -1,     , InvalidRequestException",
        "401, 7,      , AccessTokenException",
        "403, 7,      , PermissionException",
        "404, 7,      , GraphException",
        "429, 7,      , RateLimitException",
        "503, 7,      , TransientException",
        "200, 7,      , GraphException"
    })
    void choosesExceptionByCodeOrElseByStatus(int status, int code, Integer subcode, String expected) {
        String members =
                "\"message\":\"m\",\"code\":" + code + (subcode == null ? "" : ",\"error_subcode\":" + subcode);

        for (CallStyle way : CallStyle.values()) {
            GraphException e = failure(way, error(status, members));

            assertThat(e.getClass().getSimpleName()).isEqualTo(expected);
            assertThat(e.code()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @EnumSource
    void treatsErrorMarkedAsTransientAsTransient(CallStyle way) {
        GraphException e = failure(way, error(400, "\"message\":\"m\",\"code\":7,\"is_transient\":true"));

        assertThat(e).isExactlyInstanceOf(TransientException.class);
        assertThat(e.isTransient()).isTrue();
        assertThat(e.errorCode()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void findsErrorWithStatus200(CallStyle way) {
        GraphException e = failure(way, error(200, "\"message\":\"No\",\"type\":\"IGApiException\",\"code\":190"));

        assertThat(e)
                .isExactlyInstanceOf(AccessTokenException.class)
                .hasMessage("GET /v1.0/1: HTTP 200, code 190, type IGApiException: No. Get a new token.");
    }

    @ParameterizedTest
    @EnumSource
    void findsErrorAtTheEndOfALongObject(CallStyle way) {
        String filler = "{\"n\":1},".repeat(100_000);
        GraphException e = failure(
                way,
                new MockResponse()
                        .setBody("{\"id\":\"1\",\"list\":[" + filler
                                + "{}],\"error\":{\"message\":\"No\",\"code\":2}}"));

        assertThat(e).isExactlyInstanceOf(TransientException.class);
        assertThat(e.rawBody()).hasSize(64 << 10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"error\":{}}                                          | HTTP 200: no message",
                "{\"id\":\"1\",\"error\":{\"type\":\"IGApiException\"}}    | HTTP 200, type IGApiException: no message",
                "{\"error\":{\"error_subcode\":33,\"fbtrace_id\":\"A\"}}   | HTTP 200, subcode 33: no message (fbtrace_id A)"
            })
    void recognizesErrorWithoutInformation(String body, String told) {
        for (CallStyle way : CallStyle.values()) {
            GraphException e = failure(way, new MockResponse().setBody(body));

            assertThat(e).isExactlyInstanceOf(GraphException.class).hasMessage("GET /v1.0/1: " + told);
            assertThat(e.rawBody()).isEqualTo(body);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, UTF-8",
        "text/javascript; charset=ISO-8859-1, UTF-8",
        "application/json; charset=ISO-8859-1, ISO-8859-1",
        "application/json; charset=UTF-16LE, UTF-16LE",
        "no type at all, UTF-8"
    })
    void findsErrorWithAnyContentTypeAndCharset(String type, String charset) throws IOException {
        byte[] bytes = "{\"error\":{\"message\":\"Zoë\",\"code\":190}}".getBytes(charset);
        for (int status : new int[] {200, 400, 503}) {
            for (CallStyle way : CallStyle.values()) {
                GraphException e = failure(
                        way,
                        new MockResponse()
                                .setResponseCode(status)
                                .setBody(new Buffer().write(bytes))
                                .setHeader("Content-Type", type));

                assertThat(e)
                        .isExactlyInstanceOf(AccessTokenException.class)
                        .hasMessage("GET /v1.0/1: HTTP " + status + ", code 190: Zoë. Get a new token.");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsAtMostOneMebibyteOfAnError(CallStyle way) {
        GraphException e = failure(
                way,
                new MockResponse()
                        .setResponseCode(500)
                        .setHeader("Content-Type", "text/html")
                        .setHeader("X-App-Usage", "{\"call_count\":28}")
                        .setBody("<".repeat(8 << 20)));

        assertThat(e)
                .isExactlyInstanceOf(TransientException.class)
                .hasMessageMatching("GET /v1.0/1: HTTP 500: the response has no readable error \\(text/html, more than"
                        + " 10[45]\\d{4} bytes\\)");
        assertThat(e.usage().app()).isEqualTo(new AppUsage(28, null, null));
        assertThat(e.rawBody()).hasSize(64 << 10);
    }

    @ParameterizedTest
    @EnumSource
    void ignoresTheWordErrorInsideAText(CallStyle way) {
        server.enqueue(new MockResponse()
                .setBody("{\"id\":\"1\",\"caption\":\"\\\"error\\\"\",\"a\":{\"error\":{\"message\":\"m\"}}}"));

        assertThat(way.execute(client.users().get("1"))).isEqualTo(User.of("1"));
    }

    @ParameterizedTest
    @EnumSource
    void keepsOtherMembersBesideMembersOfWrongTypes(CallStyle way) {
        GraphException e = failure(
                way,
                error(
                        400,
                        "\"message\":[\"odd\"],\"code\":\"190\",\"error_subcode\":1e99,\"is_transient\":null,\"x\":{}"));

        assertThat(e)
                .isExactlyInstanceOf(AccessTokenException.class)
                .hasMessage("GET /v1.0/1: HTTP 400, code 190: [\"odd\"]. Get a new token.");
        assertThat(e.subcode()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void replacesEmptyMessageWithTheMeaning(CallStyle way) {
        GraphException e = failure(way, error(400, "\"message\":\"\",\"code\":100,\"error_subcode\":33"));

        assertThat(e)
                .hasMessage("GET /v1.0/1: HTTP 400, code 100, subcode 33: The object is not visible. Check the id.");
    }

    @ParameterizedTest
    @EnumSource
    void keepsStatusAndUsageOfATruncated429(CallStyle way) {
        GraphException e = failure(
                way,
                error(429, "\"message\":\"(#4) Application request limit reached\",\"code\":4,\"type\":\"OAuthExc")
                        .setHeader(
                                "X-Business-Use-Case-Usage",
                                "{\"7\":[{\"type\":\"instagram\",\"estimated_time_to_regain_access\":5}]}")
                        .setSocketPolicy(SocketPolicy.DISCONNECT_DURING_RESPONSE_BODY));

        assertThat(e).isExactlyInstanceOf(RateLimitException.class).hasCauseInstanceOf(IOException.class);
        assertThat(e.status()).isEqualTo(429);
        assertThat(e.usage().estimatedTimeToRegainAccess()).hasMinutes(5);
        assertThat(e.rawBody()).startsWith("{\"error\":");
    }

    @ParameterizedTest
    @CsvSource({
        "302, 'a redirect to https://www.example.org was not followed; check the base URL', GraphException",
        "400, 'the response has no readable error (text/html, 6 bytes)', InvalidRequestException",
        "401, 'the response has no readable error (text/html, 6 bytes)', AccessTokenException",
        "403, 'the response has no readable error (text/html, 6 bytes)', PermissionException",
        "404, 'the response has no readable error (text/html, 6 bytes)', GraphException",
        "408, 'the response has no readable error (text/html, 6 bytes)', TransientException",
        "429, 'the response has no readable error (text/html, 6 bytes)', RateLimitException",
        "500, 'the response has no readable error (text/html, 6 bytes)', TransientException",
        "503, 'the response has no readable error (text/html, 6 bytes)', TransientException"
    })
    void choosesExceptionByStatusWithoutAnErrorOfTheApi(int status, String problem, String expected) {
        for (CallStyle way : CallStyle.values()) {
            GraphException e = failure(
                    way,
                    new MockResponse()
                            .setResponseCode(status)
                            .setHeader("Location", "https://www.example.org/login?x=y")
                            .setHeader("Content-Type", "text/html; charset=utf-8")
                            .setBody("<html>"));

            assertThat(e).hasMessage("GET /v1.0/1: HTTP " + status + ": " + problem);
            assertThat(e.getClass().getSimpleName()).isEqualTo(expected);
            assertThat(e.rawBody()).isEqualTo("<html>");
        }
    }

    @ParameterizedTest
    @EnumSource
    void choosesExceptionByStatusWithoutABody(CallStyle way) {
        GraphException e = failure(way, new MockResponse().setResponseCode(500));

        assertThat(e)
                .isExactlyInstanceOf(TransientException.class)
                .hasMessage("GET /v1.0/1: HTTP 500: the response is empty");
    }
}
