package io.github.iguser.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.ErrorCode;
import io.github.iguser.ErrorCode.Category;
import io.github.iguser.ErrorCode.Repeat;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documented errors: each cause of a code has its own advice, and keeps the meaning of the code. */
class GraphErrorCodesTest {
    private static ErrorCode find(int code, Integer subcode, String... texts) {
        ErrorCode found = subcode == null
                ? GraphErrorCodes.TABLE.find(code, texts)
                : GraphErrorCodes.TABLE.find(code, subcode, texts);
        return Objects.requireNonNull(found, code + "/" + subcode);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                -2, -1, 1, 2, 4, 9, 10, 17, 24, 25, 100, 102, 110, 190, 200, 299, 352, 613, 2500, 9004, 9007, 36000,
                36001, 36003, 36004, 80000, 80002, 80003, 80004
            })
    void knowsTheCodeOfAnUnknownSubcode(int code) {
        ErrorCode unknown = find(code, 999_999, "A message that no table has");

        assertThat(unknown.subcode()).isNull();
        assertThat(unknown.messages()).isEmpty();
        assertThat(unknown).isEqualTo(find(code, null));
        assertThat(unknown.advice()).isNotNull();
    }

    @Test
    void mentionsTheMessageOnlyInEntriesThatMatchOne() {
        assertThat(GraphErrorCodes.TABLE.all())
                .filteredOn(entry -> String.valueOf(entry.advice()).contains("message"))
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(entry.messages()).as(entry.toString()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "4    | -       | (#4) Application request limit reached                | RATE_LIMIT      | WAIT    | usage headers",
                "4    | -       | action is blocked                                     | PERMISSION      | NEVER   | may have been published",
                "4    | 2207051 | Application request limit reached                     | PERMISSION      | NEVER   | may have been published",
                "10   | -       | (#10) Not enough viewers for the media to show insights | INVALID_REQUEST | NEVER | story out",
                "10   | -       | (#10) The user is not an Instagram Business           | PERMISSION      | NEVER   | professional account",
                "10   | -       | Application does not have permission for this action  | PERMISSION      | NEVER   | permissions",
                "24   | 2207024 | The requested resource does not exist                 | INVALID_REQUEST | NEVER   | hashtag",
                "24   | 2207008 | The container does not exist or has expired           | TRANSIENT       | BACKOFF | two minutes",
                "100  | -       | Invalid parameter                                     | INVALID_REQUEST | NEVER   | Correct the request.",
                "100  | -       | (#100) The parameter image_url is required.           | INVALID_REQUEST | NEVER   | the message names",
                "100  | -       | metric[2] must be one of the following values: reach  | INVALID_REQUEST | NEVER   | the message names",
                "100  | -       | Tried accessing nonexisting field (saved_count)       | INVALID_REQUEST | NEVER   | field",
                "100  | -       | (#100) Incompatible breakdowns (follow_type) for metric (views) | INVALID_REQUEST | NEVER | leave it out",
                "100  | -       | Unsupported request - method type: get                | INVALID_REQUEST | NEVER   | not the cause",
                "100  | -       | Invalid appsecret_proof provided in the API argument  | INVALID_REQUEST | NEVER   | secret of the app",
                "100  | 2207089 | Invalid parameter                                     | INVALID_REQUEST | NEVER   | media_type=REELS",
                "110  | 2207018 | Invalid user id                                       | INVALID_REQUEST | NEVER   | switched off invitations",
                "110  | -       | 找不到用户                                             | INVALID_REQUEST | NEVER   | personal account",
                "200  | -       | API access deactivated. To reactivate, go to the app dashboard. | PERMISSION | NEVER | App Dashboard",
                "299  | 7       | API access blocked.                                   | PERMISSION      | NEVER   | App Dashboard",
                "200  | -       | (#200) The permission instagram_basic is missing      | PERMISSION      | NEVER   | missing ones",
                "2500 | -       | An active access token must be used to query information about the current user. | TOKEN | NEW_TOKEN | access token",
                "2500 | -       | Unknown path components: /navigation                  | INVALID_REQUEST | NEVER   | path",
                "-1   | 2207086 | Fatal                                                 | INVALID_REQUEST | NEVER   | facebook_views",
                "-1   | 2207085 | Fatal                                                 | INVALID_REQUEST | NEVER   | supports",
                "-1   | 7       | Fatal                                                 | INVALID_REQUEST | NEVER   | supports",
                "-1   | 7       | An error of the Instagram server                      | TRANSIENT       | BACKOFF | Try again once",
                "9004 | 2207052 | Only photo or video can be accepted as media type.    | INVALID_REQUEST | BACKOFF | Nothing is published yet",
                "9004 | 7       | The media could not be fetched from this URI: https://example.com/a.jpg | INVALID_REQUEST | BACKOFF | Nothing is published yet",
                "9004 | 7       | Something else                                        | INVALID_REQUEST | NEVER   | public server",
                "9007 | -       | Media ID is not available                             | TRANSIENT       | WAIT    | FINISHED",
                "36001 | 2207083 | The image format is not supported.                   | INVALID_REQUEST | NEVER   | JPEG"
            })
    void advisesByCause(
            int code, Integer subcode, String text, Category category, Repeat repeat, String partOfTheAdvice) {
        ErrorCode found = find(code, subcode, text);

        assertThat(found.category()).isEqualTo(category);
        assertThat(found.repeat()).isEqualTo(repeat);
        assertThat(found.advice()).contains(partOfTheAdvice);
    }

    @Test
    void addressesAdviceToTheOwnerOfTheApp() {
        assertThat(find(200, null, "API access blocked.").advice()).doesNotContain("Ask the user", "ask for");
        assertThat(find(10, null, "Not enough viewers for the media to show insights")
                                .toString()
                        + find(10, null, "Not enough viewers for the media to show insights")
                                .advice())
                .doesNotContain("permission", "access level");
    }

    @ParameterizedTest
    @CsvSource({
        "Error: Media upload has failed with error code 2207082, 2207082, video_volume",
        "Error: Media upload has failed with error code 2207085, 2207085, length and resolution",
        "Error: Media upload has failed with error code 2207026, 2207026, MOV",
        "2207020, 2207020, new container"
    })
    void explainsTheStatusOfAFailedContainer(String status, int subcode, String partOfTheAdvice) {
        IgContainer container = IgContainer.builder().status(status).build();

        assertThat(container.statusSubcode()).isEqualTo(subcode);
        assertThat(GraphErrorCodes.TABLE.findBySubcode(Objects.requireNonNull(container.statusSubcode())))
                .isNotNull()
                .extracting(ErrorCode::advice)
                .asString()
                .contains(partOfTheAdvice);
    }

    @Test
    void readsNoSubcodeFromAStatusWithoutOne() {
        assertThat(IgContainer.builder().build().statusSubcode()).isNull();
        assertThat(IgContainer.builder()
                        .status("Finished: Media has been uploaded and it is ready to be published.")
                        .build()
                        .statusSubcode())
                .isNull();
    }
}
