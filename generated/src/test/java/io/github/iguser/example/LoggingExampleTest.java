package io.github.iguser.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.TokenPlacement;
import io.github.iguser.facebook.FacebookLoginClient;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Logging: one line in the builder, a line for each request, no secret in it. */
class LoggingExampleTest {
    private final MockWebServer server = new MockWebServer();

    @AfterEach
    void shutDown() throws IOException {
        server.shutdown();
    }

    @Test
    void aLineForEachRequest() {
        server.enqueue(new MockResponse()
                .setBody("{\"id\":\"17841405822304914\"}")
                .setHeader("X-App-Usage", "{\"call_count\":28,\"total_time\":25,\"total_cputime\":25}"));
        List<String> lines = new CopyOnWriteArrayList<>(); // A program would give log(logger::debug).

        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken("EAAexample-token")
                .tokenPlacement(TokenPlacement.QUERY)
                .appSecret("example-secret")
                .baseUrl(server.url("/v1.0").toString())
                .log(lines::add)
                .build()) {
            client.igUser().get("17841405822304914").execute();
        }

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0))
                .matches("GET http://\\S+/v1.0/17841405822304914: HTTP 200 after \\d+ ms,"
                        + " X-App-Usage \\{\"call_count\":28,\"total_time\":25,\"total_cputime\":25}");
    }
}
