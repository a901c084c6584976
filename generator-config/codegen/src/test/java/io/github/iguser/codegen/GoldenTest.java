package io.github.iguser.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the generator writes the expected files for the small spec. */
class GoldenTest {
    @TempDir
    Path output;

    @Test
    void writesTheExpectedFiles() {
        Regenerate.run(Fixture.PROJECT, output);
        Map<String, String> written = Fixture.files(output);
        if (Boolean.getBoolean("golden.accept")) {
            Regenerate.run(Fixture.PROJECT, Fixture.GOLDEN);
        }

        String difference = Fixture.difference(Fixture.files(Fixture.GOLDEN), written);

        assertThat(difference)
                .as(
                        "If the new output is right, accept it with -Dtest=GoldenTest -Dgolden.accept=true and review the diff")
                .isNull();
    }

    @Test
    void namesTheFileAndLineOfADifference() {
        Map<String, String> expected = Map.of("A.java", "one\ntwo\n");

        assertThat(Fixture.difference(expected, Map.of("A.java", "one\n2\n")))
                .isEqualTo("A.java:2\n  expected: two\n  written:  2");
        assertThat(Fixture.difference(expected, Map.of())).isEqualTo("A.java was not written");
        assertThat(Fixture.difference(Map.of(), expected)).isEqualTo("A.java was written and is not expected");
    }

    @Test
    void writesTidyOutput() {
        Fixture.files(Fixture.GOLDEN.resolve("java")).forEach((file, text) -> {
            assertThat(text).as(file).endsWith("}\n".repeat(file.endsWith("package-info.java") ? 0 : 1));
            List<String> lines = text.lines().toList();
            assertThat(lines.get(0))
                    .as(file)
                    .startsWith("// Generated from spec/")
                    .endsWith("compile");
            for (String line : lines.subList(1, lines.size())) {
                assertThat(line)
                        .as(file)
                        .doesNotContain("\t")
                        .doesNotEndWith(" ")
                        .doesNotContain("{{");
                assertThat(line.length()).as(file + ": " + line).isLessThanOrEqualTo(120);
            }
        });
    }

    @Test
    void emptiesTheOutputFolderFirst() {
        Fixture.write(output.resolve("java/Stale.java"), "class Stale {}");

        Regenerate.run(Fixture.PROJECT, output);

        assertThat(output.resolve("java/Stale.java")).doesNotExist();
    }

    @Test
    void leavesTheOutputFolderUnchangedOnAFault(@TempDir Path project) throws IOException {
        Fixture.changed(project, "nodes/MediaType.yaml", "name: VIDEO_IN_LOWER_CASE", "name: IMAGE");
        Fixture.files(Fixture.PROJECT.resolve("generator-config"))
                .forEach((name, text) ->
                        Fixture.write(project.resolve("generator-config").resolve(name), text));
        Fixture.write(output.resolve("java/Kept.java"), "class Kept {}");

        assertThatThrownBy(() -> Regenerate.run(project, output))
                .hasMessage("the known values of MediaType have two constants IMAGE; give one of them another name");
        assertThat(Fixture.files(output)).containsOnlyKeys("java/Kept.java");
    }
}
