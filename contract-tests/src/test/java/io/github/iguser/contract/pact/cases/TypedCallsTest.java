package io.github.iguser.contract.pact.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.iguser.InvalidRequestException;
import io.github.iguser.contract.Embedded;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.pact.typed.CaseCall;
import io.github.iguser.contract.pact.typed.TypedCall;
import io.github.iguser.contract.pact.typed.TypedCalls;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The calls that are written as a user writes them, each run against Pact's mock server. */
class TypedCallsTest {

    private static final CheckContext CONTEXT = Embedded.CONTEXT;
    private static final Map<String, TypedCall> TYPED = TypedCalls.all();
    private static final Map<String, ConsumerCase> CASES = typedCases(CONTEXT, TYPED);
    private static final String HOST = "graph.facebook.com";
    private static final String ACCOUNT = "17841400000000001";
    private static final String CONTAINER = "17889000000000001";

    @Test
    void callsEveryOperationOfEachHost() {
        assertThat(CONTEXT.operations())
                .filteredOn(operation -> TYPED.values().stream()
                        .noneMatch(call -> call.isOn(operation.host())
                                && call.exchange().startsWith(operation.operationId() + "/")))
                .isEmpty();
    }

    @Test
    void findsTheExchangeOfEveryTypedCall() {
        assertThat(withoutCase(TYPED, CASES)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> sendsTheRequestOfItsExchangeAndReadsTypedValues() {
        return CASES.entrySet().stream()
                .map(typed -> dynamicTest(
                        typed.getKey(),
                        () -> assertThat(failures(typed.getValue())).isEmpty()));
    }

    @Test
    void reportsAnUnknownExchangeWithItsHost() {
        TypedCall unknown = TypedCall.of("publishMedia/imagined")
                .facebook(client -> client.mediaPublish().publish(ACCOUNT, CONTAINER))
                .readingShort((media, read) -> read.value("$.id", media.id()));
        Map<String, TypedCall> typed = Map.of(unknown.exchange(), unknown);
        assertThat(withoutCase(typed, typedCases(example(), typed)))
                .containsExactly("graph.facebook.com publishMedia/imagined");
    }

    @Test
    void reportsSentAndExpectedRequest() {
        TypedCall other = TypedCall.of("publishMedia/form")
                .facebook(client -> client.mediaPublish().publish("17841400000000002", CONTAINER))
                .readingShort((media, read) -> read.value("$.id", media.id()));
        assertThat(failures(other))
                .containsExactly("the client sent POST /17841400000000002/media_publish with {} and the form"
                        + " {creation_id=17889000000000001}, the case expects POST /17841400000000001/media_publish"
                        + " with {} and the form {creation_id=17889000000000001}");
    }

    @Test
    void reportsFewerThanThreeValues() {
        TypedCall careless = TypedCall.of("publishMedia/form")
                .facebook(client -> client.mediaPublish().publish(ACCOUNT, CONTAINER))
                .reading((media, read) -> read.value("$.id", media.id()));
        assertThat(failures(careless)).containsExactly("the case compares 1 typed values; a case compares at least 3");
    }

    @Test
    void reportsReadValueMissingInTheResponse() {
        TypedCall wrong = TypedCall.of("publishMedia/form")
                .facebook(client -> client.mediaPublish().publish(ACCOUNT, CONTAINER))
                .readingShort((media, read) -> read.value("$.id", "1").absent("$.uri", media.id()));
        assertThat(failures(wrong))
                .containsExactly(
                        "$.id: the response has 17900000000000001, the client read 1",
                        "$.uri: the response has null, the client read 17900000000000001");
    }

    @Test
    void reportsSuccessInsteadOfARefusal() {
        TypedCall refused = TypedCall.of("publishMedia/form")
                .facebook(client -> client.mediaPublish().publish(ACCOUNT, CONTAINER))
                .refused(400, InvalidRequestException.class);
        assertThat(failures(refused))
                .first()
                .isEqualTo("exception: the response has class io.github.iguser.InvalidRequestException, the client"
                        + " read null");
    }

    @Test
    void refusesAHostWithoutTheCall() {
        TypedCall call = TYPED.get("listAgencies/default-fields");
        assertThatThrownBy(() -> call.on("graph.instagram.com"))
                .hasMessage("listAgencies/default-fields has no typed call on graph.instagram.com");
    }

    /** Returns a context with the one example that the calls of these tests refer to. */
    private static CheckContext example() {
        List<Recording> form = CONTEXT.examples().stream()
                .filter(example -> example.host().equals(HOST)
                        && example.operationId().equals("publishMedia")
                        && example.caseName().equals("form"))
                .toList();
        return CheckContext.of(CONTEXT.spec(), Recordings.of(List.of())).withExamples(form);
    }

    private static List<String> failures(TypedCall call) {
        return failures(typedCases(example(), Map.of(call.exchange(), call)).get(HOST + " " + call.exchange()));
    }

    private static List<String> failures(ConsumerCase consumerCase) {
        return Pacts.run(List.of(consumerCase), CONTEXT.spec())
                .outcomes()
                .get(0)
                .failures();
    }

    private static List<String> withoutCase(Map<String, TypedCall> typed, Map<String, ConsumerCase> cases) {
        Map<String, CaseCall> calls = calls(typed);
        calls.keySet().removeAll(cases.keySet());
        return List.copyOf(calls.keySet());
    }

    private static Map<String, ConsumerCase> typedCases(CheckContext context, Map<String, TypedCall> typed) {
        Map<String, ConsumerCase> typedCases = new TreeMap<>();
        List<ConsumerCase> cases = ExchangeCases.of(context, typed);
        calls(typed)
                .forEach((name, call) -> cases.stream()
                        .filter(consumerCase -> consumerCase.call() == call)
                        .findFirst()
                        .ifPresent(consumerCase -> typedCases.put(name, consumerCase)));
        return typedCases;
    }

    private static Map<String, CaseCall> calls(Map<String, TypedCall> typed) {
        Map<String, CaseCall> calls = new TreeMap<>();
        typed.values()
                .forEach(call -> call.hosts().forEach(host -> calls.put(host + " " + call.exchange(), call.on(host))));
        return calls;
    }
}
