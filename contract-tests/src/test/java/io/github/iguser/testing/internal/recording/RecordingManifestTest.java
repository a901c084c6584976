package io.github.iguser.testing.internal.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.contract.Project;
import io.github.iguser.testing.internal.format.StrictJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Careless changes of recordings, made in a copy of two of them, and the manifest of this checkout. */
class RecordingManifestTest {

    private static final Path SOURCES = Project.root().resolve("contract-tests/testing/src/main/resources/recordings");
    private static final String DOCUMENTED = "graph.facebook.com/getIgUser/documented-page-request";
    private static final String CONSTRUCTED = "graph.facebook.com/listMedia/first-page";
    /** The version of both. It is read from the file, since the manifest may not fit yet when it is renewed. */
    private static final String READ = versionOf(DOCUMENTED);

    private static final String OTHER = "v1.0";
    private static final String REMEDY =
            "\nremedy: undo the change of the recording; if it is meant, renew the manifest";

    @TempDir
    Path temp;

    @BeforeEach
    void copyWithManifest() throws IOException {
        for (String name : List.of(DOCUMENTED, CONSTRUCTED)) {
            Files.createDirectories(temp.resolve(name));
            for (String file : List.of("mapping.json", "body.json")) {
                Files.copy(
                        SOURCES.resolve(name).resolve(file), temp.resolve(name).resolve(file));
            }
        }
        renew(temp);
    }

    private static String versionOf(String name) {
        try {
            String mapping = Files.readString(SOURCES.resolve(name).resolve("mapping.json"));
            return StrictJson.parse(mapping).at("/metadata/versionAsked").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the manifest of a folder, except for changes that a person has to make. */
    private static void renew(Path folder) throws IOException {
        SortedMap<String, byte[]> files = RecordingFiles.ofFolder(folder);
        byte[] before = files.remove(RecordingManifest.FILE);
        List<Recording> recordings = Recordings.read(files, folder.toString()).all();
        RecordingManifest renewed = RecordingManifest.parse(before == null ? new byte[0] : before)
                .renewed(Recordings.entries(recordings, files));
        Files.writeString(folder.resolve(RecordingManifest.FILE), renewed.text());
    }

    private void replace(String file, String text, String replacement) throws IOException {
        String before = Files.readString(temp.resolve(file));
        assertThat(before).contains(text);
        Files.writeString(temp.resolve(file), before.replace(text, replacement));
    }

    private void refused(String... parts) {
        assertThatThrownBy(() -> Recordings.of(temp))
                .isInstanceOf(RecordingException.class)
                .hasMessageContainingAll(parts)
                .hasMessageContaining(REMEDY);
    }

    @Test
    void manifestOfThisCheckoutIsUpToDate() throws IOException {
        if (Boolean.getBoolean("manifest.accept")) {
            renew(SOURCES);
        }
        SortedMap<String, byte[]> files = RecordingFiles.ofFolder(SOURCES);
        RecordingManifest manifest = RecordingManifest.parse(files.get(RecordingManifest.FILE));

        assertThat(manifest.differences(
                        Recordings.entries(Recordings.of(SOURCES).all(), files), List.of()))
                .isEmpty();
        assertThat(Files.readString(SOURCES.resolve(RecordingManifest.FILE))).isEqualTo(manifest.text());
    }

    @Test
    void acceptsTheListedRecordings() {
        assertThat(Recordings.of(temp).listed()).isTrue();
    }

    @Test
    void acceptsAFolderWithoutManifest() throws IOException {
        Files.delete(temp.resolve(RecordingManifest.FILE));

        assertThat(Recordings.of(temp).listed()).isFalse();
    }

    @Test
    void refusesAnOriginTurnedToLive() throws IOException {
        replace(DOCUMENTED + "/mapping.json", "\"documented\"", "\"live\"");

        refused("recording " + DOCUMENTED + ": mapping.json#/metadata/origin is \"live\", but \"documented\" in"
                + " manifest.yaml");
    }

    @Test
    void refusesRecordingsThatASearchAndReplaceGaveAnotherVersion() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, Files.readString(file).replace(READ, OTHER));
            }
        }

        refused(
                "recording " + DOCUMENTED + ": mapping.json or the body was changed: sha256 is ",
                "recording " + CONSTRUCTED + ": mapping.json or the body was changed: sha256 is ");
    }

    @Test
    void refusesRecordingsWithAnotherVersionThanListed() throws IOException {
        for (String name : List.of(DOCUMENTED, CONSTRUCTED)) {
            replace(name + "/mapping.json", READ, OTHER);
        }
        replace(CONSTRUCTED + "/body.json", READ, OTHER);

        refused(
                "recording " + DOCUMENTED + ": mapping.json#/metadata/versionAsked is \"" + OTHER + "\", but \"" + READ
                        + "\" in manifest.yaml; a recording keeps the version in which it was read",
                "recording " + CONSTRUCTED + ": mapping.json#/metadata/versionAsked is \"" + OTHER + "\"");
    }

    @Test
    void refusesADeletedRecording() throws IOException {
        Files.delete(temp.resolve(CONSTRUCTED + "/mapping.json"));
        Files.delete(temp.resolve(CONSTRUCTED + "/body.json"));

        refused("recording " + CONSTRUCTED + ": is listed in manifest.yaml, but its folder is missing");
    }

    @Test
    void refusesAnEditedBody() throws IOException {
        replace(DOCUMENTED + "/body.json", "metricsaurus", "Metricsaurus");

        refused("recording " + DOCUMENTED + ": mapping.json or the body was changed: sha256 is ");
    }

    @Test
    void refusesAnAddedRecording() {
        String added = "graph.facebook.com/getIgUser/added";
        new RecordingFolder(temp).add(added, "/v1.0/17", "", 200, "{}");

        refused("recording " + added + ": is not listed in manifest.yaml");
    }

    @Test
    void namesAnUnreadableRecordingOnce() throws IOException {
        Files.writeString(temp.resolve(DOCUMENTED + "/mapping.json"), "[]");

        assertThatThrownBy(() -> Recordings.of(temp))
                .hasMessage("recording " + DOCUMENTED + ": mapping.json is not a JSON object");
    }

    @Test
    void refusesALineThatItDoesNotRead() throws IOException {
        replace(RecordingManifest.FILE, "date: ", "day: ");

        assertThatThrownBy(() -> Recordings.of(temp))
                .hasMessageStartingWith("manifest.yaml: " + DOCUMENTED + " has the keys [sha256, origin, version, day,")
                .hasMessageEndingWith("expected sha256, origin, version, date, source, in this order");
    }

    @Test
    void digestIsThatOfMappingAndBodyInARow() throws Exception {
        byte[] mapping = Files.readAllBytes(temp.resolve(DOCUMENTED + "/mapping.json"));
        byte[] body = Files.readAllBytes(temp.resolve(DOCUMENTED + "/body.json"));
        byte[] both = Arrays.copyOf(mapping, mapping.length + body.length);
        System.arraycopy(body, 0, both, mapping.length, body.length);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(both);

        assertThat(Files.readString(temp.resolve(RecordingManifest.FILE)))
                .contains(DOCUMENTED + ": {sha256: " + HexFormat.of().formatHex(digest)
                        + ", origin: documented, version: " + READ + ", date: 2026-04-22, source: \"IG User page");
    }

    @Test
    void renewalTakesAnEditedBody() throws IOException {
        replace(DOCUMENTED + "/body.json", "metricsaurus", "Metricsaurus");
        renew(temp);

        assertThat(Recordings.of(temp).byName(DOCUMENTED).bodyText()).contains("Metricsaurus");
    }

    @Test
    void renewalNeverWritesTheOriginLive() throws IOException {
        replace(DOCUMENTED + "/mapping.json", "\"documented\"", "\"live\"");

        assertThatThrownBy(() -> renew(temp))
                .hasMessage("recording " + DOCUMENTED + ": the origin live is never written here; if it was recorded"
                        + " from the host, write its line with origin: live into manifest.yaml by hand first");
        refused(DOCUMENTED);

        replace(RecordingManifest.FILE, "origin: documented", "origin: live");
        renew(temp);
        assertThat(Recordings.of(temp).byName(DOCUMENTED).origin()).isEqualTo(Origin.LIVE);
    }

    @Test
    void renewalNeverChangesAVersion() throws IOException {
        replace(DOCUMENTED + "/mapping.json", READ, OTHER);

        assertThatThrownBy(() -> renew(temp))
                .hasMessage("recording " + DOCUMENTED + ": is listed in manifest.yaml with version " + READ + ", not "
                        + OTHER + "; if it was read again, change its line by hand first");
    }
}
