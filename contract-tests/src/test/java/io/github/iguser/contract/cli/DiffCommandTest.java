package io.github.iguser.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.Project;
import io.github.iguser.contract.cli.Checkout.ProgramOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code iguser diff}: its reports and exit codes. */
class DiffCommandTest {
    private static final Path DOCUMENT = Project.root()
            .resolve("generated/src/main/resources/io/github/iguser/openapi/graph.facebook.com/ig-user.yaml");
    private static final String OLD = DOCUMENT.toString();

    @TempDir
    Path folder;

    @Test
    void identicalSpecsHaveNoChanges() {
        ProgramOutput said = Checkout.run("diff", OLD, OLD);

        assertThat(said.out()).isEqualTo(OLD + " -> " + OLD + ": no changes\n");
        assertThat(said.code()).isZero();
    }

    @Test
    void breakingChangeIsCodeOneWithItsEffect() throws IOException {
        ProgramOutput said = Checkout.run("diff", OLD, renamedField());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .contains(" breaking, 0 risky, ")
                .contains(
                        "\nbreaking\n  IgMedia.shortcode: the field is gone  [graph.",
                        "]\n      `IgMediaFields.shortcode()`");
    }

    @Test
    void markdownIsAListForAChangelog() throws IOException {
        assertThat(Checkout.run("diff", OLD, renamedField(), "--format", "markdown")
                        .out())
                .contains("\n### Breaking\n\n- **IgMedia.shortcode** (field; ");
    }

    @Test
    void jsonHasEveryMember() throws IOException {
        assertThat(Checkout.run("diff", OLD, renamedField(), "--format", "json").out())
                .contains("\"breaking\" : ", "\"impact\" : \"breaking\"", "\"part\" : \"field\"")
                .contains("\"place\" : \"IgMedia.shortcode\"", "\"what\" : \"the field is gone\"", "\"effect\" : ");
    }

    @Test
    void impactThatFailsCanBeChosen() throws IOException {
        String risky =
                changed("x-presence: always\n          x-public", "x-presence: Left out at night.\n          x-public");

        assertThat(Checkout.run("diff", OLD, risky).code()).isZero();
        assertThat(Checkout.run("diff", OLD, risky, "--fail-on", "risky").code())
                .isEqualTo(1);
        assertThat(Checkout.run("diff", OLD, renamedField(), "--fail-on", "none")
                        .code())
                .isZero();
    }

    @Test
    void wrongCallIsCodeTwo() {
        for (String[] call :
                new String[][] {{"diff", OLD}, {"diff", OLD, "no-such-revision"}, {"diff", OLD, OLD, "--format", "pdf"}
                }) {
            ProgramOutput said = Checkout.run(call);
            assertThat(said.code()).isEqualTo(2);
            assertThat(said.err()).startsWith("iguser diff: ");
            assertThat(said.out()).isEmpty();
        }
    }

    private String renamedField() throws IOException {
        return changed("shortcode", "short_code");
    }

    private String changed(String text, String replacement) throws IOException {
        String before = Files.readString(DOCUMENT);
        assertThat(before).contains(text);
        return Files.writeString(folder.resolve("changed.yaml"), before.replace(text, replacement))
                .toString();
    }
}
