package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.secrets.Canaries;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that each request is logged as one line without secrets. */
class CallLogTest {
    private final MockWebServer server = PromptServer.create();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final TestClient client = TestClient.of(server)
            .tokenPlacement(TokenPlacement.QUERY)
            .appSecret(Canaries.SECRET)
            .log(lines::add)
            .build();

    @AfterEach
    void shutDown() throws IOException {
        client.close();
        server.shutdown();
    }

    private String url(String path) {
        return server.url(path).toString();
    }

    @ParameterizedTest
    @EnumSource
    void logsRequestAndResponse(CallStyle way) {
        server.enqueue(new MockResponse()
                .setBody("{\"data\":[]}")
                .setHeader("X-App-Usage", "{\"call_count\":28}")
                .setHeader("X-Business-Use-Case-Usage", "{}")
                .setHeader("Set-Cookie", "a=b"));

        way.execute(client.users().media("1", Map.of("limit", "5")));

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0))
                .startsWith("GET " + url("/v1.0/1/media?limit=5") + ": HTTP 200 after ")
                .endsWith(" ms, X-App-Usage {\"call_count\":28}, X-Business-Use-Case-Usage {}");
    }

    @ParameterizedTest
    @EnumSource
    void logsEachAttempt(CallStyle way) {
        TestClient patient = TestClient.of(server)
                .retries(TestClient.quickly())
                .log(lines::add)
                .build();
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        server.enqueue(new MockResponse().setResponseCode(503));
        server.enqueue(new MockResponse().setBody("{}"));

        way.execute(patient.users().get("1"));

        String start = "GET " + url("/v1.0/1");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith(start + ": IOException: unexpected end of stream on ");
        assertThat(lines.get(1)).startsWith(start + " (attempt 2): HTTP 503 after ");
        assertThat(lines.get(2)).startsWith(start + " (attempt 3): HTTP 200 after ");
    }

    @ParameterizedTest
    @EnumSource
    void redactsTokenThatTheApiRepeats(CallStyle way) {
        server.enqueue(new MockResponse().setBody("{}").setHeader("X-App-Usage", "for " + TestClient.TOKEN));

        way.execute(client.users().get("1"));

        assertThat(lines).singleElement().asString().endsWith(" ms, X-App-Usage for ***");
    }

    @ParameterizedTest
    @EnumSource
    void ignoresFailingLog(CallStyle way) {
        server.enqueue(new MockResponse().setBody("{\"id\":\"1\"}"));
        TestClient failing = TestClient.of(server)
                .log(line -> {
                    throw new IllegalStateException("the disk is full");
                })
                .build();

        assertThat(way.execute(failing.users().create("1", "caption"))).isEqualTo(User.of("1"));
    }
}
