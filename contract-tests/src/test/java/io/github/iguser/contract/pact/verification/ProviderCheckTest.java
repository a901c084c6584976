package io.github.iguser.contract.pact.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.contract.pact.PactFiles;
import io.github.iguser.contract.pact.cases.ConsumerCase;
import io.github.iguser.contract.pact.cases.Pacts;
import io.github.iguser.contract.pact.cases.TinySpec;
import io.github.iguser.testing.internal.recording.Origin;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderCheckTest {

    private static final PactFiles PAGE =
            Pacts.run(List.of(TinySpec.page()), TinySpec.spec()).files();

    private static final String COMPLETE = "{\"data\":[{\"id\":\"1\",\"caption\":\"One\",\"media_type\":\"IMAGE\"},"
            + "{\"id\":\"2\",\"media_type\":\"VIDEO\"}],\"paging\":{\"cursors\":{\"before\":\"b\",\"after\":\"a\"}}}";

    private static final ConsumerCase PUBLICATION = ConsumerCase.of(
                    "graph.instagram.com", "publishMedia", "publishes a container")
            .origin(Origin.CONSTRUCTED)
            .given("a finished container")
            .stateValue("igUserId", "17841400000000001")
            .stateValue("creationId", "17889000000000001")
            .method("POST", "/${igUserId}/media_publish")
            .form("creation_id", "${creationId}")
            .calling((clients, read) -> {});

    @TempDir
    Path folder;

    /** Records a response to the request of the page, with the fields in another order and with other values. */
    private void record(String name, String body) throws IOException {
        Path recording = folder.resolve(TinySpec.HOST + "/listMedia/" + name);
        Files.createDirectories(recording);
        Files.writeString(recording.resolve("body.json"), body);
        Files.writeString(recording.resolve("mapping.json"), """
                {"name": "graph.facebook.com/listMedia/%1$s", "metadata": {"operationId": "listMedia", "origin": "constructed", "source": "a test",
                 "date": "2026-11-24", "versionAsked": "v1.0", "versionAnswered": "v1.0"},
                 "request": {"method": "GET", "urlPath": "/v1.0/17841400000000001/media", "queryParameters": {
                   "fields": {"equalTo": "media_type,caption"}, "after": {"equalTo": "QVFI_other"}}},
                 "response": {"status": 200, "headers": {"Content-Type": "text/javascript; charset=UTF-8"},
                   "bodyFileName": "graph.facebook.com/listMedia/%1$s/body.json"}}
                """.formatted(name));
    }

    private CheckResult verify() {
        return new ProviderCheck()
                .validate(
                        PAGE,
                        CheckContext.of(TinySpec.spec(), Recordings.of(folder))
                                .only(key -> key.operationId().equals("listMedia")));
    }

    private List<String> messages() {
        return verify().findings().stream().map(Finding::message).toList();
    }

    @Test
    void verifiesEachRecordingOfTheRequest() throws Exception {
        record("one", COMPLETE);
        record("two", COMPLETE.replace("One", "Another"));
        CheckResult result = verify();
        assertThat(result.findings()).isEmpty();
        assertThat(result.counts()).isEqualTo(Map.of(new OperationKey(TinySpec.HOST, "listMedia"), 2));
        assertThat(result.notes())
                .isEqualTo(Map.of(
                        "interaction verified against constructed recordings",
                        1,
                        "member absent from a response, as its x-presence allows",
                        2));
    }

    @Test
    void findsRecordingWithoutARequiredMember() throws Exception {
        record("one", COMPLETE.replace(",\"media_type\":\"VIDEO\"", ""));
        assertThat(messages())
                .containsExactly("graph.facebook.com/listMedia/one: body: $.data[1] Actual map is missing the following"
                        + " keys: media_type");
    }

    @Test
    void findsValueOfAnotherType() throws Exception {
        record("one", COMPLETE.replace("\"One\"", "1"));
        assertThat(messages())
                .containsExactly("graph.facebook.com/listMedia/one: body: $.data[0].caption Expected 1 (Integer) to be"
                        + " the same type as 'First ride of the year' (String)");
    }

    @Test
    void findsUnknownValue() throws Exception {
        record("one", COMPLETE.replace("VIDEO", "HOLOGRAM"));
        assertThat(messages())
                .containsExactly("graph.facebook.com/listMedia/one: body: $.data[1].media_type Expected 'HOLOGRAM' to"
                        + " match '^(IMAGE|VIDEO)$'");
    }

    @Test
    void findsOptionalMemberThatNoRecordingHas() throws Exception {
        record("one", COMPLETE.replace("\"caption\":\"One\",", ""));
        record("two", "{\"data\":[]}");
        assertThat(messages())
                .contains("none of the 2 recordings of this request has $.data[*].caption: nothing shows that the"
                        + " provider responds with it");
    }

    @Test
    void findsListThatIsEmptyInEveryRecording() throws Exception {
        record("one", "{\"data\":[]}");
        assertThat(messages())
                .contains("none of the 1 recordings of this request has $.data[*]: nothing shows that the provider"
                        + " responds with it");
        record("two", COMPLETE);
        assertThat(messages()).isEmpty();
    }

    @Test
    void findsOperationWithoutVerifiedInteraction() {
        CheckResult result = new ProviderCheck().validate(PAGE, TinySpec.context());
        assertThat(result.counts()).isEmpty();
        assertThat(result.findings())
                .extracting(Finding::subject, Finding::message)
                .contains(tuple(
                        "graph.facebook.com listMedia",
                        "no interaction of this operation is verified against a recording"));
    }

    @Test
    void countsSynthesisedInteractionWithoutVerifyingIt() throws Exception {
        record("one", COMPLETE);
        PactFiles synthesised = Pacts.run(List.of(TinySpec.page(Origin.SYNTHESISED)), TinySpec.spec())
                .files();
        CheckResult result = new ProviderCheck()
                .validate(
                        synthesised,
                        CheckContext.of(TinySpec.spec(), Recordings.of(folder))
                                .only(key -> key.operationId().equals("listMedia")));
        assertThat(result.counts()).isEmpty();
        assertThat(result.notes()).isEqualTo(Map.of("interaction synthesised, so not verified", 1));
    }

    private static Finding withoutRecording(ConsumerCase publication, List<Recording> recordings) {
        PactFiles pact = Pacts.run(List.of(publication), SpecSet.embedded()).files();
        CheckResult result = new ProviderCheck()
                .validate(
                        pact,
                        CheckContext.of(SpecSet.embedded(), Recordings.of(recordings))
                                .only(key -> key.operationId().equals("publishMedia")
                                        && key.host().equals("graph.instagram.com")));
        assertThat(result.findings()).hasSize(2);
        return result.findings().get(0);
    }

    @Test
    void showsFormAndNearestRecordingOfAnUnmatchedInteraction() {
        Recordings embedded = Recordings.embedded();

        assertThat(withoutRecording(
                                PUBLICATION,
                                List.of(embedded.byName(
                                        "graph.instagram.com/publishMedia/error-9007-2207027-not-ready")))
                        .message())
                .isEqualTo("0 recordings match POST /${igUserId}/media_publish with the form"
                        + " {creation_id=${creationId}} and status 200; the nearest is"
                        + " graph.instagram.com/publishMedia/error-9007-2207027-not-ready: its status is 400; its response is"
                        + " error 9007/2207027");
    }

    @Test
    void showsExtraParameterOfTheNearestRecording() {
        Recording image = Recordings.embedded().byName("graph.instagram.com/publishMedia/image");
        ObjectNode mapping = image.mapping();
        ((ObjectNode) mapping.at("/request/formParameters"))
                .putObject("dry_run")
                .put("equalTo", "true");

        assertThat(withoutRecording(PUBLICATION, List.of(image.with(mapping, image.body())))
                        .message())
                .endsWith("; the nearest is graph.instagram.com/publishMedia/image: form parameter dry_run is recorded"
                        + " in addition, as true");
    }

    @Test
    void findsUnresolvedValueOfTheProviderState() {
        ProviderCheck check = new ProviderCheck(context -> interaction -> List.of(new WithoutCursor()));
        assertThat(check.validate(PAGE, TinySpec.context()).findings())
                .extracting(Finding::message)
                .startsWith("a host has no value for the provider state's [after]");
    }

    private record WithoutCursor() implements ProviderTarget.Situation {
        @Override
        public String name() {
            return "a host";
        }

        @Override
        public Map<String, String> values() {
            return Map.of("igUserId", "1");
        }

        @Override
        public String fields() {
            return null;
        }

        @Override
        public URI address() {
            throw new AssertionError("asked without a cursor");
        }

        @Override
        public String token() {
            return "any";
        }
    }
}
