package io.github.iguser.testing.internal.recording;

import static io.github.iguser.testing.internal.recording.RecordingFolder.mapping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingsTest {

    private static final String NAME = "graph.facebook.com/getIgUser/some-case";

    @TempDir
    Path temp;

    private RecordingFolder folder() {
        return new RecordingFolder(temp);
    }

    private void refused(RecordingFolder folder, String message) {
        assertThatThrownBy(folder::load).isInstanceOf(RecordingException.class).hasMessage(message);
    }

    @Test
    void readsTheMappingAndTheBytesOfTheBody() {
        String body = "{\"url\": \"http:\\/\\/x\\/\", \"n\": 1.10}\n";
        Recording recording = folder().add(NAME, "/v1.0/17", "\"fields\": {\"equalTo\": \"id,name\"}", 200, body)
                .load()
                .byName(NAME);

        assertThat(recording.host()).isEqualTo("graph.facebook.com");
        assertThat(recording.operationId()).isEqualTo("getIgUser");
        assertThat(recording.caseName()).isEqualTo("some-case");
        assertThat(recording.method()).isEqualTo("GET");
        assertThat(recording.path()).isEqualTo("/v1.0/17");
        assertThat(recording.query()).containsExactlyEntriesOf(Map.of("fields", "id,name"));
        assertThat(recording.status()).isEqualTo(200);
        assertThat(recording.headers()).containsEntry("Content-Type", "application/json; charset=UTF-8");
        assertThat(recording.bodyText()).isEqualTo(body);
        assertThat(recording.origin()).isEqualTo(Origin.CONSTRUCTED);
        assertThat(recording.scenario()).isNull();
    }

    @Test
    void embeddedRecordingsAreFoundBesideTheProgram() {
        assertThat(Recordings.embedded().all()).isNotEmpty();
    }

    @Test
    void recordingsInsideAJarAreListed() throws IOException {
        Path jar = temp.resolve("program.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String entry : List.of("p/C.class", "recordings/h/op/case/body.json", "other/x")) {
                out.putNextEntry(new JarEntry(entry));
                out.write(entry.getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(RecordingFiles.beside(new URL("jar:" + jar.toUri() + "!/p/C.class"), "p/C.class"))
                .hasEntrySatisfying(
                        "h/op/case/body.json",
                        body -> assertThat(body).asString().isEqualTo("recordings/h/op/case/body.json"))
                .hasSize(1);
    }

    @Test
    void refusesAFolderWithoutRecordings() {
        refused(
                folder(),
                "recordings " + temp + ": nothing to check; expected folders <host>/<operationId>/<case> with"
                        + " mapping.json and a body");
    }

    @Test
    void folderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Recordings.of(temp.resolve("absent")))
                .hasMessage(temp.resolve("absent") + " is not a folder; name a folder with recordings");
    }

    @Test
    void bodyThatTheMappingNamesHasToBeThere() {
        refused(
                folder().file(NAME + "/mapping.json", mapping(NAME, "/v1.0/17", "", 200)),
                "recording " + NAME + ": mapping.json#/response/bodyFileName is \"" + NAME
                        + "/body.json\", which is not a file of this folder; expected " + NAME
                        + "/body.json or another body.*");
    }

    @Test
    void refusesTheBodyOfAnotherRecording() {
        String other = "graph.facebook.com/getIgUser/other";
        refused(
                folder().file(NAME + "/mapping.json", mapping(other, "/v1.0/17", "", 200))
                        .file(NAME + "/body.json", "{}"),
                "recording " + NAME + ": mapping.json#/response/bodyFileName is \"" + other
                        + "/body.json\", which is not a file of this folder; expected " + NAME
                        + "/body.json or another body.*");
    }

    @Test
    void refusesABodyThatNoMappingNames() {
        refused(
                folder().add(NAME, "/v1.0/17", "", 200, "{}").file(NAME + "/body.html", ""),
                "recording " + NAME + ": only mapping.json and the body that it names belong here, but there are"
                        + " [body.html, body.json, mapping.json]");
    }

    @Test
    void strayFileIsNamed() {
        refused(
                folder().add(NAME, "/v1.0/17", "", 200, "{}").file("graph.facebook.com/notes.txt", ""),
                "recordings " + temp + ": graph.facebook.com/notes.txt is not at"
                        + " <host>/<operationId>/<case>/mapping.json or body.*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"date\"|\"day\"|/metadata/day is not a key that recordings have; the known ones are [authentication, date, note, operationId, origin, source, versionAnswered, versionAsked]",
                "\"source\": \"a test\",||/metadata/source is missing",
                "\"constructed\"|\"guessed\"|/metadata/origin is \"guessed\"; the known ones are live, documented, constructed",
                "2026-11-24|yesterday|/metadata/date is \"yesterday\"; expected the form \\d{4}-\\d{2}-\\d{2}",
                "\"v1.0\"|\"25\"|`/metadata/versionAsked is \"25\"; expected the form v\\d+\\.\\d+|none`",
                "\"v1.0\"|\"none\"|/metadata/versionAsked is \"none\", but the path is /v1.0/17; a path without a version has \"none\"",
                "\"constructed\"|\"constructed\", \"authentication\": \"some\"|/metadata/authentication is \"some\"; expected the form none",
                "\"operationId\": \"getIgUser\"|\"operationId\": \"getMe\"|/metadata/operationId is \"getMe\", but the folder is of another operation",
                "\"queryParameters\": {}|\"queryParameters\": {\"access_token\": {\"equalTo\": \"x\"}}|/request/queryParameters/access_token must not be in a recording; remove it, since the replay requires a token of any value anyway",
                "\"queryParameters\": {}|\"queryParameters\": {\"fields\": {\"matches\": \".*\"}}|/request/queryParameters/fields/matches is not a key that recordings have; the known ones are [equalTo]",
                "\"status\": 200|\"status\": 200, \"jsonBody\": {}|/response/jsonBody is not a key that recordings have; the known ones are [bodyFileName, headers, status]",
                "\"status\": 200,||/response/status is missing; a response has an HTTP status",
            })
    void mappingIsReadStrictly(String text, String replacement, String message) {
        String mapping = mapping(NAME, "/v1.0/17", "", 200);
        assertThat(mapping).contains(text);
        refused(
                folder().file(NAME + "/mapping.json", mapping.replace(text, replacement == null ? "" : replacement))
                        .file(NAME + "/body.json", "{}"),
                "recording " + NAME + ": mapping.json#" + message);
    }

    @Test
    void mappingThatIsNoJsonIsNamedWithItsLine() {
        refused(
                folder().file(NAME + "/mapping.json", "{\"a\": 1,\n \"a\": 2}"),
                "recording " + NAME
                        + ": mapping.json: not JSON: an object has the same field twice (line 2, column 5)");
    }

    @Test
    void tokenInABodyIsRefusedWithoutBeingRepeated() {
        String token = "EAA" + "B".repeat(30);
        refused(
                folder().add(NAME, "/v1.0/17", "", 200, "{\n\"next\": \"https://x/?access_token=" + token + "\"}"),
                "recording " + NAME + ": " + NAME + "/body.json has a token EAA... in line 2; remove it from the text,"
                        + " paging.next and previous");
    }

    @Test
    void everyFaultyRecordingIsNamedInOneRun() {
        assertThatThrownBy(folder().add(NAME, "/v1.0/17", "", 200, "{}")
                        .file("graph.facebook.com/getIgUser/a/mapping.json", "[]")
                        .file("graph.facebook.com/getIgUser/b/mapping.json", "")::load)
                .hasMessage("recording graph.facebook.com/getIgUser/a: mapping.json is not a JSON object\n"
                        + "recording graph.facebook.com/getIgUser/b: mapping.json: not JSON: the text is empty");
    }

    @Test
    void exceptionCannotCoverAWholeBody() {
        refused(
                folder().add(NAME, "/v1.0/17", "", 200, "{}")
                        .file("exceptions.yaml", "- {recording: x, pointer: '', reason: old}"),
                "exceptions.yaml: the exception of x covers the whole body; name the member that differs, such as"
                        + " /data/0/caption");
    }
}
