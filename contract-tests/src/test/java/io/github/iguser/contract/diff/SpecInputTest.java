package io.github.iguser.contract.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.contract.Project;
import io.github.iguser.contract.git.Git;
import io.github.iguser.model.ApiVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sides of a comparison: documents, folders, and revisions of a real repository. */
class SpecInputTest {
    private static final Path BUNDLED = Path.of("generated/src/main/resources/io/github/iguser/openapi");

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void copySpec() throws IOException {
        project = folder.resolve("project");
        copy(Project.root().resolve("spec"), project.resolve("spec"));
    }

    @Test
    void revisionsOfARepositoryAreCompared() throws Exception {
        commit("first");
        Path media = project.resolve("spec/nodes/IgMedia.yaml");
        Files.writeString(media, Files.readString(media).replace("shortcode", "short_code"));
        commit("second");

        assertThat(changes("HEAD~1", "HEAD"))
                .contains("IgMedia.shortcode: the field is gone", "IgMedia.short_code: the field is new");
        assertThat(changes("HEAD", project.resolve("spec").toString())).isEmpty();
    }

    @Test
    void tagsNameRevisions() throws Exception {
        commit("first");
        git("tag", "v1");

        assertThat(changes("v1", project.toString())).isEmpty();
    }

    @Test
    void bundledDocumentsOfAnOldRevisionReplaceSourcesThatBreakTheRules() throws Exception {
        copy(Project.root().resolve(BUNDLED), project.resolve(BUNDLED));
        Path root = project.resolve("spec/ig-user.yaml");
        Files.writeString(root, Files.readString(root).replace("x-every-operation", "x-gone"));
        commit("first");

        SpecInput input = SpecInput.read("HEAD", project);

        assertThat(input.name()).isEqualTo("HEAD (its bundled documents)");
        assertThat(input.spec().operations()).hasSizeGreaterThan(30);
    }

    @Test
    void unknownRevisionIsNamedWithTheRemedy() throws Exception {
        commit("first");

        assertThatThrownBy(() -> SpecInput.read("v9", project))
                .isInstanceOf(DiffInputException.class)
                .hasMessage(
                        "\"v9\": no such file or folder, and no revision of %s; name a file, a folder, or a revision"
                                + " that 'git log --oneline' shows there",
                        project);
        assertThatThrownBy(() -> SpecInput.read("--output=x", project)).hasMessageContaining("no revision of");
    }

    @Test
    void absentGitIsNamedWithTheRemedy() {
        assertThatThrownBy(() -> GitRevision.checkedOut(new Git("no-such-git", project), "HEAD"))
                .isInstanceOf(DiffInputException.class)
                .hasMessage("HEAD: no such file or folder, and it cannot be read as a revision, since the program git"
                        + " cannot be started; install git, or name a file or folder");
    }

    @Test
    void folderOutsideARepositoryIsNamedWithTheRemedy() {
        assertThatThrownBy(() -> SpecInput.read("HEAD", folder))
                .isInstanceOf(DiffInputException.class)
                .hasMessageStartingWith(
                        "HEAD: no such file or folder, and git could not read it as a revision of " + folder)
                .hasMessageEndingWith("; name a file, or a checkout with --project");
    }

    @Test
    void revisionWithoutASpecIsRefused() throws Exception {
        git("init", "-q");
        git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "--allow-empty", "-m", "empty");

        assertThatThrownBy(() -> SpecInput.read("HEAD", project))
                .hasMessage("HEAD: the revision has no folder spec; name one that has, or a file");
    }

    @Test
    void documentIsComparedWithThatOfTheSameHostAndRoot() {
        String document = Project.root()
                .resolve(BUNDLED)
                .resolve("graph.facebook.com/ig-user.yaml")
                .toString();

        assertThat(changes(document, project.toString())).isEmpty();
        assertThat(changes(project.toString(), document)).isEmpty();
    }

    @Test
    void mergedDocumentSaysTheSameAsItsSources() {
        String merged = Project.root().resolve(BUNDLED).resolve("merged.yaml").toString();

        assertThat(changes(merged, project.resolve("spec").toString())).isEmpty();
        assertThat(changes(Project.root().resolve(BUNDLED).toString(), merged)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "login.yaml        | '    x-unversioned: true\\n' | '' | refreshInstagramToken: the URL is https://graph.instagram.com/v",
                "login.yaml        | '    x-appsecret-proof: true\\n' | '' | debugToken: no longer takes `appsecret_proof`",
                "ig-container.yaml | '    x-appsecret-proof: true\\n' | '' | getIgContainer: no longer takes `appsecret_proof`",
                "ig-container.yaml | '  - accessTokenQuery: []\\n' | '' | getIgContainer: the token is taken as accessTokenHeader, was",
                "edges/ig-api-upload.yaml | application/octet-stream | video/mp4 | uploadVideo: the content type is video/mp4, was",
                "edges/ig-api-upload.yaml | required: false | required: true | uploadVideo: the body is required"
            })
    void sourcesOfEachRootAreCompared(String file, String text, String other, String change) throws IOException {
        Path source = project.resolve("spec").resolve(file);
        String before = Files.readString(source);
        Files.writeString(source, before.replace(text.replace("\\n", "\n"), other));

        assertThat(Files.readString(source)).isNotEqualTo(before);
        assertThat(changes(Project.root().resolve("spec").toString(), project.toString()))
                .isNotEmpty()
                .allMatch(found -> found.contains(change.substring(change.indexOf(": "))))
                .anyMatch(found -> found.startsWith(change));
    }

    @Test
    void documentsOfTwoHostsAreNotCompared() {
        String facebook = Project.root()
                .resolve(BUNDLED)
                .resolve("graph.facebook.com/ig-user.yaml")
                .toString();
        String instagram = Project.root()
                .resolve(BUNDLED)
                .resolve("graph.instagram.com/ig-user.yaml")
                .toString();

        assertThatThrownBy(() -> changes(facebook, instagram))
                .hasMessageContaining("nothing to compare; name two documents of one host, or two of both hosts");
    }

    @Test
    void fileThatIsNoSpecIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), "a: 1");

        assertThatThrownBy(() -> SpecInput.read(file.toString(), project))
                .hasMessageContaining(file + ": is not a bundled document of a spec");
        assertThatThrownBy(() -> SpecInput.read(folder.toString(), project))
                .hasMessageContaining("name the folder of a spec, such as spec of a checkout");
    }

    @Test
    void whatOnlyAnOlderVersionHasIsNotGoneWithANewDefault() throws Exception {
        Path media = project.resolve("spec/nodes/IgMedia.yaml");
        Files.writeString(
                media,
                Files.readString(media).replace("  like_count:\n", "  like_count:\n    x-until: " + last(1) + "\n"));
        commit("bound");
        Path root = project.resolve("spec/ig-user.yaml");
        Files.writeString(root, Files.readString(root).replaceFirst("(?m)^  version: .*$", "  version: " + last(0)));
        commit("default");

        assertThat(changes("HEAD~1", "HEAD")).singleElement().asString().startsWith("version: is " + last(0));
        assertThat(changes("HEAD", project.toString())).isEmpty();
    }

    /** Returns a known version, counted from the newest one. */
    private static String last(int back) {
        List<ApiVersion> known = ApiVersion.known();
        return known.get(known.size() - 1 - back).toString();
    }

    @Test
    void documentsOfOtherVersionsAreNotReadWithThoseOfTheDefault() throws IOException {
        Path documents = folder.resolve("documents");
        copy(Project.root().resolve(BUNDLED), documents);
        Files.writeString(
                documents.resolve("graph.facebook.com/ig-user-v1.0.yaml"),
                Files.readString(documents.resolve("graph.facebook.com/ig-user.yaml"))
                        .replace("shortcode", "short_code"));
        Files.delete(documents.resolve("merged.yaml"));

        assertThat(changes(documents.toString(), project.toString())).isEmpty();
    }

    @Test
    void emptyArgumentIsRefused() {
        assertThatThrownBy(() -> SpecInput.read("", project))
                .isInstanceOf(DiffInputException.class)
                .hasMessage("\"\": names nothing; name a file, a folder, or a revision");
    }

    @Test
    void folderOfOneHostIsRefusedWithTheRemedy() {
        Path host = Project.root().resolve(BUNDLED).resolve("graph.facebook.com");

        assertThatThrownBy(() -> SpecInput.read(host.toString(), project))
                .isInstanceOf(DiffInputException.class)
                .hasMessage(
                        "%s: has the bundled documents of one host; name the folder above it, or one of the documents,"
                                + " such as %s/ig-user.yaml",
                        host, host);
    }

    private List<String> changes(String before, String after) {
        SpecInput old = SpecInput.read(before, project);
        SpecInput now = SpecInput.read(after, project);
        return SpecComparison.compare(
                        "old",
                        old.narrowedTo(now).spec(),
                        "new",
                        now.narrowedTo(old).spec())
                .changes()
                .stream()
                .map(change -> change.place() + ": " + change.what())
                .distinct()
                .toList();
    }

    private void commit(String message) throws Exception {
        if (!Files.exists(project.resolve(".git"))) {
            git("init", "-q");
        }
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", message);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-C", project.toString()));
        command.addAll(List.of(arguments));
        // Not inherited: the standard output of this process belongs to the runner of the tests.
        Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(output).isZero();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
