package io.github.iguser.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.RetryPolicy;
import io.github.iguser.facebook.FacebookLoginClient;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Metrics: counters and times of calls, by an event listener of OkHttp. Each attempt is a call of OkHttp. */
class MetricsExampleTest {
    private final MockWebServer server = new MockWebServer();

    @AfterEach
    void shutDown() throws IOException {
        server.shutdown();
    }

    /** What a program would hand to Micrometer, OpenTelemetry or JMX. */
    private static final class Metrics {
        final LongAdder answered = new LongAdder();
        final LongAdder refused = new LongAdder();
        final LongAdder failed = new LongAdder();
        final LongAdder connections = new LongAdder();
        final LongAdder nanos = new LongAdder();

        /** A listener for each call, which knows when it started. */
        EventListener listener(Call call) {
            long start = System.nanoTime();
            return new EventListener() {
                @Override
                public void connectionAcquired(Call call, Connection connection) {
                    connections.increment();
                }

                @Override
                public void responseHeadersEnd(Call call, Response response) {
                    // Only numbers: the request that the answer belongs to carries the token here.
                    (response.isSuccessful() ? answered : refused).increment();
                }

                @Override
                public void callEnd(Call call) {
                    nanos.add(System.nanoTime() - start);
                }

                @Override
                public void callFailed(Call call, IOException e) {
                    failed.increment();
                    nanos.add(System.nanoTime() - start);
                }
            };
        }
    }

    @Test
    void countsAndTimesEachAttempt() {
        server.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.DISCONNECT_AFTER_REQUEST));
        server.enqueue(new MockResponse().setResponseCode(503));
        server.enqueue(new MockResponse()
                .setBody("{\"id\":\"17841405822304914\"}")
                .setHeadersDelay(50, TimeUnit.MILLISECONDS));
        Metrics metrics = new Metrics();
        OkHttpClient http = new OkHttpClient.Builder()
                .eventListenerFactory(metrics::listener)
                .build();

        FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken("EAAexample-token")
                .baseUrl(server.url("/v1.0").toString())
                .okHttpClient(http)
                .retries(RetryPolicy.builder().baseDelay(Duration.ofMillis(1)).build())
                .build();
        client.igUser().get("17841405822304914").execute();

        assertThat(metrics.failed.sum()).isEqualTo(1);
        assertThat(metrics.refused.sum()).isEqualTo(1);
        assertThat(metrics.answered.sum()).isEqualTo(1);
        assertThat(metrics.connections.sum()).isEqualTo(3);
        assertThat(Duration.ofNanos(metrics.nanos.sum())).isGreaterThan(Duration.ofMillis(50));
    }
}
