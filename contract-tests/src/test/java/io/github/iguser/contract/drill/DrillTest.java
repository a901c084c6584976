package io.github.iguser.contract.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.iguser.contract.Embedded;
import io.github.iguser.contract.Project;
import io.github.iguser.contract.check.Check;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.CheckRun;
import io.github.iguser.contract.check.ExchangeSource;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.contract.check.RecordingsCheck;
import io.github.iguser.contract.documented.DocumentationCheck;
import io.github.iguser.contract.recording.Recording;
import io.github.iguser.contract.recording.Recordings;
import io.github.iguser.contract.spec.SpecSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DrillTest {
    private static final CheckContext BASE = CheckContext.of(
            SpecSet.embedded(),
            Recordings.of(
                    List.of(Recordings.embedded().byName("graph.facebook.com/getIgUser/documented-page-request"))));

    /** Finds the same in everything, as a check that looks at nothing would. */
    private record Constant(List<Finding> findings) implements Check {
        @Override
        public String name() {
            return "constant";
        }

        @Override
        public String question() {
            return "";
        }

        @Override
        public CheckResult run(CheckContext context) {
            return CheckResult.builder(name()).findings(findings).build();
        }
    }

    private static DrillReport.Row row(DrillReport report, DriftKind kind) {
        return report.rows().stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyKindIsInTheReportAndDescribed() {
        DrillReport report = new Drill(BASE, List.of(), List.of(), 1).run();

        assertThat(report.rows()).extracting(DrillReport.Row::kind).containsExactly(DriftKind.values());
        assertThat(DriftKind.values())
                .allSatisfy(kind -> assertThat(kind.description()).isNotBlank());
    }

    @Test
    void readmeDescribesEveryKind() throws IOException {
        String readme = Files.readString(Project.root().resolve("contract-tests/README.md"));

        assertThat(DriftKind.values())
                .allSatisfy(kind -> assertThat(readme)
                        .contains("| " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " | "
                                + kind.description()));
    }

    @Test
    void driftsOfARecordingAreCaughtByTheCheckOfRecordings() {
        DrillReport report =
                new Drill(BASE, List.of(new RecordingsCheck(ExchangeSource.RECORDINGS)), List.of(), 10).run();

        DrillReport.Row renamed = row(report, DriftKind.FIELD_RENAMED);
        assertThat(renamed.applied()).isEqualTo(4);
        assertThat(renamed.caughtBy()).containsEntry("spec <-> recordings", 4);
        assertThat(row(report, DriftKind.PARAMETER_ADDED).caught()).isEqualTo(1);
        assertThat(row(report, DriftKind.TEXT_CHANGED).caught()).isZero();
    }

    @Test
    void catchesWhatNoRecordingShowsByTheDocumentation() {
        DrillReport report = new Drill(BASE, List.of(), List.of(new DocumentationCheck()), 10).run();

        assertThat(List.of(
                        DriftKind.SERVER_MOVED,
                        DriftKind.AUTHENTICATION_CHANGED,
                        DriftKind.PERMISSION_RENAMED,
                        DriftKind.PERMISSION_FORGOTTEN,
                        DriftKind.REPEAT_CHANGED,
                        DriftKind.CATEGORY_CHANGED,
                        DriftKind.ERROR_CODE_FORGOTTEN,
                        DriftKind.REQUIREMENT_DROPPED,
                        DriftKind.LIMIT_LOOSENED,
                        DriftKind.KIND_WIDENED))
                .allSatisfy(kind -> {
                    assertThat(row(report, kind).applied()).isPositive();
                    assertThat(row(report, kind).missed()).isEmpty();
                });
    }

    @Test
    void dimensionsAreDroppedWhereMetricsAreAField() {
        Recording profile = Recordings.embedded().byName("graph.facebook.com/getIgUser/profile-counts");
        ObjectNode mapping = profile.mapping();
        mapping.withObject("/request/queryParameters/fields")
                .put(
                        "equalTo",
                        "id,insights.metric(follower_demographics).period(lifetime).metric_type(total_value)"
                                + ".breakdown(country).timeframe(last_90_days)");
        String body = """
                {"insights": {"data": [{"name": "follower_demographics", "period": "lifetime", "title": "Followers",
                  "description": "Who follows the account",
                  "total_value": {"breakdowns": [{"dimension_keys": ["timeframe", "country"], "results": [
                    {"dimension_values": ["LAST_90_DAYS", "DE"], "value": 310},
                    {"dimension_values": ["LAST_90_DAYS", "NL"], "value": 44}]}]},
                  "id": "17841400000000001/insights/follower_demographics/lifetime"}]}, "id": "17841400000000001"}
                """;
        CheckContext field = CheckContext.of(
                SpecSet.embedded(),
                Recordings.of(List.of(profile.with(mapping, body.getBytes(StandardCharsets.UTF_8)))));

        DrillReport report =
                new Drill(field, List.of(new RecordingsCheck(ExchangeSource.RECORDINGS)), List.of(), 10).run();

        assertThat(row(report, DriftKind.DIMENSION_DROPPED).caughtBy())
                .containsExactlyEntriesOf(Map.of("spec <-> recordings", 2));
    }

    @Test
    void findingThatWasThereBeforeCatchesNothing() {
        Finding finding = new Finding("constant", "graph.facebook.com", "getIgUser", "s", "", "always", null);
        DrillReport report = new Drill(BASE, List.of(new Constant(List.of(finding))), List.of(), 10).run();

        assertThat(report.caught()).isZero();
        assertThat(report.rate()).isZero();
        assertThat(report.missed())
                .contains("FIELD_RENAMED graph.facebook.com/getIgUser/documented-page-request#/biography");
    }

    @Test
    void sampleIsTheSameEveryTime() {
        List<Check> nothing = List.of();
        DrillReport once = new Drill(BASE, nothing, nothing, 3).run();
        DrillReport again = new Drill(BASE, nothing, nothing, 3).run();

        assertThat(row(once, DriftKind.PROPERTY_RENAMED).missed())
                .hasSize(3)
                .isEqualTo(row(again, DriftKind.PROPERTY_RENAMED).missed());
        assertThat(row(once, DriftKind.PROPERTY_RENAMED).sites()).isGreaterThan(100);
    }

    @Test
    void eachDriftChangesWhatItSays() {
        Set<String> pathsAfter = SpecEditor.driftsOf(BASE, "graph.instagram.com").stream()
                .filter(drift -> drift.id().equals("PATH_MOVED graph.instagram.com#/paths/~1me"))
                .flatMap(drift -> drift.context().get().spec().operations("graph.instagram.com").stream())
                .map(operation -> operation.pathTemplate())
                .collect(Collectors.toSet());

        assertThat(pathsAfter).contains("/me_v2").doesNotContain("/me");
    }

    @Test
    void listsEachMutationWithItsKindItsPlaceAndItsFate() throws IOException {
        ExpectedMisses expected =
                ExpectedMisses.of(new YAMLMapper().readTree("[{reason: because, drifts: ['FIELD_RENAMED x#/b']}]"));
        DrillReport.Row renamed = new DrillReport.Row(
                DriftKind.FIELD_RENAMED,
                3,
                List.of(
                        new DrillReport.Mutation("FIELD_RENAMED x#/a", "spec <-> recordings"),
                        new DrillReport.Mutation("FIELD_RENAMED x#/b", null),
                        new DrillReport.Mutation("FIELD_RENAMED x#/c", null)));
        DrillReport.Row words = new DrillReport.Row(
                DriftKind.WORDS_CHANGED, 1, List.of(new DrillReport.Mutation("WORDS_CHANGED x#/a", null)));

        assertThat(new DrillReport(List.of(renamed, words)).list(expected))
                .isEqualTo("""
                FIELD_RENAMED\tx#/a\tkilled by spec <-> recordings
                FIELD_RENAMED\tx#/b\tsurvived: because
                FIELD_RENAMED\tx#/c\tsurvived
                WORDS_CHANGED\tx#/a\tsurvived: %s
                """.formatted(DriftKind.WORDS_CHANGED.unobservable()));
    }

    @Test
    void tellsHowManyDriftsHaveBeenTried() {
        Set<Integer> told = ConcurrentHashMap.newKeySet();
        DrillReport report =
                new Drill(BASE, List.of(), List.of(), 1).run((kind, done, total) -> told.add(total - done));

        int tried = report.rows().stream().mapToInt(DrillReport.Row::applied).sum();
        assertThat(told).hasSize(tried).contains(0, tried - 1);
    }

    @Test
    void missesAreExplainedByTheirIdAlone() throws IOException {
        ExpectedMisses misses =
                ExpectedMisses.of(new YAMLMapper().readTree("[{reason: because, drifts: ['A x#/y', 'A x#/z']}]"));

        assertThat(misses.unexplained(List.of("A x#/y", "A x#/yy"))).containsExactly("A x#/yy");
        assertThat(misses.unneeded(List.of("A x#/y"))).containsExactly("A x#/z");
        assertThat(misses.explained(List.of("A x#/y", "A x#/z"))).containsExactly("2: because");
        assertThatThrownBy(() -> ExpectedMisses.of(new YAMLMapper().readTree("[{drifts: [a]}]")))
                .hasMessageStartingWith("expected-misses.yaml: a group needs a reason and drifts: ");
    }

    @Test
    void recordingsThatAreAskedFirstNoticeTheChangeAndNothingWithoutIt() {
        CheckContext whole = Embedded.CONTEXT;
        Drift removed = SpecEditor.driftsOf(whole, "graph.facebook.com").stream()
                .filter(drift -> drift.id()
                        .equals("PROPERTY_REMOVED graph.facebook.com#/components/schemas/IgUser/properties/biography"))
                .findFirst()
                .orElseThrow();
        LikelyRecordings likely = new LikelyRecordings(whole);

        CheckContext before = likely.under(whole.spec(), removed, ExchangeSource.RECORDINGS);
        CheckContext after = likely.under(removed.context().get().spec(), removed, ExchangeSource.RECORDINGS);

        assertThat(before.inScope(ExchangeSource.RECORDINGS)).hasSizeLessThanOrEqualTo(10);
        assertThat(CheckRun.of(new RecordingsCheck(ExchangeSource.RECORDINGS), before)
                        .problems())
                .isEmpty();
        assertThat(CheckRun.of(new RecordingsCheck(ExchangeSource.RECORDINGS), after)
                        .problems())
                .isNotEmpty();
    }
}
