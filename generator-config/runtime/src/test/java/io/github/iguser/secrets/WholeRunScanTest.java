package io.github.iguser.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Runs in a separate JVM after all other tests, over everything that they have left in {@code target}. */
class WholeRunScanTest {
    private final Path target = Path.of(Objects.requireNonNull(System.getProperty("iguser.scanned")));

    @Test
    void findsNoSecret() throws IOException {
        Scan scan = Scan.of(target, Canaries.ALL);

        assertThat(scan.found()).isEmpty();
        assertThat(scan.files()).as("files under " + target).isGreaterThan(100);
    }

    @Test
    void findsThePlantedSecretInEachOutput() throws IOException {
        Scan scan = Scan.of(target, List.of(Canaries.PLANTED));

        assertThat(scan.names())
                .containsAll(RunRecorder.files())
                .as("the reports of the tests have what they print")
                .anyMatch(name -> name.startsWith("TEST-io.github.iguser."));
    }
}
