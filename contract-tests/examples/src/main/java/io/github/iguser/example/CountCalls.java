package io.github.iguser.example;

import io.github.iguser.facebook.FacebookLoginClient;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** Counts and times calls with an event listener of OkHttp. OkHttp sees each attempt as a call. */
public final class CountCalls {

    private CountCalls() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: CountCalls <account>");
        }
        Metrics metrics = new Metrics();
        OkHttpClient http = new OkHttpClient.Builder()
                .eventListenerFactory(metrics::listener)
                .build();
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .okHttpClient(http)
                .build()) {
            client.igUser().get(args[0]).execute();
        }
        System.out.println(metrics.succeeded + " succeeded, " + metrics.refused + " refused, " + metrics.failed
                + " failed, " + metrics.connections + " connections used");
        System.out.println(Duration.ofNanos(metrics.nanos.sum()).toMillis() + " ms");
    }

    /** Counters to export to Micrometer, OpenTelemetry or JMX. */
    private static final class Metrics {
        final LongAdder succeeded = new LongAdder();
        final LongAdder refused = new LongAdder();
        final LongAdder failed = new LongAdder();
        final LongAdder connections = new LongAdder();
        final LongAdder nanos = new LongAdder();

        /** Returns a listener for one call that measures its duration. */
        EventListener listener(Call started) {
            long start = System.nanoTime();
            return new EventListener() {
                @Override
                public void connectionAcquired(Call call, Connection connection) {
                    connections.increment();
                }

                @Override
                public void responseHeadersEnd(Call call, Response response) {
                    // Do not log this response: an event listener sees its request with the token.
                    (response.isSuccessful() ? succeeded : refused).increment();
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
}
