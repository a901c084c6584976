package io.github.iguser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** A server of pages and a client of it. */
abstract class PagedServer {
    final MockWebServer server = PromptServer.create();
    final TestClient client = TestClient.of(server).build();

    @AfterEach
    void shutDown() throws IOException {
        client.close();
        server.shutdown();
    }

    void respond(String body) {
        server.enqueue(new MockResponse().setBody(body));
    }

    static String page(String id, String paging) {
        return "{\"data\":[" + (id.isEmpty() ? "" : "{\"id\":\"" + id + "\"}") + "],\"paging\":{" + paging + "}}";
    }

    static String after(String cursor) {
        return "\"cursors\":{\"before\":\"x\",\"after\":\"" + cursor + "\"}";
    }

    static String window(long since, long until) {
        String url = TestClient.HOME + "/1/insights?access_token=t&pretty=0&since=" + since + "&until=" + until;
        return "\"previous\":\"" + url + "\",\"next\":\"" + url + "\"";
    }

    List<@Nullable String> queries() throws InterruptedException {
        List<@Nullable String> queries = new ArrayList<>();
        for (int i = server.getRequestCount(); i > 0; i--) {
            queries.add(server.takeRequest().getRequestUrl().query());
        }
        return queries;
    }
}
