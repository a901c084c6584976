package io.github.iguser.facebook;

import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightPeriod;
import java.io.IOException;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server of insights, and a client of it. */
abstract class InsightsServer {
    static final String ID = "17841405822304914";
    static final String TOKEN = "secret-token-of-nobody";

    final MockWebServer server = new MockWebServer();
    FacebookLoginClient client;

    @BeforeEach
    void start() throws IOException {
        server.start();
        client = FacebookLoginClient.builder()
                .accessToken(TOKEN)
                .baseUrl(server.url("/v1.0/").toString())
                .build();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    void respondWith(String json) {
        server.enqueue(
                new MockResponse().setHeader("Content-Type", "application/json").setBody(json));
    }

    static InsightsParams reachByDay() {
        return InsightsParams.builder()
                .metric(InsightMetric.REACH)
                .period(InsightPeriod.DAY)
                .build();
    }
}
