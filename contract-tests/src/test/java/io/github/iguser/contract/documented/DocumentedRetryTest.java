package io.github.iguser.contract.documented;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.iguser.AccessTokenException;
import io.github.iguser.GraphException;
import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.RetryPolicy;
import io.github.iguser.TransientException;
import io.github.iguser.contract.documented.DocumentedFacts.DocumentedError;
import io.github.iguser.facebook.FacebookLoginClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The retries of the client after each documented error follow the documentation, independently of the spec. */
class DocumentedRetryTest {
    private static final List<DocumentedError> ERRORS =
            DocumentedFacts.embedded().errors();

    private static final Map<String, Class<?>> EXCEPTIONS = Map.of(
            "token", AccessTokenException.class,
            "permission", PermissionException.class,
            "rate-limit", RateLimitException.class,
            "transient", TransientException.class,
            "invalid-request", InvalidRequestException.class);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Integer> requests = new ConcurrentHashMap<>();
    private HttpServer server;
    private FacebookLoginClient client;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::refuse);
        server.start();
        client = FacebookLoginClient.builder()
                .accessToken("any")
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort() + "/v1.0")
                .retries(RetryPolicy.builder()
                        .maxAttempts(2)
                        .baseDelay(Duration.ZERO)
                        .build())
                .build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void throwsTheExceptionOfTheDocumentedCategory() {
        assertThat(thrown("/7"))
                .zipSatisfy(
                        ERRORS,
                        (thrown, error) -> assertThat(thrown)
                                .as("exception for %s", error)
                                .isExactlyInstanceOf(EXCEPTIONS.get(error.category())));
    }

    @Test
    void retriesAtOnceOnlyErrorsDocumentedAsTransient() {
        thrown("/7");
        assertThat(ERRORS)
                .allSatisfy(error -> assertThat(requests("/7", error))
                        .as("requests for %s, documented as %s", error, error.repeat())
                        .isEqualTo(error.repeat().equals("backoff") ? 2 : 1));
    }

    @Test
    void retriesAfterTheNamedTimeOnlyErrorsDocumentedToPassWithTime() {
        thrown("/8");
        assertThat(ERRORS)
                .allSatisfy(error -> assertThat(requests("/8", error))
                        .as("requests for %s, documented as %s", error, error.repeat())
                        .isEqualTo(List.of("backoff", "wait").contains(error.repeat()) ? 2 : 1));
    }

    /**
     * Reads an account once for each error, concurrently. The response for ids that start with 8 names a time to wait.
     */
    private List<GraphException> thrown(String prefix) {
        List<Future<GraphException>> calls = IntStream.range(0, ERRORS.size())
                .mapToObj(i -> threads.submit(() -> call(prefix.substring(1) + i)))
                .toList();
        return calls.stream()
                .map(call -> {
                    try {
                        return call.get();
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private GraphException call(String id) {
        try {
            client.igUser().get(id).execute();
            throw new AssertionError(id + " was answered");
        } catch (GraphException e) {
            return e;
        }
    }

    private int requests(String prefix, DocumentedError error) {
        return requests.getOrDefault("/v1.0" + prefix + ERRORS.indexOf(error), 0);
    }

    private void refuse(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            requests.merge(path, 1, Integer::sum);
            String id = path.substring(path.lastIndexOf('/') + 1);
            DocumentedError error = ERRORS.get(Integer.parseInt(id.substring(1)));
            String subcode = error.subcode() == null ? "" : ",\"error_subcode\":" + error.subcode();
            byte[] body = "{\"error\":{\"message\":\"Refused\",\"type\":\"OAuthException\",\"code\":%d%s}}"
                    .formatted(error.code(), subcode)
                    .getBytes(StandardCharsets.UTF_8);
            if (id.startsWith("8")) {
                exchange.getResponseHeaders().add("Retry-After", "1");
            }
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(400, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
