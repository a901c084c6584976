package io.github.iguser.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The example programs for logs, metrics and traces report each attempt. */
@ResourceLock(Resources.SYSTEM_OUT)
class ObservingProgramsTest {

    private static final String USER = "{\"id\":\"17841405822304914\"}";

    private final MockWebServer server = new MockWebServer();

    @AfterEach
    void shutDown() throws IOException {
        server.shutdown();
    }

    @Test
    void logsALineForEachRequest() throws Exception {
        server.enqueue(new MockResponse()
                .setBody(USER)
                .setHeader("X-App-Usage", "{\"call_count\":28,\"total_time\":25,\"total_cputime\":25}"));

        assertThat(printed("LogCalls"))
                .singleElement()
                .asString()
                .matches("GET http://\\S+/v\\d+\\.\\d+/17841405822304914: HTTP 200 after \\d+ ms,"
                        + " X-App-Usage \\{\"call_count\":28,\"total_time\":25,\"total_cputime\":25}");
    }

    @Test
    void countsAndTimesEachAttempt() throws Exception {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        server.enqueue(new MockResponse().setResponseCode(503));
        server.enqueue(new MockResponse().setBody(USER).setHeadersDelay(50, TimeUnit.MILLISECONDS));

        List<String> lines = printed("CountCalls");

        assertThat(lines.get(0)).isEqualTo("1 succeeded, 1 refused, 1 failed, 3 connections used");
        assertThat(Integer.parseInt(lines.get(1).replace(" ms", ""))).isGreaterThanOrEqualTo(50);
    }

    @Test
    void recordsASpanForEachAttempt() throws Exception {
        server.enqueue(new MockResponse().setResponseCode(503));
        server.enqueue(new MockResponse().setBody(USER));

        String path = "url.path=/v\\d+\\.\\d+/17841405822304914";
        List<String> lines = printed("TraceCalls");

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).matches("GET \\{http.response.status_code=503, " + path + "}");
        assertThat(lines.get(1)).matches("GET \\{http.response.status_code=200, " + path + "}");
    }

    private List<String> printed(String program) throws Exception {
        return ExamplePrograms.printed("http://localhost:" + server.getPort(), program, "17841405822304914");
    }
}
