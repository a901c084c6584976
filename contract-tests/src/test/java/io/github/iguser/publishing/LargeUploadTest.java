package io.github.iguser.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Publishes a video of 300 MB whose upload breaks off twice, in a Java process with 32 MiB. */
@ResourceLock(Resources.SYSTEM_OUT)
class LargeUploadTest {
    private static final long SIZE = 300_000_000;
    private static final int MEBIBYTES = 32;

    @TempDir
    private Path folder;

    @Test
    void needsLittleMemoryAndSendsEachByteOnce() throws Exception {
        File output = folder.resolve("output").toFile();
        try (UploadServer server = new UploadServer().breakAt(100_000_000L, 200_000_000L)) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + MEBIBYTES + "m",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            UploadProgram.class.getName(),
                            server.url(),
                            Long.toString(SIZE))
                    .redirectErrorStream(true)
                    .redirectOutput(output)
                    .start();
            try {
                assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
            } finally {
                process.destroyForcibly();
            }
            List<String> lines = Files.readAllLines(output.toPath());
            System.out.println("upload of 300 MB that breaks twice: " + lines);

            assertThat(process.exitValue()).as("3 is out of memory: %s", lines).isZero();
            assertThat(lines.get(0)).startsWith("Published{mediaId=900");
            assertThat(server.uploads()).hasSize(3);
            assertThat(server.uploadHeaders("file_size")).containsOnly(Long.toString(SIZE));
            assertThat(server.arrived()).isEqualTo(SIZE);
            assertThat(server.wrongBytes()).isZero();
            assertThat(server.published()).isEqualTo(1);
        }
    }
}
