package io.github.iguser.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generator runs with the libraries that it is tested with. */
class LibraryVersionsTest {
    @TempDir
    private Path folder;

    @Test
    void acceptsTheLibrariesOfTheTests() {
        assertThatCode(() -> LibraryVersions.check(getClass().getClassLoader())).doesNotThrowAnyException();
    }

    @Test
    void refusesAnotherVersionAndNamesBoth() throws IOException {
        Fixture.write(
                folder.resolve("META-INF/maven/org.yaml/snakeyaml/pom.properties"),
                "groupId=org.yaml\nartifactId=snakeyaml\nversion=1.33\n");

        // Only the folder, as if all other libraries were missing.
        try (URLClassLoader other = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThatThrownBy(() -> LibraryVersions.check(other))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("the generator runs with other libraries than its tests: ")
                    .hasMessageContaining("org.yaml:snakeyaml is 1.33 instead of 2.")
                    .hasMessageContaining("org.openapitools:openapi-generator is missing instead of 7.")
                    .hasMessageContaining("run mvn -Pregenerate compile from the root");
        }
    }

    /** The class path of a plugin knows no managed versions; the profile has to run on that of the module. */
    @Test
    void runsOnTheClassPathOfTheModule() throws IOException {
        String here = Files.readString(Path.of("pom.xml"));
        String profile = here.substring(here.indexOf("<id>regenerate</id>"));

        assertThat(profile)
                .contains("<mainClass>io.github.iguser.codegen.Regenerate</mainClass>")
                .contains("<classpathScope>runtime</classpathScope>")
                .doesNotContain("PluginDependencies", "ProjectDependencies", "<dependency>");
        assertThat(Files.readString(Path.of("../../generated/pom.xml"))).doesNotContain("codegen.Regenerate");
    }
}
