package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.internal.http.InFlightCalls;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that a closed client releases its own resources after the last response, and no others. */
class ClosingTest {
    private static final MockResponse GOOD = new MockResponse().setBody("{\"id\":\"1\"}");

    private final MockWebServer server = PromptServer.create();
    private final CountDownLatch answering = new CountDownLatch(1);

    @AfterEach
    void shutDown() throws IOException {
        answering.countDown();
        server.shutdown();
    }

    /** The server holds each response until the test releases it. */
    private void respondWhenReleased() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                answering.await();
                return GOOD;
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void refusesCallsAfterClose(CallStyle way) {
        TestClient client = TestClient.of(server).build();
        GraphCall<User> call = client.users().get("1");
        client.close();
        client.close();

        assertThatThrownBy(() -> way.execute(call))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the client is closed; build another one");
    }

    @Test
    void completesCallsInFlight() throws Exception {
        respondWhenReleased();
        TestClient client = TestClient.of(server).build();
        // More calls than run at a time, so some still wait for their turn.
        List<CompletableFuture<User>> futures = IntStream.range(0, 100)
                .mapToObj(i -> client.users().get("1").executeAsync())
                .toList();
        CompletableFuture<User> blocking =
                CompletableFuture.supplyAsync(() -> client.users().get("1").execute());
        for (int i = 0; i < 65; i++) {
            assertThat(server.takeRequest(10, TimeUnit.SECONDS)).isNotNull();
        }

        client.close();
        answering.countDown();

        for (CompletableFuture<User> future : futures) {
            assertThat(future.get(10, TimeUnit.SECONDS)).isEqualTo(User.of("1"));
        }
        assertThat(blocking.get(10, TimeUnit.SECONDS)).isEqualTo(User.of("1"));
        assertThat(server.getRequestCount()).isEqualTo(101);
    }

    @ParameterizedTest
    @EnumSource
    void releasesThreadsAndConnectionsAfterTheLastResponse(CallStyle way) throws Exception {
        respondWhenReleased();
        OkHttpClient own = OwnOkHttpClient.create();
        InFlightCalls lifetime = OwnOkHttpClient.lifetimeOf(own);
        CallRunner runner = new CallRunner(
                own,
                new ResponseReader(TestClient.CODES, GraphClient.MAX_RESPONSE_BYTES),
                RetryPolicy.none(),
                lifetime);
        GraphCall<String> call = new HttpGraphCall<>(
                runner, new Request.Builder().url(server.url("/1")).build(), body -> body.string());
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> way.execute(call));
        assertThat(server.takeRequest(10, TimeUnit.SECONDS)).isNotNull();

        lifetime.close();
        assertThat(own.dispatcher().executorService().isShutdown()).isFalse();
        answering.countDown();

        assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo("{\"id\":\"1\"}");
        ExecutorService threads = own.dispatcher().executorService();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(own.connectionPool().connectionCount()).isZero();
    }

    @Test
    void leavesTheCallersClientOpen() throws Exception {
        server.enqueue(GOOD);
        OkHttpClient given = new OkHttpClient();
        TestClient client = TestClient.of(server).okHttpClient(given).build();
        client.users().get("1").executeAsync().get(5, TimeUnit.SECONDS);

        client.close();

        assertThat(given.dispatcher().executorService().isShutdown()).isFalse();
        assertThat(given.connectionPool().connectionCount()).isEqualTo(1);
        given.dispatcher().executorService().shutdown();
    }

    @ParameterizedTest
    @EnumSource
    void makesNoFurtherAttemptAndReportsTheFailure(CallStyle way) throws Exception {
        // The response names a time to wait, since a pause would otherwise be random and could be zero.
        server.enqueue(new MockResponse().setResponseCode(503).setHeader("Retry-After", "1"));
        CountDownLatch answered = new CountDownLatch(1);
        TestClient client = TestClient.of(server)
                .retries(TestClient.quickly())
                .log(line -> answered.countDown())
                .build();
        CompletableFuture<GraphException> failure =
                CompletableFuture.supplyAsync(() -> way.failure(client.users().get("1")));
        assertThat(answered.await(10, TimeUnit.SECONDS)).isTrue();
        // Waits until the pause has begun; otherwise it would not begin.
        Thread.sleep(200);

        client.close();

        assertThat(failure.get(10, TimeUnit.SECONDS)).isExactlyInstanceOf(TransientException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }
}
