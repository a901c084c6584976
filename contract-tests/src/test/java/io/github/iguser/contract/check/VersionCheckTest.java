package io.github.iguser.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.Project;
import io.github.iguser.contract.spec.FixtureSpec;
import io.github.iguser.testing.internal.recording.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A small checkout of version v2.0 that names versions in the wrong places. */
class VersionCheckTest {

    private static final String VERSIONS =
            "  x-versions:\n    - version: v2.0\n      released: x\n    - version: v3.0\n      released: x\n";

    @TempDir
    Path project;

    @BeforeEach
    void writeValidProject() throws IOException {
        write("spec/ig-user.yaml", "info:\n  title: Tiny\n  version: v2.0\n" + VERSIONS);
        write("README.md", "# Tiny\n\nA client of v2.0.\n");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(project.resolve(file).getParent());
        Files.writeString(project.resolve(file), text);
    }

    private static CheckResult check(Path project) {
        CheckContext context = CheckContext.of(FixtureSpec.load(), Recordings.of(List.of()));
        return new VersionCheck().run(context.withProject(project));
    }

    private List<String> findings() {
        return check(project).findings().stream()
                .map(finding -> finding.subject() + " " + finding.pointer() + ": " + finding.message() + "; "
                        + finding.remedy())
                .toList();
    }

    @Test
    void acceptsThisCheckout() {
        CheckResult result = check(Project.root());

        assertThat(result.findings()).isEmpty();
        assertThat(result.count(VersionCheck.ROW)).isGreaterThan(500);
    }

    @Test
    void acceptsVersionInRootAndReadme() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void readsCheckoutNamedLikeASkippedFolder() throws IOException {
        Path target = project.resolve("target");
        write("target/spec/ig-user.yaml", "info:\n  version: v2.0\n" + VERSIONS);
        write("target/README.md", "v1.0");

        assertThat(check(target).findings()).hasSize(1);
    }

    @Test
    void findsOldVersionInTheReadmeAfterAnUpdate() throws IOException {
        write("spec/ig-user.yaml", "info:\n  version: v3.0\n" + VERSIONS);

        assertThat(findings()).containsExactly("README.md line 3: names v2.0, but the spec describes v3.0; write v3.0");
    }

    @Test
    void findsReadmeWithoutAVersion() throws IOException {
        write("README.md", "# Tiny\n");

        assertThat(findings()).containsExactly("README.md : does not name the version of the API; name v2.0");
    }

    @Test
    void findsVersionOfTheSpecInATest() throws IOException {
        write("a/src/test/java/ATest.java", "class ATest {\n    String path = \"/v2.0/17\";\n}\n");

        assertThat(findings())
                .containsExactly("a/src/test/java/ATest.java line 2: names v2.0, which only spec/ig-user.yaml and"
                        + " README.md may name; leave it out, take it from the spec or the client, or use an old one such"
                        + " as v1.0");
    }

    @Test
    void findsFutureVersion() throws IOException {
        write("a/src/test/resources/a.json", "{\"version\": \"v3.0\"}");

        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith("a/src/test/resources/a.json line 1: names v3.0, which may become that of the spec;");
    }

    @Test
    void findsVersionElsewhereInTheRoot() throws IOException {
        write("spec/ig-user.yaml", "info:\n  version: v2.0\n  description: The node of v2.0.\n" + VERSIONS);

        assertThat(findings())
                .containsExactly("spec/ig-user.yaml line 3: names v2.0, which only spec/ig-user.yaml and README.md may"
                        + " name; leave it out; in the URL of an example write {version}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spec/nodes/Page.yaml", "docs/paging.md", "a/src/main/java/A.java"})
    void findsOldVersionInAUrl(String file) throws IOException {
        write(file, "next: https://graph.facebook.com/v1.0/17/media?after=x\n");

        assertThat(findings())
                .containsExactly(
                        file + " line 1: has v1.0 in a URL, but the spec describes v2.0; write {version} instead"
                                + " of the number");
    }

    @Test
    void findsOldVersionInTheReadme() throws IOException {
        write("README.md", "A client of v2.0: https://graph.facebook.com/v1.0/me\n");

        assertThat(findings()).containsExactly("README.md line 1: names v1.0, but the spec describes v2.0; write v2.0");
    }

    @Test
    void findsRootWithoutAVersion() throws IOException {
        write("spec/ig-user.yaml", "info:\n  title: Tiny\n");

        assertThat(findings())
                .containsExactly("spec/ig-user.yaml : states no version; write info.version, in the form v1.0");
    }

    @Test
    void acceptsListedVersionsInVersionKeys() throws IOException {
        write("spec/nodes/User.yaml", "x-since: v2.0\nmood:\n    x-since: v3.0\n    x-until: v3.0\n");

        assertThat(findings()).isEmpty();
    }

    @Test
    void findsVersionOfTheSpecThatIsNotListed() throws IOException {
        write("spec/ig-user.yaml", "info:\n  title: Tiny\n  version: v2.0\n");

        assertThat(findings())
                .containsExactly(
                        "spec/ig-user.yaml : states v2.0, which x-versions does not list; add v2.0 to x-versions");
    }

    @Test
    void findsBoundToAVersionThatIsNotListed() throws IOException {
        write("spec/nodes/User.yaml", "mood:\n  x-since: v4.0\n");

        assertThat(findings())
                .containsExactly(
                        "spec/nodes/User.yaml line 2: x-since is v4.0, which x-versions of spec/ig-user.yaml does"
                                + " not list; add it there, or correct it");
    }

    @ParameterizedTest
    @CsvSource({
        "spec/nodes/User.yaml, description: Later than v3.0.",
        "spec/nodes/User.yaml, - version: v3.0",
        "generator-config/names.yaml, x-since: v3.0",
        "docs/versions.md, The versions v2.0 and v3.0."
    })
    void findsAKnownVersionOutsideOfVersionKeys(String file, String text) throws IOException {
        write(file, text);

        assertThat(findings()).isNotEmpty().allMatch(finding -> finding.startsWith(file + " line 1: names v"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A field that was removed in v1.0.",
                "The tool has version v2.0.1, and the library xv2.0.",
                "binary \0 v2.0"
            })
    void acceptsOldVersionOtherNumberAndBinaryFile(String text) throws IOException {
        write("spec/nodes/User.yaml", text);

        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CHANGELOG.md",
                ".git/HEAD",
                "a/target/A.java",
                "generated/src/main/java/A.java",
                "contract-tests/testing/src/main/resources/recordings/manifest.yaml"
            })
    void skipsGeneratedFilesAndHistory(String file) throws IOException {
        write(file, "v2.0");

        assertThat(findings()).isEmpty();
    }
}
