package io.github.iguser.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.contract.example.Examples;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageCheckTest {
    private static final List<Recording> EXAMPLES = Examples.of(SpecSet.embedded());
    private static final Recordings EMBEDDED = Recordings.embedded();
    private static final OperationKey GET_ME = new OperationKey("graph.instagram.com", "getMe");

    /** Uses the recordings as interactions as well, so that both sides exercise the same items. */
    private static CheckResult check(String open, Stream<Recording> recordings) throws IOException {
        return check(open, recordings, example -> true);
    }

    private static CheckResult check(String open, Stream<Recording> recordings, Predicate<Recording> shown)
            throws IOException {
        Recordings some = Recordings.of(recordings.toList());
        List<CoveredExchange> exchanges = Stream.concat(
                        some.all().stream(), EXAMPLES.stream().filter(shown))
                .map(CoveredExchange::of)
                .toList();
        return new CoverageCheck(context -> exchanges, KnownGaps.of(new YAMLMapper().readTree(open)))
                .run(CheckContext.of(SpecSet.embedded(), some)
                        .withExamples(EXAMPLES.stream().filter(shown).toList())
                        .only(GET_ME::equals));
    }

    private static Stream<Recording> without(String... names) {
        List<String> left = List.of(names);
        return EMBEDDED.all().stream().filter(recording -> !left.contains(recording.name()));
    }

    /** Checks without any recording or example of the token error. */
    private static CheckResult checkWithoutError190(String open) throws IOException {
        return check(
                open,
                without("graph.instagram.com/getMe/error-190-token"),
                example -> !example.name().equals("graph.instagram.com/getMe/error-190"));
    }

    private static List<String> findings(CheckResult result) {
        return result.findings().stream()
                .map(finding -> finding.subject() + ": " + finding.message())
                .toList();
    }

    @Test
    void countsCoveredItemsByTheirBestOrigin() throws IOException {
        CheckResult result = check("ceiling: 0\nopen: []", without());

        assertThat(findings(result)).isEmpty();
        assertThat(result.count(GET_ME)).isGreaterThan(8);
        assertThat(result.notes())
                .containsKeys("error shown by a constructed recording", "error shown by an interaction");
    }

    @Test
    void namesItemsKnownFromTheSpecOnlyWithTheirSource() throws IOException {
        String note = "error known from the spec only";
        CheckResult withoutRecordings = check("ceiling: 0\nopen: []", Stream.of());
        CheckResult withRecordings = check("ceiling: 0\nopen: []", without());

        assertThat(withoutRecordings.noteItems().get(note))
                .hasSize(withoutRecordings.notes().get(note))
                .contains("graph.instagram.com getMe error 190: Me"
                        + " (developers.facebook.com/documentation/instagram-platform/reference/me)");
        assertThat(withRecordings.noteItems().getOrDefault(note, List.of()))
                .noneMatch(item -> item.contains("error 190:"));
    }

    @Test
    void namesTheNearestPageAndTheEvidenceAsTheSource() {
        SpecDocument user = SpecSet.embedded().document("graph.facebook.com", "ig-user");
        ObjectNode tree = user.tree().deepCopy();
        ObjectNode biography = (ObjectNode) tree.at("/components/schemas/IgUser/properties/biography");
        biography.remove("x-evidence");
        assertThat(source(tree, "biography")).startsWith("IG User (developers.facebook.com/");

        biography.putObject("x-evidence").put("source", "A guide").put("note", "Captured.");
        biography.putObject("externalDocs").put("url", "https://example.com/page");

        assertThat(source(tree, "biography")).isEqualTo("A guide; Captured.; example.com/page");
    }

    @Test
    void findsItemWithoutRecordingAndSource() {
        SpecDocument user = SpecSet.embedded().document("graph.instagram.com", "ig-user");
        ObjectNode tree = user.tree().deepCopy();
        ((ObjectNode) tree.at("/paths/~1me/get")).remove("externalDocs");
        CheckContext context = CheckContext.of(
                        SpecSet.embedded().with("graph.instagram.com", "ig-user", tree), Recordings.of(List.of()))
                .withExamples(EXAMPLES)
                .only(GET_ME::equals);

        assertThat(new CoverageCheck(all -> List.of(), KnownGaps.embedded())
                        .run(context)
                        .findings())
                .anySatisfy(finding -> {
                    assertThat(finding.subject()).isEqualTo("error 190");
                    assertThat(finding.message()).isEqualTo("no recording shows it, and the spec names no source");
                });
    }

    private static String source(ObjectNode tree, String field) {
        SpecSet spec = SpecSet.embedded().with("graph.facebook.com", "ig-user", tree);
        return CoverageTargets.of(spec).stream()
                .filter(item -> item.owner().host().equals("graph.facebook.com"))
                .filter(item -> item.name().equals("field IgUser." + field))
                .findFirst()
                .orElseThrow()
                .source();
    }

    @Test
    void reportsUncoveredItemsOnBothSidesWithTheirPlaceInTheSpec() throws IOException {
        CheckResult result = checkWithoutError190("ceiling: 0\nopen: []");

        assertThat(findings(result))
                .containsExactly("error 190: no recording shows it", "error 190: no interaction shows it");
        assertThat(result.findings().get(0).specLocation())
                .matches("graph.instagram.com/ig-user.yaml:\\d+ \\(#/paths/~1me/get/x-errors/\\d+\\)");
    }

    @Test
    void notesListedItemsWithTheirReason() throws IOException {
        String open = """
                ceiling: 2
                open:
                  - missing: recording
                    reason: not yet
                    items: {graph.instagram.com: {getMe: [error 190]}}
                  - missing: interaction
                    reason: not yet either
                    items: {graph.instagram.com: {getMe: [error 190]}}
                """;
        CheckResult result = checkWithoutError190(open);

        assertThat(findings(result)).isEmpty();
        assertThat(result.notes())
                .containsEntry("open, no recording: not yet", 1)
                .containsEntry("open, no interaction: not yet either", 1);
        assertThat(findings(check(open, without())))
                .containsExactly(
                        "coverage-open.yaml: the open entry no longer applies: interaction of graph.instagram.com getMe"
                                + " error 190",
                        "coverage-open.yaml: the open entry no longer applies: recording of graph.instagram.com getMe"
                                + " error 190");
        assertThat(findings(checkWithoutError190(open.replace("ceiling: 2", "ceiling: 1"))))
                .containsExactly("coverage-open.yaml: lists 2 open items, at most 1 are allowed");
    }

    @Test
    void findsRecordedErrorThatTheOperationDoesNotList() throws IOException {
        Recording error = EMBEDDED.byName("graph.instagram.com/getMe/error-190-token");
        Recording other = error.with(
                error.mapping(),
                error.bodyText().replace("\"code\":190", "\"code\":368").getBytes(StandardCharsets.UTF_8));

        assertThat(findings(check("ceiling: 0\nopen: []", Stream.concat(without(error.name()), Stream.of(other)))))
                .contains(error.name() + ": error 368 is recorded and not among the operation's errors");
    }

    @Test
    void refusesEntryWithoutReason() {
        assertThatThrownBy(() -> check("open: [{missing: recording, items: {}}]", without()))
                .hasMessageStartingWith("coverage-open.yaml: an entry needs a reason and items: ");
        assertThatThrownBy(() -> check("open: [{missing: both, reason: x, items: {}}]", without()))
                .hasMessage("coverage-open.yaml: missing: \"both\"; it has to be recording or interaction");
    }
}
