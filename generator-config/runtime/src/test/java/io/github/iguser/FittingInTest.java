package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Cache;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.mockwebserver.SocketPolicy;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that the caller's OkHttpClient is used with all its settings, and that the default one is used otherwise. */
class FittingInTest {
    private static final MockResponse GOOD = new MockResponse().setBody("{\"id\":\"1\"}");

    private final MockWebServer server = PromptServer.create();

    @AfterEach
    void shutDown() throws IOException {
        server.shutdown();
    }

    private GraphCall<User> callOn(OkHttpClient http) {
        return TestClient.of(server).okHttpClient(http).build().users().get("1");
    }

    @Test
    void usesTheDocumentedTimeouts() {
        OkHttpClient own = OwnOkHttpClient.create();

        assertThat(Duration.ofMillis(own.connectTimeoutMillis())).isEqualTo(Duration.ofSeconds(10));
        assertThat(Duration.ofMillis(own.readTimeoutMillis())).isEqualTo(Duration.ofSeconds(60));
        assertThat(Duration.ofMillis(own.writeTimeoutMillis())).isEqualTo(Duration.ofSeconds(30));
        assertThat(Duration.ofMillis(own.callTimeoutMillis())).isEqualTo(Duration.ofMinutes(2));
        assertThat(own.cache()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void usesTheCallersProxyWithoutShowingItTheToken(CallStyle way) throws Exception {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .addSubjectAlternativeName("graph.facebook.com")
                .build();
        HandshakeCertificates keys =
                new HandshakeCertificates.Builder().heldCertificate(certificate).build();
        HandshakeCertificates trust = new HandshakeCertificates.Builder()
                .addTrustedCertificate(certificate.certificate())
                .build();
        server.useHttps(keys.sslSocketFactory(), true);
        server.enqueue(new MockResponse()
                .setSocketPolicy(SocketPolicy.UPGRADE_TO_SSL_AT_END)
                .clearHeaders());
        server.enqueue(GOOD);
        OkHttpClient http = new OkHttpClient.Builder()
                .proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(server.getHostName(), server.getPort())))
                .sslSocketFactory(trust.sslSocketFactory(), trust.trustManager())
                .build();
        TestClient client = TestClient.builder()
                .accessToken(TestClient.TOKEN)
                .okHttpClient(http)
                .build();

        assertThat(way.execute(client.users().get("1"))).isEqualTo(User.of("1"));

        RecordedRequest connect = server.takeRequest();
        assertThat(connect.getRequestLine()).isEqualTo("CONNECT graph.facebook.com:443 HTTP/1.1");
        assertThat(connect.getHeader("Authorization")).isNull();
        assertThat(server.takeRequest().getHeader("Authorization")).isEqualTo("Bearer " + TestClient.TOKEN);
    }

    @Test
    void runsAsynchronousCallsOnTheCallersDispatcher() {
        // A completed future runs a dependent on the thread that adds it.
        CountDownLatch added = new CountDownLatch(1);
        server.setDispatcher(new okhttp3.mockwebserver.Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                added.await();
                return GOOD.clone();
            }
        });
        ExecutorService threads = Executors.newSingleThreadExecutor(work -> new Thread(work, "mine"));
        OkHttpClient http =
                new OkHttpClient.Builder().dispatcher(new Dispatcher(threads)).build();

        CompletableFuture<String> completedBy = callOn(http)
                .executeAsync()
                .thenApply(user -> Thread.currentThread().getName());
        added.countDown();

        // OkHttp gives the thread the name of the host, and nothing of the request, while it works.
        assertThat(completedBy.join()).isEqualTo("OkHttp " + server.url("/...").toString());
        threads.shutdown();
    }

    @ParameterizedTest
    @EnumSource
    void usesNeitherTheCallersCacheNorIfNoneMatch(CallStyle way, @TempDir File folder) throws Exception {
        server.enqueue(GOOD.clone().setHeader("ETag", "\"1\"").setHeader("Cache-Control", "max-age=60"));
        server.enqueue(GOOD.clone().setHeader("ETag", "\"1\""));
        server.enqueue(GOOD);
        try (Cache cache = new Cache(folder, 1 << 20)) {
            OkHttpClient http = new OkHttpClient.Builder().cache(cache).build();
            GraphCall<User> call = callOn(http);

            way.execute(call);
            way.execute(call);
            GraphResponse<User> last = way.respond(call);

            assertThat(last.body()).isEqualTo(User.of("1"));
            for (int i = 0; i < 3; i++) {
                assertThat(server.takeRequest().getHeaders().names())
                        .doesNotContain("If-None-Match", "If-Modified-Since", "Cache-Control");
            }
            assertThat(cache.size()).isZero();
            assertThat(http.cache()).isSameAs(cache);
        }
    }

    @ParameterizedTest
    @EnumSource
    void callsTheCallersInterceptorsAndListeners(CallStyle way) throws Exception {
        server.enqueue(GOOD);
        List<String> seen = new CopyOnWriteArrayList<>();
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(
                        chain.request().newBuilder().header("X-Mine", "yes").build()))
                .addNetworkInterceptor(chain -> {
                    seen.add("network " + chain.request().header("X-Mine"));
                    return chain.proceed(chain.request());
                })
                .eventListener(new EventListener() {
                    @Override
                    public void callStart(Call call) {
                        seen.add("start " + call.request().url().encodedPath());
                    }
                })
                .build();

        way.execute(callOn(http));

        assertThat(seen).containsExactly("start /v1.0/1", "network yes");
        assertThat(server.takeRequest().getHeader("X-Mine")).isEqualTo("yes");
    }
}
