package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.internal.MessagePattern;
import java.io.IOException;
import java.util.Locale;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the texts of errors, which distinguish causes of one code and are shown to the caller. */
@Isolated("changes the locale of the process")
class ErrorTextsTest {
    private final MockWebServer server = PromptServer.create();
    private final TestClient client = TestClient.of(server).build();

    @AfterEach
    void shutDown() throws IOException {
        client.close();
        server.shutdown();
    }

    private GraphException failure(String members) {
        server.enqueue(new MockResponse().setResponseCode(400).setBody("{\"error\":{" + members + "}}"));
        return CallStyle.values()[0].failure(client.users().get("1"));
    }

    @ParameterizedTest
    @CsvSource({
        "(#10) Not enough viewers for the media to show insights, , InvalidRequestException, Too few viewers.",
        "not enough viewers., 7, InvalidRequestException, Too few viewers.",
        "(#10) Application does not have permission for this action, , PermissionException, A permission is missing.",
        "The story has not enough viewers, , PermissionException, A permission is missing."
    })
    void distinguishesCausesOfOneCodeByMessage(String message, Integer subcode, String expected, String meaning) {
        String members = "\"code\":10,\"message\":\"" + message + "\"";
        GraphException e = failure(subcode == null ? members : members + ",\"error_subcode\":" + subcode);

        assertThat(e.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(e.errorCode()).isNotNull().extracting(ErrorCode::meaning).isEqualTo(meaning);
    }

    @Test
    void distinguishesCausesByTranslatedTextForUsers() {
        assertThat(failure("\"code\":10,\"message\":\"\",\"error_user_msg\":\"视频观看人数不足，请稍候\""))
                .isExactlyInstanceOf(InvalidRequestException.class);
    }

    @Test
    void advisesToCheckAWriteThatMayHaveWorked() {
        assertThat(failure("\"code\":2,\"message\":\"Down\"")).hasMessageEndingWith("Down. Try again later.");

        server.enqueue(new MockResponse().setResponseCode(500).setBody("{\"error\":{\"code\":2}}"));
        assertThat(CallStyle.values()[0].failure(client.users().create("1", "caption")))
                .hasMessageEndingWith("Try again later. The request may have worked nevertheless, so check before you"
                        + " repeat it; after media_publish, read the status of the container.");

        server.enqueue(new MockResponse().setResponseCode(400).setBody("{\"error\":{\"code\":100}}"));
        assertThat(CallStyle.values()[0].failure(client.users().create("1", "caption")))
                .message()
                .doesNotContain("may have worked");
    }

    @Test
    void keepsTheMessageOfTheApiVerbatim() {
        GraphException e = failure("\"code\":36000,\"message\":\" The image size is too large. \"");

        assertThat(e.apiMessage()).isEqualTo(" The image size is too large. ");
        assertThat(failure("\"code\":4").apiMessage()).isNull();
    }

    @Test
    void redactsSecretsInAllTexts() {
        GraphException e = failure("\"code\":190,\"message\":\"Malformed token " + TestClient.TOKEN
                + "\",\"error_user_title\":\"" + TestClient.TOKEN + "\",\"error_user_msg\":\"see /?access_token="
                + TestClient.TOKEN + "\"");

        assertThat(e.apiMessage()).isEqualTo("Malformed token ***");
        assertThat(e)
                .hasMessage("GET /v1.0/1: HTTP 400, code 190: Malformed token ***. see /?access_token=***."
                        + " Get a new token.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Invalid user id | No access | Not reachable: some.name. | Invalid user id. No access: Not reachable: some.name",
                "Invalid user id | NULL      | Not reachable: some.name. | Invalid user id. Not reachable: some.name.",
                "Invalid user id | No access | NULL                      | Invalid user id. No access",
                "Too large.      | too large | It is TOO LARGE           | Too large. It is TOO LARGE",
                "Too large: 9 MB | Too large | 9 MB                      | Too large: 9 MB",
                "NULL            | NULL      | No username is given      | no message. No username is given"
            },
            nullValues = "NULL")
    void namesTitleAndMessageForUsersWhereTheyAddSomething(String message, String title, String text, String told) {
        String members = "\"code\":7" + member("message", message) + member("error_user_title", title)
                + member("error_user_msg", text);

        assertThat(String.valueOf(failure(members).getMessage()).replaceFirst("\\.$", ""))
                .isEqualTo("GET /v1.0/1: HTTP 400, code 7: " + told.replaceFirst("\\.$", ""));
    }

    private static String member(String name, String text) {
        return text == null ? "" : ",\"" + name + "\":\"" + text + "\"";
    }

    @Test
    void keepsATextForUsersOnOneLine() {
        assertThat(failure("\"code\":7,\"message\":\"m\",\"error_user_msg\":\"first\\r\\n\\tsecond\\u0000\""))
                .hasMessageEndingWith(": m. first second ");
    }

    @Test
    void limitsTheLengthOfTheMessage() {
        String emoji = "\uD83D\uDEB2".repeat(20_000);
        GraphException e = failure("\"code\":7,\"message\":\"m" + emoji + "\",\"type\":\"t" + emoji
                + "\",\"error_user_title\":\"u" + emoji + "\",\"fbtrace_id\":\"f" + emoji + "\"");

        String message = String.valueOf(e.getMessage());
        assertThat(message.codePointCount(0, message.length())).isLessThan(3_200);
        assertThat(message).contains("m\uD83D\uDEB2", "…").doesNotContainPattern("[\uD800-\uDBFF](?![\uDC00-\uDFFF])");
        assertThat(e.apiMessage()).isEqualTo("m" + emoji);
    }

    @Test
    void comparesTextsInAnyDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(MessagePattern.matches("INVALID *", "invalid id")).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fatal                   | (#-1) FATAL.                              | true",
                "Fatal                   | Fatal error                               | false",
                "The parameter * is required | The parameter image_url is required.  | true",
                "The parameter * is required | The parameter is required             | false",
                "* must be one of *      | (#100) metric[0] must be one of the following | true",
                "a*a                     | a                                         | false",
                "a*b*c                   | axbxbxc                                   | true",
                "a*b*c                   | axc                                       | false"
            })
    void matchesWholeTextWithStarsAsWildcards(String documented, String text, boolean matches) {
        assertThat(MessagePattern.matches(documented, text)).isEqualTo(matches);
    }
}
