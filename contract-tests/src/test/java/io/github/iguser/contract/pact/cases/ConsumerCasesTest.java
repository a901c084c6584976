package io.github.iguser.contract.pact.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.iguser.contract.Embedded;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.contract.pact.PactFiles;
import io.github.iguser.contract.pact.PactInteraction;
import io.github.iguser.contract.pact.verification.PactSpecCheck;
import io.github.iguser.contract.pact.verification.ProviderCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases and checks of the program, run by JUnit. It also writes the pact files to where a build looks for them. */
class ConsumerCasesTest {

    private static final Path PACTS = Path.of("target/pacts");
    private static final CheckContext CONTEXT = Embedded.CONTEXT;

    @TestFactory
    Stream<DynamicNode> passesEachConsumerCase() {
        Map<String, List<Pacts.CaseOutcome>> byOperation = Pacts.of(CONTEXT).outcomes().stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.consumerCase().operation().toString()));
        return byOperation.entrySet().stream()
                .map(operation -> dynamicContainer(
                        operation.getKey(),
                        operation.getValue().stream()
                                .map(outcome -> dynamicTest(
                                        outcome.consumerCase().description(),
                                        () -> assertThat(outcome.failures()).isEmpty()))));
    }

    @Test
    void hasACaseForEachOperationAndHost() {
        assertThat(new ConsumerCheck().run(CONTEXT).counts().keySet()).isEqualTo(CONTEXT.operations());
    }

    @Test
    void hasUniqueDescriptionsPerHost() {
        assertThat(Pacts.of(CONTEXT).outcomes())
                .extracting(outcome -> outcome.consumerCase().host() + " "
                        + outcome.consumerCase().description())
                .doesNotHaveDuplicates();
    }

    @Test
    void writesInteractionsThatTheSpecAllows() {
        CheckResult result = new PactSpecCheck().run(CONTEXT);
        assertThat(result.findings()).extracting(ConsumerCasesTest::line).isEmpty();
        assertThat(result.total()).isEqualTo(Pacts.of(CONTEXT).outcomes().size());
    }

    @Test
    void verifiesInteractionsAgainstEachRecordingOfTheRequest() {
        CheckResult result = new ProviderCheck().run(CONTEXT);
        assertThat(result.findings()).extracting(ConsumerCasesTest::line).isEmpty();
        assertThat(result.counts().keySet()).isEqualTo(CONTEXT.operations());
    }

    @Test
    void writesOnePactPerHost() {
        Pacts.of(CONTEXT).writeTo(PACTS);
        PactFiles files = PactFiles.read(PACTS);
        assertThat(files.interactions()).hasSize(Pacts.of(CONTEXT).outcomes().size());
        assertThat(PACTS.toFile().list())
                .containsExactlyInAnyOrder(
                        "iguser-client-graph.facebook.com.json",
                        "iguser-client-graph.instagram.com.json",
                        "iguser-client-rupload.facebook.com.json");
    }

    @Test
    void sendsTheTokenAsAParameterOnEachHost() {
        assertThat(Pacts.of(CONTEXT).files().interactions().stream()
                        .filter(PactInteraction::tokenInQuery)
                        .map(PactInteraction::host)
                        .distinct())
                .containsExactlyInAnyOrder("graph.facebook.com", "graph.instagram.com");
    }

    private static String line(Finding finding) {
        return finding.subject() + " " + finding.pointer() + ": " + finding.message();
    }
}
