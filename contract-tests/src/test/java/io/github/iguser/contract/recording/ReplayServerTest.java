package io.github.iguser.contract.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.recording.RecordingFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayServerTest {

    private static final String USER = "graph.facebook.com/getIgUser/user";
    private static final String MEDIA = "graph.facebook.com/listMedia/first-page";

    @TempDir
    Path temp;

    private ReplayServer server;

    @BeforeEach
    void start() {
        server = ReplayServer.startWithOwnLinks(new RecordingFolder(temp)
                .add(USER, "/v1.0/17", "\"fields\": {\"equalTo\": \"id,name\"}", 200, "{\"id\": \"17\", \"n\": 1.10}")
                .add(USER + "-denied", "/v1.0/17", "\"fields\": {\"equalTo\": \"id,name\"}", 403, "{\"error\": {}}")
                .add(MEDIA, "/v1.0/17/media", "", 200, "{\"next\": \"https:\\/\\/graph.facebook.com\\/v1.0\\/x\"}")
                .add("graph.instagram.com/getMe/me", "/v1.0/me", "", 200, "{\"id\": \"2\"}")
                .load());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> get(String host, String pathAndQuery, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address(host) + pathAndQuery));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> facebook(String pathAndQuery, String... headers) {
        return get("graph.facebook.com", pathAndQuery, headers);
    }

    private static final String[] BEARER = {"Authorization", "Bearer any"};

    @Test
    void recordedRequestGetsTheRecordedBytes() {
        HttpResponse<String> answer = facebook("/v1.0/17?fields=id%2Cname", BEARER);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"id\": \"17\", \"n\": 1.10}");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json; charset=UTF-8");
    }

    @Test
    void respondsToARecordedRequestInAnyVersion() {
        assertThat(facebook("/v2.0/17?fields=id%2Cname", BEARER).body()).isEqualTo("{\"id\": \"17\", \"n\": 1.10}");
        assertThat(facebook("/17?fields=id%2Cname", BEARER).body())
                .contains("the path is /17, but the recording has /v1.0/17");
        assertThat(facebook("/v2.0/18?fields=id%2Cname", BEARER).statusCode()).isEqualTo(404);
    }

    @Test
    void tokenMayStandInTheQueryWithItsProof() {
        assertThat(facebook("/v1.0/17?access_token=any&appsecret_proof=p&appsecret_time=1&fields=id,name")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void eachHostHasItsOwnStandIn() {
        assertThat(get("graph.instagram.com", "/v1.0/me", BEARER).body()).isEqualTo("{\"id\": \"2\"}");
        assertThat(get("graph.instagram.com", "/v1.0/17/media", BEARER).statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesAnExtraParameterAndNamesTheNearestRecording() {
        HttpResponse<String> answer = facebook("/v1.0/17?fields=id,name&limit=5", BEARER);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(StrictJson.parse(answer.body()).at("/error/message").asText())
                .isEqualTo("replay: no recording answers this request; the nearest is " + USER
                        + ": query parameter limit is not recorded");
    }

    @Test
    void otherValueIsNamedBesideTheRecordedOne() {
        assertThat(facebook("/v1.0/17?fields=id", BEARER).body())
                .contains("the nearest is " + USER + ": query parameter fields is id, but the recording has id,name");
    }

    @Test
    void noTokenAndTwoTokensAreRefusedWithoutRepeatingOne() {
        assertThat(facebook("/v1.0/17?fields=id,name").body())
                .contains("carries 0 access tokens; send exactly one, as Authorization: Bearer or as access_token");
        assertThat(facebook("/v1.0/17?fields=id,name&access_token=secret", BEARER)
                        .body())
                .contains("carries 2 access tokens")
                .doesNotContain("secret");
    }

    @Test
    void successGoesBeforeAnErrorUnlessTheCallerNamesTheRecording() {
        assertThat(facebook("/v1.0/17?fields=id,name", BEARER).statusCode()).isEqualTo(200);
        assertThat(facebook("/v1.0/17?fields=id,name", "Authorization", "Bearer any", "X-Replay", USER + "-denied")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void onlySomeRecordingsCanBeServed() {
        server.replaceRecordings(List.of(new RecordingFolder(temp).load().byName(USER + "-denied")));

        assertThat(facebook("/v1.0/17?fields=id,name", BEARER).statusCode()).isEqualTo(403);
        assertThat(facebook("/v1.0/17/media", BEARER).statusCode()).isEqualTo(404);
    }

    @Test
    void linksLeadToTheStandIn() {
        assertThat(StrictJson.parse(facebook("/v1.0/17/media", BEARER).body())
                        .get("next")
                        .asText())
                .isEqualTo(server.address("graph.facebook.com") + "/v1.0/x");
    }

    @Test
    void journalsEveryRequestWithItsRecording() {
        facebook("/v1.0/17?fields=id%2Cname", BEARER);
        facebook("/v1.0/18?a=1&a=2", BEARER);

        List<JournalEntry> journal = server.journal("graph.facebook.com");
        assertThat(journal).extracting(JournalEntry::recording).containsExactly(USER, null);
        assertThat(journal.get(0).query()).containsEntry("fields", List.of("id,name"));
        assertThat(journal.get(0).headers()).containsEntry("authorization", List.of("Bearer any"));
        assertThat(journal.get(1).query()).containsEntry("a", List.of("1", "2"));
        assertThat(journal.get(0)).hasToString("GET /v1.0/17 -> " + USER);
        server.reset();
        assertThat(server.journal("graph.facebook.com")).isEmpty();
    }

    @Test
    void advancesAScenarioStepByStep() {
        String name = "graph.facebook.com/getIgContainer/";
        RecordingFolder folder = new RecordingFolder(temp);
        step(folder, name + "first", "Started", "second");
        step(folder, name + "second", "second", "done");
        try (ReplayServer steps = ReplayServer.start(folder.load())) {
            server.close();
            server = steps;
            assertThat(facebook("/v1.0/9", BEARER).body()).contains("first");
            assertThat(facebook("/v1.0/9", BEARER).body()).contains("second");
            assertThat(facebook("/v1.0/9", BEARER).body())
                    .contains("is a later step of the scenario \\\"publishing\\\"");
        }
    }

    private static void step(RecordingFolder folder, String name, String state, String next) {
        String mapping = RecordingFolder.mapping(name, "/v1.0/9", "", 200);
        String scenario =
                "{\"scenarioName\": \"publishing\", \"requiredScenarioState\": \"%s\", \"newScenarioState\": \"%s\","
                        .formatted(state, next);
        folder.file(name + "/mapping.json", mapping.replaceFirst("\\{", scenario))
                .file(name + "/body.json", "{\"id\": \"" + name + "\"}");
    }
}
