package io.github.iguser.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.codegen.spec.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version that the small spec listed when it was generated from, and that is dropped from the list. */
class RemovedVersionsTest {
    private static final String ENTRY = "    - version: v3.0\n      released: '2026-11-30'\n"
            + "      usable-until: undocumented\n      evidence:\n        confidence: documented\n"
            + "        source: The page of versions\n";

    @TempDir
    Path project;

    private Path output;

    @BeforeEach
    void generateWithTheVersion() throws IOException {
        output = project.resolve("generated/src/main");
        Fixture.files(Fixture.PROJECT.resolve("generator-config"))
                .forEach((name, text) ->
                        Fixture.write(project.resolve("generator-config").resolve(name), text));
        list(true);
        Regenerate.run(project, output);
        assertThat(Fixture.files(output).values()).anyMatch(text -> text.contains("ApiVersion V3_0"));
        list(false);
    }

    private void list(boolean listed) throws IOException {
        String end = "        note: One response named it.\n";
        Fixture.changed(project, "ig-user.yaml", end, listed ? end + ENTRY : end);
    }

    @Test
    void namesEachUseOfItsConstant() {
        Fixture.write(project.resolve("README.md"), "# Tiny\n\nTry `version(ApiVersion.V3_0)`.\n");
        Fixture.write(project.resolve("app/src/A.java"), "class A {\n  Object v = V3_0;\n  Object o = V3_01;\n}\n");
        var before = Fixture.files(output);

        assertThatThrownBy(() -> Regenerate.run(project, output))
                .isInstanceOf(SpecException.class)
                .hasMessage("spec/ig-user.yaml: info.x-versions no longer lists v3.0, but ApiVersion.V3_0 is used in"
                        + " README.md:3, app/src/A.java:2; restore the entry, or remove these uses first");
        assertThat(Fixture.files(output)).isEqualTo(before);
    }

    @Test
    void acceptsVersionThatNothingUses() throws IOException {
        for (String file : new String[] {"CHANGELOG.md", "app/target/A.java", ".git/A.java"}) {
            Fixture.write(project.resolve(file), "V3_0");
        }

        Regenerate.run(project, output);

        assertThat(Files.readString(output.resolve("java/io/github/iguser/fixture/model/ApiVersion.java")))
                .contains("V2_0")
                .doesNotContain("V3_0");
    }
}
