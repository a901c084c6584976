package io.github.iguser.contract.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.recording.Recording;
import io.github.iguser.contract.recording.Recordings;
import io.github.iguser.contract.spec.SpecSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ClientCheckTest {
    private static final Recordings EMBEDDED = Recordings.embedded();
    private static final String COUNTS = "graph.facebook.com/getIgUser/profile-counts";

    private static CheckResult check(Recordings recordings) {
        return new ClientCheck().run(CheckContext.of(SpecSet.embedded(), recordings));
    }

    private static List<String> findings(Recording recording) {
        return check(Recordings.of(List.of(recording))).findings().stream()
                .map(finding -> finding.pointer() + ": " + finding.message())
                .toList();
    }

    private static Recording withBody(String name, UnaryOperator<String> change) {
        Recording recording = EMBEDDED.byName(name);
        String changed = change.apply(recording.bodyText());
        assertThat(changed).isNotEqualTo(recording.bodyText());
        return recording.with(recording.mapping(), changed.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyRecordingIsSentAndReadInFourWays() {
        CheckResult result = check(EMBEDDED);

        assertThat(result.findings()).isEmpty();
        assertThat(result.total()).isEqualTo(4 * EMBEDDED.all().size());
    }

    @Test
    void valueThatTheModelWritesDifferentlyIsFound() {
        assertThat(findings(withBody(COUNTS, body -> body.replace("4821", "\"4821\""))))
                .containsExactly("/followers_count: recorded as \"4821\", the model writes 4821");
    }

    @Test
    void answerThatCannotBeReadIsFound() {
        assertThat(findings(withBody(COUNTS, body -> body.replace("4821", "[]"))))
                .singleElement()
                .asString()
                .startsWith("answer: fails: ")
                .contains("followers_count");
    }

    @Test
    void memberThatTheModelDoesNotKnowIsNotLost() {
        assertThat(findings(withBody(COUNTS, body -> body.replace("\"id\"", "\"new\":{\"n\":[1.10,1E400]},\"id\""))))
                .isEmpty();
    }

    @Test
    void errorInAnAnswerWithStatus200HasToBeThrown() {
        Recording error = EMBEDDED.byName("graph.facebook.com/getIgUser/error-190-token");
        var mapping = error.mapping();
        mapping.withObject("/response").put("status", 200);

        assertThat(findings(error.with(mapping, error.body()))).isEmpty();
    }

    @Test
    void requestThatTheClientCannotMakeIsFound() {
        Recording recording = EMBEDDED.byName(COUNTS);
        var mapping = recording.mapping();
        mapping.withObject("/request/queryParameters/fields").put("equalTo", "id,shoe_size");

        assertThat(findings(recording.with(mapping, recording.body())))
                .containsExactly("request: the generated client cannot ask for \"shoe_size\": IgUserFields has no"
                        + " method shoeSize that says it");
    }

    @Test
    void requestThatTheClientCannotMakeIsFoundAlsoWhereTheApiRefusesIt() {
        Recording refused = EMBEDDED.byName("graph.facebook.com/getIgUser/error-190-token");
        var mapping = refused.mapping();
        mapping.withObject("/request/queryParameters").putObject("locale").put("equalTo", "de_DE");

        assertThat(findings(refused.with(mapping, refused.body())))
                .containsExactly("request: the generated method get has no way to send the recorded query parameters"
                        + " [locale]");
    }

    @Test
    void usageOfWhichNothingIsReadIsFound() {
        Recording recording = EMBEDDED.byName(COUNTS);
        var mapping = recording.mapping();
        mapping.withObject("/response/headers").put("x-app-usage", "{\"calls\":1}");

        assertThat(findings(recording.with(mapping, recording.body())))
                .containsExactly("headers: nothing is read of the usage of the app, recorded as {\"calls\":1}");
    }

    @Test
    void otherVersionInTheRecordedPathIsFound() {
        Recording recording = EMBEDDED.byName(COUNTS);
        var mapping = recording.mapping();
        mapping.withObject("/request").put("urlPath", "/v24.0/17841400000000001");

        assertThat(findings(recording.with(mapping, recording.body())))
                .containsExactly(
                        "request.path: sent as /v25.0/17841400000000001, recorded as /v24.0/17841400000000001");
    }
}
