package io.github.iguser.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.spec.Bump;
import io.github.iguser.contract.spec.FixtureSpec;
import io.github.iguser.testing.internal.recording.AllowedDifference;
import io.github.iguser.testing.internal.recording.RecordingFolder;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingsCheckTest {

    private static final String NAME = "graph.facebook.com/getIgUser/some-case";

    @TempDir
    Path temp;

    private SpecSet spec = FixtureSpec.load();

    private RecordingFolder user(String fields, int status, String body) {
        return new RecordingFolder(temp)
                .add(NAME, "/v1.0/17", "\"fields\": {\"equalTo\": \"" + fields + "\"}", status, body);
    }

    private CheckResult check(Recordings recordings) {
        return new RecordingsCheck(ExchangeSource.RECORDINGS).run(CheckContext.of(spec, recordings));
    }

    private List<String> findings(RecordingFolder folder) {
        return check(folder.load()).findings().stream()
                .map(finding -> finding.subject() + " " + finding.pointer() + ": " + finding.message())
                .toList();
    }

    @Test
    void acceptsEmbeddedRecordings() {
        Recordings recordings = Recordings.embedded();
        CheckResult result =
                new RecordingsCheck(ExchangeSource.RECORDINGS).run(CheckContext.of(SpecSet.embedded(), recordings));

        assertThat(result.findings()).isEmpty();
        assertThat(result.total()).isEqualTo(recordings.all().size());
        assertThat(result.counts().keySet())
                .isEqualTo(CheckContext.of(SpecSet.embedded(), recordings).operations());
    }

    @Test
    void countsValidRecording() {
        CheckResult result = check(
                user("username", 200, "{\"username\": \"a\", \"id\": \"17\"}").load());

        assertThat(result.findings()).isEmpty();
        assertThat(result.counts()).containsExactly(Map.entry(new OperationKey("graph.facebook.com", "getIgUser"), 1));
    }

    @Test
    void findsChangedTypeInTheSpecWithItsLine() {
        spec = FixtureSpec.with("          type: integer\n          format: int64", "          type: string");
        CheckResult result = check(user("followers_count", 200, "{\"followers_count\": 5, \"id\": \"17\"}")
                .load());

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo(NAME);
            assertThat(finding.pointer()).isEqualTo("/followers_count");
            assertThat(finding.message()).isEqualTo("is number (5) where string is described");
            assertThat(finding.specLocation())
                    .matches("graph.facebook.com/ig-user.yaml:\\d+ "
                            + "\\(#/components/schemas/IgUser/properties/followers_count\\)");
        });
    }

    @Test
    void findsRenamedPropertyInRequestAndResponse() {
        spec = FixtureSpec.with("        biography:", "        bio:");

        assertThat(findings(user("biography", 200, "{\"biography\": \"b\", \"id\": \"17\"}")))
                .containsExactlyInAnyOrder(
                        NAME + " request.query.fields: fields: biography: IgUser has no field biography on"
                                + " graph.facebook.com",
                        NAME + " /biography: is not described; IgUser may have [id]");
    }

    @Test
    void findsMissingMemberOfTheResponse() {
        assertThat(findings(user("username", 200, "{\"id\": \"17\"}")))
                .containsExactly(NAME + " /username: is missing, though IgUser always has it");
    }

    @Test
    void findsRemovedKnownValue() {
        spec = FixtureSpec.with("        - value: IMAGE\n          meaning: A photo.\n", "");
        assertThat(findings(user("media{media_type}", 200, """
                        {"media": {"data": [{"media_type": "IMAGE", "id": "1"}]}, "id": "17"}""")))
                .containsExactly(NAME + " /media/data/0/media_type: \"IMAGE\" is not a known value of MediaType;"
                        + " the known ones are [VIDEO]");
    }

    @Test
    void findsExtraQueryParameter() {
        assertThat(findings(new RecordingFolder(temp)
                        .add(NAME, "/v1.0/17", "\"metric\": {\"equalTo\": \"x\"}", 200, "{\"id\": \"17\"}")))
                .containsExactly(NAME + " request.query.metric: is not a parameter of getIgUser; it has [fields]");
    }

    @Test
    void findsDuplicateMember() {
        assertThat(findings(user("username", 200, "{\"id\": \"17\", \"id\": \"18\"}")))
                .containsExactly(NAME + " : not JSON: an object has the same field twice (line 1, column 18)");
        assertThat(findings(user("username", 400, "<html>")))
                .singleElement()
                .asString()
                .startsWith(NAME + " : not JSON: the text has a syntax error");
    }

    @Test
    void findsUnknownHeaderAndStatus() {
        String mapping = RecordingFolder.mapping(NAME, "/v1.0/17", "", 200);
        RecordingFolder folder = user("id", 200, "{\"id\": \"17\"}")
                .file(
                        NAME + "/mapping.json",
                        mapping.replace("\"Content-Type\"", "\"X-New\": \"1\", \"Content-Type\""));

        assertThat(findings(folder))
                .containsExactly(
                        NAME + " header X-New: is not described for status 200; the described ones are [x-app-usage]");
        assertThat(findings(user("id", 302, "{\"id\": \"17\"}")))
                .contains(NAME + " status: status 302 is not described for getIgUser");
    }

    @Test
    void countsUnknownFieldThatTheApiRefused() {
        CheckResult result = check(user("nonsense", 400, """
                {"error": {"message": "m", "code": 100}}""").load());

        assertThat(result.findings()).isEmpty();
        assertThat(result.notes()).containsEntry("fields that the API itself refused", 1);
    }

    @Test
    void findsConstructedErrorThatTheOperationDoesNotList() {
        RecordingFolder folder = user("id", 400, """
                {"error": {"message": "m", "code": 190}}""");
        String mapping = RecordingFolder.mapping(NAME, "/v1.0/17", "", 400);

        assertThat(findings(folder))
                .containsExactly(NAME + " /error/code: code 190 is not among the documented errors of getIgUser:"
                        + " [code 100, code 110 with subcode 2207013]");
        assertThat(findings(folder.file(NAME + "/mapping.json", mapping.replace("constructed", "live"))))
                .isEmpty();
    }

    @Test
    void findsVersionsThatContradictTheMetadata() {
        String mapping = RecordingFolder.mapping(NAME, "/v1.0/17", "", 200);
        assertThat(findings(user("id", 200, "{\"id\": \"17\"}")
                        .file(NAME + "/mapping.json", mapping.replace("\"v1.0\"", "\"v2.0\""))))
                .containsExactly(NAME + " metadata.versionAsked: is v2.0, but the path is /v1.0/17");
    }

    @Test
    void acceptsRecordingOfAnotherVersion() {
        CheckContext bumped = CheckContext.of(Bump.of(SpecSet.embedded(), "v1.0"), Recordings.embedded());

        assertThat(new RecordingsCheck(ExchangeSource.RECORDINGS).run(bumped).findings())
                .isEmpty();
        assertThat(RecordingEvidence.of(bumped))
                .singleElement()
                .asString()
                .matches(
                        "recordings by version: none \\d+, v18\\.0 1, v23\\.0 3, v\\d+\\.0 \\d+; the spec describes v1\\.0");
    }

    @Test
    void reportsMissingManifest() {
        Recordings unlisted = user("id", 200, "{\"id\": \"17\"}").load();

        assertThat(RecordingEvidence.of(CheckContext.of(spec, unlisted)))
                .containsExactly(
                        "recordings by version: v1.0 1; the spec describes v1.0",
                        "recordings without a manifest.yaml: a later change of one cannot be detected");
    }

    @Test
    void findsOperationThatTheHostDoesNotServe() {
        assertThat(findings(new RecordingFolder(temp)
                        .add("graph.facebook.com/getMe/x", "/v1.0/me", "", 200, "{\"id\": \"17\"}")))
                .containsExactly(
                        "graph.facebook.com/getMe/x : the spec of graph.facebook.com has no operation" + " getMe");
    }

    @Test
    void appliesExceptionToItsPlaceOnlyAndCountsIt() {
        RecordingFolder folder = user(
                        "username", 200, "{\"extra\": 1, \"more\": 2, \"username\": \"a\", \"id\": \"17\"}")
                .file("exceptions.yaml", "- {recording: " + NAME + ", pointer: /extra, reason: seen once}");

        assertThat(findings(folder)).containsExactly(NAME + " /more: is not described; IgUser may have [id, username]");
        assertThat(check(folder.load()).notes()).containsEntry("excepted: seen once", 1);
    }

    @Test
    void findsOutdatedException() {
        Recordings recordings = user("username", 200, "{\"username\": \"a\", \"id\": \"17\"}")
                .load()
                .withExceptions(List.of(new AllowedDifference(NAME, "/extra", "seen once")));

        assertThat(check(recordings).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo("/extra");
            assertThat(finding.message()).isEqualTo("the exception no longer applies: seen once");
            assertThat(finding.remedy()).isEqualTo("remove it from recordings/exceptions.yaml");
        });
    }
}
