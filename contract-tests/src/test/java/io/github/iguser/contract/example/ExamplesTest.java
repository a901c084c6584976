package io.github.iguser.contract.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.ExchangeSource;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.contract.check.RecordingsCheck;
import io.github.iguser.testing.internal.recording.Origin;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static final SpecSet SPEC = SpecSet.embedded();
    private static final List<Recording> EXAMPLES = Examples.of(SPEC);

    private static Recording example(String name) {
        return EXAMPLES.stream()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example " + name));
    }

    @Test
    void showsEachOperationOfEachHostWithASuccessAndItsErrors() {
        CheckContext context = CheckContext.of(SPEC, Recordings.of(List.of()));
        assertThat(EXAMPLES.stream()
                        .filter(example -> example.status() == 200)
                        .map(example -> new OperationKey(example.host(), example.operationId()))
                        .collect(Collectors.toSet()))
                .isEqualTo(context.operations());
        assertThat(SPEC.operations())
                .allSatisfy(operation -> assertThat(EXAMPLES.stream()
                                .filter(example -> example.host().equals(operation.host()))
                                .filter(example -> example.operationId().equals(operation.operationId()))
                                .filter(example -> example.caseName().startsWith("error-"))
                                .count())
                        .isGreaterThanOrEqualTo(
                                operation.definition().path("x-errors").size()));
    }

    @Test
    void agreesWithTheStrictSchemaOfEachRequest() {
        CheckContext context = CheckContext.of(SPEC, Recordings.of(List.of())).withExamples(EXAMPLES);
        assertThat(new RecordingsCheck(ExchangeSource.EXAMPLES).run(context).findings())
                .isEmpty();
    }

    @Test
    void isCalledSynthesisedAndHasANameOfItsOwn() {
        assertThat(EXAMPLES).extracting(Recording::origin).containsOnly(Origin.SYNTHESISED);
        assertThat(EXAMPLES).extracting(Recording::name).doesNotHaveDuplicates();
    }

    @Test
    void omitsOnlyFieldsThatMayBeAbsent() {
        String body = example("graph.facebook.com/getIgUser/absent-fields").bodyText();
        assertThat(body).contains("\"username\"").doesNotContain("\"biography\"");
    }

    @Test
    void omitsOnlyTheInnermostExpansions() {
        Recording nested = example("graph.facebook.com/getIgUser/media-comments-absent-expansions");

        assertThat(nested.query().get("fields")).startsWith("media{comments{").contains("replies{id}", "user{id}");
        assertThat(nested.bodyText())
                .contains("\"comments\":{\"data\":[{")
                .doesNotContain("\"replies\"")
                .doesNotContain("\"user\"");
    }

    @Test
    void leavesOutMembersOfMetricsAndOfResponsesToForms() {
        assertThat(example("graph.instagram.com/getInsights/absent-members-by-breakdown")
                        .bodyText())
                .contains("\"breakdowns\"")
                .doesNotContainPattern("\"total_value\":\\{\"value\"");
        assertThat(example("graph.instagram.com/publishMedia/absent-members").bodyText())
                .isEqualTo("{}");
    }

    @Test
    void differsFromTheWholeExampleIfAFieldIsOmitted() {
        assertThat(EXAMPLES)
                .filteredOn(example -> example.caseName().startsWith("absent-"))
                .isNotEmpty()
                .noneMatch(example -> EXAMPLES.stream()
                        .anyMatch(other -> other != example
                                && other.operationId().equals(example.operationId())
                                && other.host().equals(example.host())
                                && other.query().equals(example.query())
                                && other.bodyText().equals(example.bodyText())));
    }

    @Test
    void givesAnEmptyListOfLinksAnEmptyPaging() {
        assertThat(example("graph.facebook.com/listMedia/empty-list").bodyText())
                .isEqualTo("{\"data\":[],\"paging\":{}}");
    }

    @Test
    void givesEveryOtherNumberDecimals() {
        assertThat(example("graph.facebook.com/getIgUser/media-insights").bodyText())
                .containsPattern("\"value\":\\d+[,}]")
                .containsPattern("\"value\":\\d+\\.5");
    }

    @Test
    void reachesEachLimitOfAForm() {
        Recording image = example("graph.facebook.com/createMedia/image-container-at-upper-limits");
        assertThat(image.form()
                        .get("caption")
                        .codePointCount(0, image.form().get("caption").length()))
                .isEqualTo(2200);
        assertThat(image.form().get("collaborators")).contains("quay.wheelworks", "river.tours");
    }

    @Test
    void showsEachCauseThatTheTableOfErrorsDistinguishes() {
        assertThat(EXAMPLES)
                .anyMatch(example -> example.bodyText().contains("Not enough viewers for the media to show insights"));
    }

    @Test
    void takesValuesOfTheTable() {
        assertThat(example("graph.instagram.com/getIgUser/counts-beyond-32-bits")
                        .bodyText())
                .contains("\"followers_count\":3000000000");
    }

    @Test
    void namesAScalarWithoutExample() {
        SpecDocument user = SPEC.document("graph.facebook.com", "ig-user");
        ObjectNode tree = user.tree().deepCopy();
        ((ObjectNode) tree.at("/components/schemas/IgUser/properties/biography")).remove("example");
        SpecSet without = SPEC.with("graph.facebook.com", "ig-user", tree);

        assertThatThrownBy(() -> Examples.of(without))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(#/components/schemas/IgUser/properties/biography): the schema has no example");
    }

    @Test
    void refusesACaseWithAKeyThatNothingReads() {
        assertThatThrownBy(() -> CaseTable.of("[{operation: getIgUser, name: a, query: {}, value: {}}]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("cases.yaml: a case has [name, operation, query, values], not ");
    }
}
