package io.github.iguser.contract.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.ExchangeSource;
import io.github.iguser.contract.spec.Bump;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ClientCheckTest {
    private static final Recordings EMBEDDED = Recordings.embedded();
    private static final String COUNTS = "graph.facebook.com/getIgUser/profile-counts";

    private static CheckResult check(Recordings recordings) {
        return new ClientCheck(ExchangeSource.RECORDINGS).run(CheckContext.of(SpecSet.embedded(), recordings));
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
    void sendsAndReadsEachRecordingInFourCallStyles() {
        CheckResult result = check(EMBEDDED);

        assertThat(result.findings()).isEmpty();
        // A request that the client refuses is noted once per token placement, although it would be sent twice.
        int refused = result.notes().getOrDefault("rejected request that the client refuses before sending", 0);
        assertThat(result.total() + 2 * refused).isEqualTo(4 * EMBEDDED.all().size());
    }

    @Test
    void findsValueThatTheModelWritesDifferently() {
        assertThat(findings(withBody(COUNTS, body -> body.replace("4821", "\"4821\""))))
                .containsExactly("/followers_count: recorded as \"4821\", the model writes 4821");
    }

    @Test
    void findsUnreadableResponse() {
        assertThat(findings(withBody(COUNTS, body -> body.replace("4821", "[]"))))
                .singleElement()
                .asString()
                .startsWith("response: fails: ")
                .contains("followers_count");
    }

    @Test
    void keepsMembersThatTheModelDoesNotKnow() {
        assertThat(findings(withBody(COUNTS, body -> body.replace("\"id\"", "\"new\":{\"n\":[1.10,1E400]},\"id\""))))
                .isEmpty();
    }

    @Test
    void expectsAnExceptionForAnErrorWithStatus200() {
        Recording error = EMBEDDED.byName("graph.facebook.com/getIgUser/error-2-transient");
        var mapping = error.mapping();
        mapping.withObject("/response").put("status", 200);

        assertThat(findings(error.with(mapping, error.body()))).isEmpty();
    }

    @Test
    void findsRequestThatTheClientCannotMake() {
        Recording recording = EMBEDDED.byName(COUNTS);
        var mapping = recording.mapping();
        mapping.withObject("/request/queryParameters/fields").put("equalTo", "id,shoe_size");

        assertThat(findings(recording.with(mapping, recording.body())))
                .containsExactly("request: the generated client cannot select \"shoe_size\": IgUserFields has no"
                        + " method shoeSize that selects it");
    }

    @Test
    void findsInexpressibleRequestThatTheApiRefuses() {
        Recording refused = EMBEDDED.byName("graph.facebook.com/getIgUser/error-2-transient");
        var mapping = refused.mapping();
        mapping.withObject("/request/queryParameters").putObject("locale").put("equalTo", "de_DE");

        assertThat(findings(refused.with(mapping, refused.body())))
                .containsExactly(
                        "request: the generated method get has no way to send the recorded parameters" + " [locale]");
    }

    @Test
    void findsUnreadUsage() {
        Recording recording = EMBEDDED.byName(COUNTS);
        var mapping = recording.mapping();
        mapping.withObject("/response/headers").put("x-app-usage", "{\"calls\":1}");

        assertThat(findings(recording.with(mapping, recording.body())))
                .containsExactly("headers: no usage of the app was read, recorded as {\"calls\":1}");
    }

    @Test
    void acceptsRecordingsOfAnotherVersion() {
        CheckResult bumped = new ClientCheck(ExchangeSource.RECORDINGS)
                .run(CheckContext.of(Bump.of(SpecSet.embedded(), "v1.0"), EMBEDDED));

        assertThat(bumped.findings()).isEmpty();
        assertThat(bumped.counts()).isEqualTo(check(EMBEDDED).counts());
    }

    /** A recording with another form; given as name and value in turn. */
    private static Recording withForm(String name, String... form) {
        Recording recording = EMBEDDED.byName(name);
        var mapping = recording.mapping();
        var parameters = mapping.withObject("/request").putObject("formParameters");
        for (int i = 0; i < form.length; i += 2) {
            parameters.putObject(form[i]).put("equalTo", form[i + 1]);
        }
        return recording.with(mapping, recording.body());
    }

    @Test
    void sendsFormThroughTheBuilderOfItsKind() {
        assertThat(findings(reelWith("caption", "A wheel"))).isEmpty();
        assertThat(findings(reelWith("alt_text", "A wheel")))
                .containsExactly("request: io.github.iguser.facebook.ReelContainer$Builder has no method altText");
        assertThat(findings(reelWith("thumb_offset", "-1")))
                .singleElement()
                .asString()
                .startsWith("request: ")
                .contains("thumb_offset");
    }

    private static Recording reelWith(String parameter, String value) {
        return withForm(
                "graph.facebook.com/createMedia/image",
                "media_type",
                "REELS",
                "video_url",
                "https://media.example.com/videos/ride.mp4",
                parameter,
                value);
    }

    @Test
    void findsFormTextThatTheClientWritesDifferently() {
        assertThat(findings(withForm(
                        "graph.instagram.com/createMedia/image",
                        "media_type",
                        "CAROUSEL",
                        "children",
                        "[ \"17889000000000206\",\"17889000000000207\"]")))
                .containsExactly("request.form.children: sent as [[\"17889000000000206\",\"17889000000000207\"]],"
                        + " recorded as [[ \"17889000000000206\",\"17889000000000207\"]]");
    }

    @Test
    void notesRefusedRequestThatTheClientRefusesToo() {
        Recording form = withForm(
                "graph.instagram.com/createMedia/error-100-url-missing",
                "media_type",
                "CAROUSEL",
                "children",
                "[\"17889000000000206\"]");
        Recording insights = EMBEDDED.byName("graph.facebook.com/getInsights/error-100-unknown-metric");
        var mapping = insights.mapping();
        mapping.withObject("/request/queryParameters/metric").put("equalTo", "follower_count");
        mapping.withObject("/request/queryParameters").putObject("metric_type").put("equalTo", "total_value");

        CheckResult result = check(Recordings.of(List.of(form, insights.with(mapping, insights.body()))));

        assertThat(result.findings()).isEmpty();
        assertThat(result.total()).isZero();
        assertThat(result.notes()).containsEntry("rejected request that the client refuses before sending", 4);
    }
}
