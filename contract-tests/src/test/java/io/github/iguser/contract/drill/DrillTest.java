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
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecSet;
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

    /** A check that returns the same findings for any input. */
    private record FixedFindings(List<Finding> findings) implements Check {
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

    private static DrillReport.ReportRow row(DrillReport report, MutationKind kind) {
        return report.rows().stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void reportsAndDescribesEveryKind() {
        DrillReport report = new Drill(BASE, List.of(), List.of(), 1).run();

        assertThat(report.rows()).extracting(DrillReport.ReportRow::kind).containsExactly(MutationKind.values());
        assertThat(MutationKind.values())
                .allSatisfy(kind -> assertThat(kind.description()).isNotBlank());
    }

    @Test
    void describesEveryKindInTheReadme() throws IOException {
        String readme = Files.readString(Project.root().resolve("contract-tests/README.md"));

        assertThat(MutationKind.values())
                .allSatisfy(kind -> assertThat(readme)
                        .contains("| " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " | "
                                + kind.description()));
    }

    @Test
    void killsMutationsOfARecordingWithTheRecordingsCheck() {
        DrillReport report =
                new Drill(BASE, List.of(new RecordingsCheck(ExchangeSource.RECORDINGS)), List.of(), 10).run();

        DrillReport.ReportRow renamed = row(report, MutationKind.FIELD_RENAMED);
        assertThat(renamed.applied()).isEqualTo(4);
        assertThat(renamed.killedBy()).containsEntry("spec <-> recordings", 4);
        assertThat(row(report, MutationKind.PARAMETER_ADDED).killed()).isEqualTo(1);
        assertThat(row(report, MutationKind.TEXT_CHANGED).killed()).isZero();
    }

    @Test
    void killsUnrecordedMutationsWithTheDocumentationCheck() {
        DrillReport report = new Drill(BASE, List.of(), List.of(new DocumentationCheck()), 10).run();

        assertThat(List.of(
                        MutationKind.SERVER_MOVED,
                        MutationKind.AUTHENTICATION_CHANGED,
                        MutationKind.PERMISSION_RENAMED,
                        MutationKind.PERMISSION_REMOVED,
                        MutationKind.REPEAT_CHANGED,
                        MutationKind.CATEGORY_CHANGED,
                        MutationKind.ERROR_CODE_REMOVED,
                        MutationKind.REQUIREMENT_DROPPED,
                        MutationKind.LIMIT_LOOSENED,
                        MutationKind.KIND_WIDENED))
                .allSatisfy(kind -> {
                    assertThat(row(report, kind).applied()).isPositive();
                    assertThat(ExpectedSurvivors.embedded()
                                    .unexplained(row(report, kind).survived()))
                            .isEmpty();
                });
    }

    @Test
    void dropsDimensionsOfMetricsInAField() {
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

        assertThat(row(report, MutationKind.DIMENSION_DROPPED).killedBy())
                .containsExactlyEntriesOf(Map.of("spec <-> recordings", 2));
    }

    @Test
    void ignoresFindingsOfTheUnchangedInput() {
        Finding finding = new Finding("constant", "graph.facebook.com", "getIgUser", "s", "", "always", null);
        DrillReport report = new Drill(BASE, List.of(new FixedFindings(List.of(finding))), List.of(), 10).run();

        assertThat(report.killed()).isZero();
        assertThat(report.rate()).isZero();
        assertThat(report.survived())
                .contains("FIELD_RENAMED graph.facebook.com/getIgUser/documented-page-request#/biography");
    }

    @Test
    void drawsTheSameSampleEachTime() {
        List<Check> nothing = List.of();
        DrillReport once = new Drill(BASE, nothing, nothing, 3).run();
        DrillReport again = new Drill(BASE, nothing, nothing, 3).run();

        assertThat(row(once, MutationKind.PROPERTY_RENAMED).survived())
                .hasSize(3)
                .isEqualTo(row(again, MutationKind.PROPERTY_RENAMED).survived());
        assertThat(row(once, MutationKind.PROPERTY_RENAMED).sites()).isGreaterThan(100);
    }

    @Test
    void appliesTheNamedMutation() {
        Set<String> pathsAfter = SpecEditor.mutationsOf(BASE, "graph.instagram.com").stream()
                .filter(mutation -> mutation.id().equals("PATH_MOVED graph.instagram.com#/paths/~1me"))
                .flatMap(mutation -> mutation.context().get().spec().operations("graph.instagram.com").stream())
                .map(operation -> operation.pathTemplate())
                .collect(Collectors.toSet());

        assertThat(pathsAfter).contains("/me_v2").doesNotContain("/me");
    }

    @Test
    void listsEachMutationWithKindPlaceAndOutcome() throws IOException {
        ExpectedSurvivors expected = ExpectedSurvivors.of(
                new YAMLMapper().readTree("[{reason: because, mutations: ['FIELD_RENAMED x#/b']}]"));
        DrillReport.ReportRow renamed = new DrillReport.ReportRow(
                MutationKind.FIELD_RENAMED,
                3,
                List.of(
                        new DrillReport.MutationResult("FIELD_RENAMED x#/a", "spec <-> recordings"),
                        new DrillReport.MutationResult("FIELD_RENAMED x#/b", null),
                        new DrillReport.MutationResult("FIELD_RENAMED x#/c", null)));
        DrillReport.ReportRow words = new DrillReport.ReportRow(
                MutationKind.DESCRIPTION_CHANGED,
                1,
                List.of(new DrillReport.MutationResult("DESCRIPTION_CHANGED x#/a", null)));

        assertThat(new DrillReport(List.of(renamed, words)).list(expected))
                .isEqualTo("""
                FIELD_RENAMED\tx#/a\tkilled by spec <-> recordings
                FIELD_RENAMED\tx#/b\tsurvived: because
                FIELD_RENAMED\tx#/c\tsurvived
                DESCRIPTION_CHANGED\tx#/a\tsurvived: %s
                """.formatted(MutationKind.DESCRIPTION_CHANGED.unobservable()));
    }

    @Test
    void reportsProgress() {
        Set<Integer> told = ConcurrentHashMap.newKeySet();
        DrillReport report =
                new Drill(BASE, List.of(), List.of(), 1).run((kind, done, total) -> told.add(total - done));

        int tried =
                report.rows().stream().mapToInt(DrillReport.ReportRow::applied).sum();
        assertThat(told).hasSize(tried).contains(0, tried - 1);
    }

    @Test
    void explainsSurvivorsByTheirIdOnly() throws IOException {
        ExpectedSurvivors survivors =
                ExpectedSurvivors.of(new YAMLMapper().readTree("[{reason: because, mutations: ['A x#/y', 'A x#/z']}]"));

        assertThat(survivors.unexplained(List.of("A x#/y", "A x#/yy"))).containsExactly("A x#/yy");
        assertThat(survivors.unneeded(List.of("A x#/y"))).containsExactly("A x#/z");
        assertThat(survivors.explained(List.of("A x#/y", "A x#/z"))).containsExactly("2: because");
        assertThatThrownBy(() -> ExpectedSurvivors.of(new YAMLMapper().readTree("[{mutations: [a]}]")))
                .hasMessageStartingWith("expected-survivors.yaml: a group needs a reason and mutations: ");
    }

    @Test
    void findsTheMutationInAFewLikelyRecordings() {
        CheckContext whole = Embedded.CONTEXT;
        Mutation removed = SpecEditor.mutationsOf(whole, "graph.facebook.com").stream()
                .filter(mutation -> mutation.id()
                        .equals("PROPERTY_REMOVED graph.facebook.com#/components/schemas/IgUser/properties/biography"))
                .findFirst()
                .orElseThrow();
        LikelyRecordings likely = new LikelyRecordings(whole);

        CheckContext before = likely.context(whole.spec(), removed, ExchangeSource.RECORDINGS);
        CheckContext after = likely.context(removed.context().get().spec(), removed, ExchangeSource.RECORDINGS);

        assertThat(before.inScope(ExchangeSource.RECORDINGS)).hasSizeLessThanOrEqualTo(10);
        assertThat(CheckRun.of(new RecordingsCheck(ExchangeSource.RECORDINGS), before)
                        .problems())
                .isEmpty();
        assertThat(CheckRun.of(new RecordingsCheck(ExchangeSource.RECORDINGS), after)
                        .problems())
                .isNotEmpty();
    }
}
