package io.github.iguser.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.git.Git;
import io.github.iguser.contract.spec.FixtureSpec;
import io.github.iguser.testing.internal.recording.RecordingFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recordings that were moved to another version, in a small checkout. They are of 24 November 2026 by themselves. */
class RecordingVersionsTest {
    private static final String NAME = "graph.facebook.com/getIgUser/some-case";
    private static final String RECORDINGS = "contract-tests/testing/src/main/resources/recordings";

    @TempDir
    Path project;

    @BeforeEach
    void writeValidProject() throws IOException {
        known("v1.0", "2026-01-31", "'2026-12-31'");
        write("README.md", "v1.0");
    }

    @Test
    void acceptsRecordingWithinTheLifeOfItsVersion() throws Exception {
        record("v1.0", "constructed");
        commit();

        assertThat(result().findings()).isEmpty();
        assertThat(result().notes()).isEmpty();
    }

    @Test
    void acceptsRecordingOfAVersionThatIsNoLongerListed() throws IOException {
        record("v0.9", "constructed");

        assertThat(findings()).isEmpty();
    }

    @Test
    void findsRecordingThatIsOlderThanItsVersion() throws IOException {
        known("v1.0", "2026-11-25", "undocumented");
        record("v1.0", "constructed");

        assertThat(findings())
                .containsExactly(
                        "recording " + NAME + ": is of v1.0 and was made on 2026-11-24, but that version came on"
                                + " 2026-11-25; restore the version in which it was read; for another version record again,"
                                + " under another name");
    }

    @Test
    void findsRecordingOfAVersionThatHadExpired() throws IOException {
        known("v1.0", "2026-01-31", "'2026-11-23'");
        record("v1.0", "constructed");

        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith(
                        "recording " + NAME + ": is of v1.0 and was made on 2026-11-24, but that version could be used"
                                + " until 2026-11-23; ");
    }

    @Test
    void acceptsPageOfTheDocumentationThatIsOlderThanItsVersion() throws IOException {
        known("v1.0", "2026-11-25", "undocumented");
        record("v1.0", "documented");

        assertThat(findings()).isEmpty();
    }

    @Test
    void findsRecordingOfAVersionNewerThanAllThatAreListed() throws IOException {
        record("v1.1", "documented");

        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith("recording " + NAME + ": is of v1.1, which is newer than every version of x-versions; ")
                .endsWith("; if the version is out, add it to x-versions first");
    }

    @Test
    void findsVersionThatChangedTogetherWithTheManifest() throws Exception {
        record("v0.9", "constructed");
        commit();
        String first = git("rev-parse", "--short", "HEAD");
        record("v1.0", "constructed");

        String expected = "recording " + NAME + ": has the version v1.0, but manifest.yaml of commit " + first
                + ", the first that lists it, has v0.9; restore the version in which it was read; for another version"
                + " record again, under another name";
        assertThat(findings()).containsExactly(expected);

        commit();

        assertThat(findings()).containsExactly(expected);
    }

    @Test
    void acceptsVersionThatWasRestored() throws Exception {
        for (String version : List.of("v0.9", "v1.0", "v0.9")) {
            record(version, "constructed");
            commit();
        }

        assertThat(findings()).isEmpty();
    }

    @Test
    void findsChangedVersionAfterTheFolderWasMoved() throws Exception {
        record("v0.9", "constructed");
        commit();
        Files.move(project.resolve("contract-tests"), project.resolve("moved"));
        commit();
        Files.move(project.resolve("moved"), project.resolve("contract-tests"));
        record("v1.0", "constructed");

        assertThat(findings()).singleElement().asString().contains("has the version v1.0, but manifest.yaml of commit");
    }

    @Test
    void saysThatThereIsNoHistory() throws IOException {
        record("v1.0", "constructed");

        assertThat(result().notes().keySet())
                .singleElement()
                .asString()
                .startsWith("versions of recordings not compared with all of their history: ");
    }

    @Test
    void saysThatThereIsNoGit() {
        assertThat(RecordingHistory.of(new Git("no-such-git", project)).gap())
                .isEqualTo("the program no-such-git cannot be started");
    }

    @Test
    void saysThatTheCloneIsShallow(@TempDir Path elsewhere) throws Exception {
        record("v0.9", "constructed");
        commit();
        record("v1.0", "constructed");
        commit();
        git(
                "clone",
                "-q",
                "--depth",
                "1",
                project.toUri().toString(),
                elsewhere.resolve("clone").toString());

        assertThat(RecordingHistory.of(Git.in(elsewhere.resolve("clone"))))
                .satisfies(history -> assertThat(history.gap()).isEqualTo("the clone is shallow"))
                .satisfies(history ->
                        assertThat(history.first().get(NAME).version()).isEqualTo("v1.0"));
    }

    private void known(String version, String released, String usableUntil) throws IOException {
        write(
                "spec/ig-user.yaml",
                "info:\n  version: %s\n  x-versions:\n    - version: %s\n      released: '%s'\n      usable-until: %s\n"
                        .formatted(version, version, released, usableUntil));
    }

    /** Writes a recording, and the line of the manifest that fits it. */
    private void record(String version, String origin) throws IOException {
        String mapping = RecordingFolder.mapping(NAME, "/" + version + "/17", "\"fields\": {\"equalTo\": \"id\"}", 200);
        write(
                RECORDINGS + "/" + NAME + "/mapping.json",
                mapping.replace("\"versionAsked\": \"v1.0\"", "\"versionAsked\": \"" + version + "\"")
                        .replace("constructed", origin));
        write(RECORDINGS + "/" + NAME + "/body.json", "{}");
        write(
                RECORDINGS + "/manifest.yaml",
                "# " + version + "\n" + NAME + ": {sha256: " + "0".repeat(64) + ", origin: " + origin + ", version: "
                        + version + ", date: 2026-11-24, source: \"a test\"}\n");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(project.resolve(file).getParent());
        Files.writeString(project.resolve(file), text);
    }

    private List<String> findings() throws IOException {
        return result().findings().stream()
                .map(finding -> finding.subject() + ": " + finding.message() + "; " + finding.remedy())
                .toList();
    }

    private CheckResult result() throws IOException {
        RecordingFolder recordings = new RecordingFolder(project.resolve("target/" + System.nanoTime()));
        for (String file : List.of("mapping.json", "body.json")) {
            Path from = project.resolve(RECORDINGS + "/" + NAME + "/" + file);
            recordings.file(NAME + "/" + file, Files.readString(from));
        }
        return new VersionCheck()
                .run(CheckContext.of(FixtureSpec.load(), recordings.load()).withProject(project));
    }

    private void commit() throws Exception {
        if (!Files.exists(project.resolve(".git"))) {
            git("init", "-q");
        }
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "a commit");
    }

    private String git(String... arguments) throws IOException {
        Git.Output output = Git.in(project).output(arguments);
        assertThat(output.code()).as(output.errors()).isZero();
        return output.text().strip();
    }
}
