package io.github.iguser.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {
    @TempDir
    Path folder;

    @Test
    void writesTheSameBytesTwice() {
        Regenerate.run(Fixture.PROJECT, folder.resolve("first"));
        Regenerate.run(Fixture.PROJECT, folder.resolve("second"));

        assertThat(Fixture.files(folder.resolve("second"))).isEqualTo(Fixture.files(folder.resolve("first")));
    }

    @Test
    void ignoresLocaleTimeZoneAndEncoding() throws Exception {
        Path turkish = folder.resolve("turkish");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Asia/Tokyo",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Regenerate.class.getName(),
                        Fixture.PROJECT.toString(),
                        turkish.toString()))
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "log"))
                .start();

        assertThat(process.waitFor()).isZero();
        assertThat(Fixture.difference(Fixture.files(Fixture.GOLDEN), Fixture.files(turkish)))
                .isNull();
    }
}
