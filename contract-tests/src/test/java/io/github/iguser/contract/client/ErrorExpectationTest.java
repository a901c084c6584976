package io.github.iguser.contract.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.iguser.GraphException;
import io.github.iguser.RetryPolicy;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ErrorExpectationTest {
    private static final String TOKEN = "TOKEN-OF-A-TEST";

    private static final Recordings RECORDINGS = Recordings.embedded();
    private static final Recording APP_LIMIT =
            RECORDINGS.byName("graph.facebook.com/listRecentlySearchedHashtags/error-4-app-limit");

    /** Compares the exception for one recording with the expectation of another. */
    private static List<String> differences(Recording expected, Recording thrown) {
        ErrorExpectation expectation = Objects.requireNonNull(
                ErrorExpectation.of(SpecSet.embedded().document("graph.facebook.com", "ig-user"), expected));
        return expectation.differences(exception(thrown), TOKEN);
    }

    private static Recording tokenExpired() {
        Recording recording = RECORDINGS.byName("graph.facebook.com/listAgencies/error-190-token");
        String body = recording.bodyText().replace("\"code\":190", "\"code\":190,\"error_subcode\":463");
        return recording.with(recording.mapping(), body.getBytes(StandardCharsets.UTF_8));
    }

    private static GraphException exception(Recording recording) {
        try (StubServer server = StubServer.start();
                FacebookLoginClient client = FacebookLoginClient.builder()
                        .accessToken(TOKEN)
                        .baseUrl(server.address() + "/v1.0")
                        .retries(RetryPolicy.none())
                        .build()) {
            server.respondWith(recording);
            return catchThrowableOfType(
                    GraphException.class, () -> client.igUser().get("17").execute());
        }
    }

    @Test
    void acceptsExceptionOfTheRecordedError() {
        assertThat(differences(tokenExpired(), tokenExpired())).isEmpty();
    }

    @Test
    void namesEveryDifference() {
        assertThat(differences(tokenExpired(), APP_LIMIT))
                .contains(
                        "exception is RateLimitException, expected AccessTokenException",
                        "code is 4, expected 190",
                        "error_subcode is null, expected 463",
                        "meaning is The app has reached its call limit., expected The token has expired.",
                        "advice is Wait, and watch the usage headers; further calls lengthen the block., expected Get a new"
                                + " token.")
                .anyMatch(difference -> difference.startsWith("fbtrace_id is "))
                .anyMatch(difference -> difference.startsWith("its message does not contain the recorded message: "));
    }

    @Test
    void expectsTheClassOfTheCauseThatTheMessageNames() {
        assertThat(differences(
                        RECORDINGS.byName("graph.facebook.com/listStories/error-10-too-few-viewers"),
                        RECORDINGS.byName("graph.facebook.com/listTags/error-10-permission")))
                .contains(
                        "exception is PermissionException, expected InvalidRequestException",
                        "message is (#10) Application does not have permission for this action, expected (#10) Not enough"
                                + " viewers for the media to show insights");
        assertThat(differences(
                        RECORDINGS.byName("graph.facebook.com/listStories/error-10-too-few-viewers"),
                        RECORDINGS.byName("graph.facebook.com/listStories/error-10-too-few-viewers")))
                .isEmpty();
    }

    @Test
    void refusesOtherExceptions() {
        ErrorExpectation expectation = Objects.requireNonNull(
                ErrorExpectation.of(SpecSet.embedded().document("graph.facebook.com", "ig-user"), APP_LIMIT));

        assertThat(expectation.differences(new IllegalStateException("no"), TOKEN))
                .containsExactly("fails with java.lang.IllegalStateException: no, expected a GraphException");
    }

    @Test
    void expectsNoExceptionForASuccess() {
        assertThat(ErrorExpectation.of(
                        SpecSet.embedded().document("graph.facebook.com", "ig-user"),
                        RECORDINGS.byName("graph.facebook.com/getIgUser/profile-counts")))
                .isNull();
    }
}
