package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cancelling a future ends its request at any stage, and frees the connection. */
class CancellationTest {
    private final FaultyServer server = new FaultyServer();
    private final OkHttpClient http = FaultyServer.trusting().build();
    private final TestClient client = server.client(http).build();
    private final CountDownLatch waiting = new CountDownLatch(1);
    private final CountDownLatch left = new CountDownLatch(1);

    @AfterEach
    void shutDown() throws IOException {
        http.dispatcher().executorService().shutdown();
        server.close();
    }

    private CompletableFuture<User> startedCall(String sent) throws Exception {
        server.next(connection -> {
            connection.send(sent);
            waiting.countDown();
            try {
                connection.awaitEnd();
            } finally {
                left.countDown();
            }
        });
        CompletableFuture<User> future = client.users().get("1").executeAsync();
        assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
        return future;
    }

    private void assertNothingInUse() throws Exception {
        assertThat(left.await(5, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 500 && http.dispatcher().runningCallsCount() > 0; i++) {
            Thread.sleep(10);
        }
        assertThat(http.dispatcher().runningCallsCount()).isZero();
        assertThat(http.connectionPool().connectionCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"id\":"})
    void cancelsBeforeAndDuringTheResponse(String sent) throws Exception {
        CompletableFuture<User> future = startedCall(sent);

        future.cancel(true);

        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        assertNothingInUse();
    }

    @Test
    void cancelsWhenTheFutureTimesOut() throws Exception {
        CompletableFuture<User> future = startedCall("").orTimeout(100, TimeUnit.MILLISECONDS);

        assertThatThrownBy(future::get).hasCauseInstanceOf(TimeoutException.class);
        assertNothingInUse();
    }

    @Test
    void cancelsQueuedCall() throws Exception {
        http.dispatcher().setMaxRequests(1);
        CompletableFuture<User> first = startedCall("");
        CompletableFuture<User> second = client.users().get("2").executeAsync();

        second.cancel(true);
        first.cancel(true);

        assertNothingInUse();
        assertThat(server.heads()).hasSize(1);
    }

    @Test
    void cancelsDuringPauseBetweenAttempts() throws Exception {
        // The response names a time to wait, since a pause would otherwise be random and could be zero.
        server.next(FaultyServer.responding("503 Busy\r\nRetry-After: 1", ""));
        TestClient slow = server.client(http).retries(TestClient.quickly()).build();

        CompletableFuture<User> future = slow.users().get("1").executeAsync();
        for (int i = 0;
                i < 500 && (server.heads().isEmpty() || http.dispatcher().runningCallsCount() > 0);
                i++) {
            Thread.sleep(2);
        }
        future.cancel(true);

        Thread.sleep(1300);
        assertThat(server.heads()).hasSize(1);
    }
}
