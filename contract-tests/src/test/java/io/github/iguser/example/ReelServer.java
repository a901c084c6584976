package io.github.iguser.example;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;

/** A server that takes the upload of one reel and publishes it, unless a test sets other responses. */
final class ReelServer implements AutoCloseable {
    static final String QUOTA = "GET /17/content_publishing_limit";
    static final String CREATE = "POST /17/media";
    static final String UPLOAD = "POST /ig-api-upload/1";
    static final String READ = "GET /1";
    static final String PUBLISH = "POST /17/media_publish";

    private final MockWebServer server = new MockWebServer();
    private final Map<String, Deque<MockResponse>> responses = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile String lastRequest = "";
    private volatile Runnable atLastRequest = () -> {};

    ReelServer() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                String path = request.getRequestUrl().encodedPath().replaceFirst("^/v[^/]*", "");
                return response(request.getMethod() + " " + path, request.getHeader("offset"));
            }
        });
        server.start();
    }

    static MockResponse json(String body) {
        return new MockResponse().setBody(body);
    }

    static MockResponse status(String code, int arrived) {
        return json("{\"id\":\"1\",\"status_code\":\"" + code + "\",\"status\":\"words\",\"video_status\":"
                + "{\"uploading_phase\":{\"status\":\"in_progress\",\"bytes_transferred\":" + arrived + "}}}");
    }

    static MockResponse error(int status, int code, int subcode) {
        return json("{\"error\":{\"message\":\"m\",\"type\":\"T\",\"code\":" + code + ",\"error_subcode\":" + subcode
                        + "}}")
                .setResponseCode(status);
    }

    static MockResponse brokenConnection() {
        return new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST);
    }

    /** Sets the first responses to a request; later requests succeed. */
    void on(String request, MockResponse... first) {
        responses.put(request, new ArrayDeque<>(List.of(first)));
    }

    /** Does something at the next such request, and never responds to it. */
    void atNext(String request, Runnable action) {
        atLastRequest = action;
        lastRequest = request;
    }

    String address() {
        return "http://localhost:" + server.getPort();
    }

    String uploadUri() {
        return address() + "/ig-api-upload/1";
    }

    /** The requests that arrived; an upload with its offset. */
    List<String> requests() {
        return requests;
    }

    private MockResponse response(String request, String offset) {
        requests.add(offset == null ? request : request + " from " + offset);
        if (request.equals(lastRequest)) {
            lastRequest = "";
            atLastRequest.run();
            return new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE);
        }
        MockResponse next = responses.getOrDefault(request, new ArrayDeque<>()).poll();
        if (next != null) {
            return next;
        }
        return switch (request) {
            case QUOTA -> json("{\"data\":[{\"quota_usage\":1,\"config\":{\"quota_total\":50}}]}");
            case CREATE -> json("{\"id\":\"1\",\"uri\":\"" + uploadUri() + "\"}");
            case UPLOAD -> json("{\"success\":true}");
            case READ -> status("FINISHED", 0);
            case PUBLISH -> json("{\"id\":\"2\"}");
            default -> throw new IllegalStateException(request);
        };
    }

    @Override
    public void close() throws IOException {
        server.shutdown();
    }
}
