package io.github.iguser;

import java.io.IOException;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;

/** A server whose responses are errors for a while, and a client that retries quickly. */
abstract class RetriedServer {
    static final String TRANSIENT = "{\"error\":{\"message\":\"m\",\"code\":2}}";
    static final String LIMITED = "{\"error\":{\"message\":\"m\",\"code\":4}}";

    final MockWebServer server = PromptServer.create();
    final TestClient client =
            TestClient.of(server).retries(TestClient.quickly()).build();

    @AfterEach
    void shutDown() throws IOException {
        client.close();
        server.shutdown();
    }

    void enqueue(int times, MockResponse answer) {
        for (int i = 0; i < times; i++) {
            server.enqueue(answer);
        }
    }

    static MockResponse limited(int minutes) {
        return new MockResponse()
                .setResponseCode(400)
                .setBody(LIMITED)
                .setHeader(
                        "X-Business-Use-Case-Usage",
                        "{\"7\":[{\"type\":\"instagram\",\"estimated_time_to_regain_access\":" + minutes + "}]}");
    }
}
