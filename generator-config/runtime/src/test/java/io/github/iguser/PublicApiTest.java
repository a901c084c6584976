package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.apidump.ApiDump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublicApiTest {
    private static final Path COMMITTED = Path.of("src/test/resources/api.txt");

    @Test
    void matchesTheCommittedApi() throws IOException {
        String dump = ApiDump.of(GraphClient.class, "io.github.iguser", "io.github.iguser.publishing");
        if (Boolean.getBoolean("api.update")) {
            Files.writeString(COMMITTED, dump);
        }

        assertThat(dump)
                .as(
                        "the public API and %s differ; if that is meant, run the test with -Dapi.update=true and commit"
                                + " the file: mvn -pl generator-config/runtime -am test -Dtest=PublicApiTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dapi.update=true",
                        COMMITTED)
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void acceptsNoNull() throws IOException {
        assertThat(Files.readAllLines(COMMITTED))
                .filteredOn(line -> line.contains("("))
                .hasSizeGreaterThan(100)
                .noneMatch(line -> line.substring(line.indexOf('(')).contains("@Nullable"));
    }
}
