package io.github.iguser.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.GraphClient;
import io.github.iguser.contract.Project;
import io.github.iguser.facebook.FacebookLoginClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The API of client and runtime against the committed baseline. */
class ApiCompatibilityTest {
    private static final Path BASELINE = Project.root().resolve("contract-tests/src/test/resources/api-baseline.jar");
    private static final Path CHANGELOG = Project.root().resolve("CHANGELOG.md");

    @Test
    void changelogNamesEveryIncompatibleChange() throws IOException {
        byte[] api = ApiJar.of(List.of(GraphClient.class, FacebookLoginClient.class));
        if (Boolean.getBoolean("api.baseline.update")) {
            Files.write(BASELINE, api);
        }
        BreakingEntries entries = BreakingEntries.of(Files.readString(CHANGELOG));

        assertThat(ApiComparison.compare(Files.readAllBytes(BASELINE), api))
                .as(
                        "incompatible with %s and not announced in CHANGELOG.md. Undo the change; or add, under Unreleased,"
                                + " an entry that starts with \"- **Changed (breaking):**\" and has the name in backticks"
                                + " without the kind of change: `IgMedia.caption` for IgMedia.caption: METHOD_REMOVED."
                                + " After a release the baseline is renewed: contract-tests/README.md, Java"
                                + " compatibility",
                        Project.root().relativize(BASELINE))
                .filteredOn(change -> !entries.name(change))
                .isEmpty();
    }

    @Test
    void baselineHasTheApiAndIsSmall() throws IOException {
        assertThat(Files.size(BASELINE)).isBetween(50_000L, 300_000L);
    }
}
