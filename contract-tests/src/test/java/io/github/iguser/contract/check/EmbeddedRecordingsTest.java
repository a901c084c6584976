package io.github.iguser.contract.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.iguser.contract.Project;
import io.github.iguser.testing.internal.recording.Origin;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules for all recordings of this program: they are few, and each has a source. */
class EmbeddedRecordingsTest {

    private static final Pattern CITATION = Pattern.compile("(?<sheet>[a-z-]+\\.md), section (?<section>\\S+): .+");

    private final List<Recording> all = Recordings.embedded().all();

    private List<Recording> constructed() {
        return all.stream()
                .filter(recording -> recording.origin() == Origin.CONSTRUCTED)
                .toList();
    }

    @Test
    void containsAtMost140Recordings() {
        assertThat(all).hasSizeLessThanOrEqualTo(140);
    }

    @Test
    void containsASuccessAndAnErrorForEachOperationAndHost() {
        for (SpecOperation operation : SpecSet.embedded().operations()) {
            List<Recording> ofOperation = all.stream()
                    .filter(recording -> recording.host().equals(operation.host())
                            && recording.operationId().equals(operation.operationId()))
                    .toList();
            assertThat(ofOperation).as("success of %s", operation).anyMatch(recording -> recording.status() < 400);
            assertThat(ofOperation).as("error of %s", operation).anyMatch(recording -> recording.status() >= 400);
        }
    }

    @Test
    void namesSheetAndSectionOfConstructedRecordings() {
        assertThat(constructed())
                .allSatisfy(recording ->
                        assertThat(recording.source()).as(recording.name()).matches(CITATION));
    }

    @Test
    void namesSectionsThatExist() throws IOException {
        String given = System.getenv("IGUSER_SHARED");
        Path shared = given == null ? Project.root().resolveSibling("shared") : Path.of(given);
        Path sheets = shared.resolve("reference");
        assumeTrue(Files.isDirectory(sheets), "no folder shared/reference beside the checkout");

        for (Recording recording : constructed()) {
            Matcher citation = CITATION.matcher(recording.source());
            assertThat(citation.matches()).as(recording.name()).isTrue();
            Pattern heading = Pattern.compile("#+ " + Pattern.quote(citation.group("section")) + "[. ].*");
            assertThat(Files.readAllLines(sheets.resolve(citation.group("sheet"))))
                    .as("%s: %s", recording.name(), recording.source())
                    .anyMatch(line -> heading.matcher(line).matches());
        }
    }
}
