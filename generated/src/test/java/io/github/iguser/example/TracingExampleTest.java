package io.github.iguser.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.RetryPolicy;
import io.github.iguser.facebook.FacebookLoginClient;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tracing: a span for each attempt, by an application interceptor of OkHttp, which never sees the token. */
class TracingExampleTest {
    private final MockWebServer server = new MockWebServer();

    @AfterEach
    void shutDown() throws IOException {
        server.shutdown();
    }

    /** What a program would make of its tracer, such as OpenTelemetry's; the names are those of its conventions. */
    private record Span(String name, Map<String, Object> attributes) {
        static Span start(String name) {
            return new Span(name, new TreeMap<>());
        }
    }

    private static final class Tracing implements Interceptor {
        final List<Span> ended = new CopyOnWriteArrayList<>();

        @Override
        public Response intercept(Chain chain) throws IOException {
            Request request = chain.request();
            Span span = Span.start(request.method());
            span.attributes.put("url.path", request.url().encodedPath());
            try {
                Response response = chain.proceed(request);
                span.attributes.put("http.response.status_code", response.code());
                return response;
            } catch (IOException e) {
                span.attributes.put("error.type", e.getClass().getName());
                throw e;
            } finally {
                ended.add(span);
            }
        }
    }

    @Test
    void aSpanForEachAttempt() {
        server.enqueue(new MockResponse().setResponseCode(503));
        server.enqueue(new MockResponse().setBody("{\"id\":\"17841405822304914\"}"));
        Tracing tracing = new Tracing();
        OkHttpClient http = new OkHttpClient.Builder().addInterceptor(tracing).build();

        FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken("EAAexample-token")
                .baseUrl(server.url("/v1.0").toString())
                .okHttpClient(http)
                .retries(RetryPolicy.builder().baseDelay(Duration.ofMillis(1)).build())
                .build();
        client.igUser().get("17841405822304914").execute();

        String path = "/v1.0/17841405822304914";
        assertThat(tracing.ended)
                .containsExactly(
                        new Span("GET", Map.of("url.path", path, "http.response.status_code", 503)),
                        new Span("GET", Map.of("url.path", path, "http.response.status_code", 200)));
    }
}
