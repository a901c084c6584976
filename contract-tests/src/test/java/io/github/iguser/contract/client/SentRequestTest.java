package io.github.iguser.contract.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.TokenPlacement;
import io.github.iguser.contract.recording.JournalEntry;
import io.github.iguser.contract.spec.FixtureSpec;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentRequestTest {
    private static final Recording RECORDING =
            Recordings.embedded().byName("graph.facebook.com/getIgUser/documented-page-request");

    private static final String PATH = "/v1.0/17841405822304914";

    private final Map<String, List<String>> query =
            new LinkedHashMap<>(Map.of("fields", List.of("biography,id,username,website")));
    private final Map<String, List<String>> headers =
            new LinkedHashMap<>(Map.of("authorization", List.of("Bearer t"), "user-agent", List.of("okhttp")));

    private List<String> differences() {
        return differences(TokenPlacement.HEADER, List.of(sent(PATH)));
    }

    private static List<String> differences(TokenPlacement placement, List<JournalEntry> received) {
        return differences(FixtureSpec.load(), RECORDING, placement, received);
    }

    private static List<String> differences(
            SpecSet spec, Recording recording, TokenPlacement placement, List<JournalEntry> received) {
        SpecOperation operation = spec.byId(recording.host(), recording.operationId());
        return SentRequest.differences(received, recording, operation, placement, "t").stream()
                .map(place -> place.pointer() + " " + place.message())
                .toList();
    }

    private JournalEntry sent(String path) {
        return new JournalEntry("GET", path, query, headers, "", null);
    }

    @Test
    void acceptsRecordedRequestInTheVersionOfTheSpec() {
        assertThat(RECORDING.path()).isNotEqualTo(PATH);
        assertThat(differences()).isEmpty();
    }

    @Test
    void findsAnotherVersion() {
        assertThat(differences(TokenPlacement.HEADER, List.of(sent(RECORDING.path()))))
                .containsExactly("request.path sent as " + RECORDING.path() + ", expected " + PATH);
    }

    @Test
    void findsExtraParametersAndHeaders() {
        query.put("limit", List.of("25"));
        headers.put("x-trace", List.of("1"));
        assertThat(differences())
                .containsExactly(
                        "request.query.limit sent as [25], not recorded",
                        "request.headers sent unexpected headers: [x-trace]");
    }

    @Test
    void findsMissingParameter() {
        query.clear();
        assertThat(differences())
                .containsExactly("request.query.fields sent as nothing, recorded as [biography,id,username,website]");
    }

    @Test
    void expectsTheTokenInExactlyOnePlace() {
        query.put("access_token", List.of("t"));
        assertThat(differences())
                .containsExactly("request.token expected exactly one token, in the header Authorization");
        headers.remove("authorization");
        assertThat(differences(TokenPlacement.QUERY, List.of(sent(PATH)))).isEmpty();
        query.put("access_token", List.of("t", "t"));
        assertThat(differences(TokenPlacement.QUERY, List.of(sent(PATH))))
                .containsExactly("request.token expected exactly one token, in the query");
    }

    @ParameterizedTest
    @CsvSource({
        "graph.instagram.com/refreshInstagramToken/documented, 'exactly one token, in the query'",
        "graph.facebook.com/exchangeFacebookToken/documented, no token"
    })
    void findsATokenInAnUndocumentedPlace(String name, String expected) {
        Recording recording = Recordings.embedded().byName(name);
        Map<String, List<String>> sent = new LinkedHashMap<>();
        recording.query().forEach((parameter, value) -> sent.put(parameter, List.of(value)));
        JournalEntry withHeader = new JournalEntry("GET", recording.path(), sent, headers, "", null);

        assertThat(differences(SpecSet.embedded(), recording, TokenPlacement.HEADER, List.of(withHeader)))
                .containsExactly("request.token expected " + expected);
    }

    @Test
    void findsSecondRequest() {
        assertThat(differences(TokenPlacement.HEADER, List.of(sent(PATH), sent(PATH))))
                .containsExactly("request the client sent 2 requests, expected 1");
    }
}
