package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that interrupting a waiting thread ends the wait at once. */
class InterruptionTest {
    private static final String INTERRUPTED = "no response: InterruptedIOException: the thread was interrupted";

    private final FaultyServer server = new FaultyServer();
    private final OkHttpClient http = FaultyServer.trusting()
            .readTimeout(Duration.ofMinutes(1))
            .addNetworkInterceptor(chain -> {
                Response response = chain.proceed(chain.request());
                return response.newBuilder()
                        .body(ResponseBody.create(
                                Okio.buffer(new Watched(response.body().source())), null, -1))
                        .build();
            })
            .build();
    private final TestClient client =
            server.client(http).retries(RetryPolicy.standard()).build();
    private final CountDownLatch waiting = new CountDownLatch(1);
    private final CompletableFuture<Void> left = new CompletableFuture<>();

    /** Has a permit for each byte of a body that the client has read. */
    private final Semaphore bytesRead = new Semaphore(0);

    private int awaited;

    private final class Watched extends ForwardingSource {
        Watched(Source body) {
            super(body);
        }

        @Override
        public long read(Buffer sink, long most) throws IOException {
            long count = super.read(sink, most);
            bytesRead.release((int) Math.max(0, count));
            return count;
        }
    }

    @AfterEach
    void shutDown() throws IOException {
        http.dispatcher().executorService().shutdown();
        server.close();
    }

    private void sendThenWait(String text) {
        awaited = text.substring(text.lastIndexOf('\n') + 1).length();
        server.next(connection -> {
            connection.send(text);
            waiting.countDown();
            try {
                connection.awaitEnd();
            } finally {
                left.complete(null);
            }
        });
    }

    /** Interrupts a thread while the server is silent, and returns how its call ends. */
    private Ending interrupted(JavaThread kind, Supplier<?> work) throws Exception {
        CompletableFuture<Ending> ending = new CompletableFuture<>();
        Thread thread = kind.start(() -> {
            try {
                throw new AssertionError("no exception but " + work.get());
            } catch (GraphException e) {
                ending.complete(new Ending(e, Thread.currentThread().isInterrupted()));
            } catch (Throwable e) {
                ending.completeExceptionally(e);
            }
        });
        assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(bytesRead.tryAcquire(awaited, 10, TimeUnit.SECONDS)).isTrue();
        // Waits until the thread is back in its read; before that it would notice the interruption without help.
        Thread.sleep(100);
        long before = System.nanoTime();
        thread.interrupt();
        Ending end = ending.get(10, TimeUnit.SECONDS);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(30));
        left.get(5, TimeUnit.SECONDS);
        assertThat(http.connectionPool().connectionCount()).isZero();
        return end;
    }

    private record Ending(GraphException failure, boolean flag) {}

    @ParameterizedTest
    @MethodSource("io.github.iguser.JavaThread#kinds")
    void endsTheCallBeforeTheResponse(JavaThread kind) throws Exception {
        sendThenWait("");

        Ending end = interrupted(kind, client.users().get("1")::execute);

        assertThat(end.flag).isTrue();
        assertThat(end.failure).isExactlyInstanceOf(TransportException.class).hasMessage("GET /v1.0/1: " + INTERRUPTED);
        assertThat(end.failure.attempts()).isEqualTo(1);
        assertThat(server.heads()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("io.github.iguser.JavaThread#kinds")
    void endsTheCallDuringTheResponse(JavaThread kind) throws Exception {
        sendThenWait("HTTP/1.1 200 OK\r\nContent-Length: 99\r\nX-App-Usage: {\"call_count\":7}\r\n\r\n{\"id\":");

        Ending end = interrupted(kind, client.users().get("1")::execute);

        assertThat(end.flag).isTrue();
        assertThat(end.failure)
                .isExactlyInstanceOf(TransportException.class)
                .hasMessage("GET /v1.0/1: HTTP 200: the response broke off (no content type, 6 bytes):"
                        + " InterruptedIOException: the thread was interrupted");
        assertThat(end.failure.usage().app()).isEqualTo(new AppUsage(7, null, null));
        assertThat(end.failure.rawBody()).isEqualTo("{\"id\":");
    }

    @ParameterizedTest
    @MethodSource("io.github.iguser.JavaThread#kinds")
    void endsAWaitingWrite(JavaThread kind) throws Exception {
        sendThenWait("");

        Ending end = interrupted(kind, client.users().create("1", "caption")::execute);

        assertThat(end.flag).isTrue();
        assertThat(end.failure).hasMessage("POST /v1.0/1/media: " + INTERRUPTED);
    }

    @ParameterizedTest
    @MethodSource("io.github.iguser.JavaThread#kinds")
    void endsAnIterationOverPages(JavaThread kind) throws Exception {
        server.next(FaultyServer.responding(
                "200 OK",
                "{\"data\":[{\"id\":\"1\"}],\"paging\":{\"next\":\"" + TestClient.HOME + "/1/media?after=A\"}}"));
        sendThenWait("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"dat");
        Iterator<User> walk = client.users().media("1", Map.of()).all().iterator();
        assertThat(walk.next()).isEqualTo(User.of("1"));
        bytesRead.drainPermits();

        Ending end = interrupted(kind, walk::next);

        assertThat(end.flag).isTrue();
        assertThat(end.failure).hasMessageEndingWith("InterruptedIOException: the thread was interrupted");
    }

    /** The supplier's own call also watches the thread for interruptions, and stops when it ends. */
    @ParameterizedTest
    @MethodSource("io.github.iguser.JavaThread#kinds")
    void endsTheCallAfterATokenSupplierWithItsOwnCall(JavaThread kind) throws Exception {
        TestClient nested = server.client(http)
                .accessToken(() -> {
                    client.users().get("2").execute();
                    return TestClient.TOKEN;
                })
                .build();
        server.next(FaultyServer.responding("200 OK", "{}"));
        sendThenWait("");

        Ending end = interrupted(kind, nested.users().get("1")::execute);

        assertThat(end.failure).hasMessage("GET /v1.0/1: " + INTERRUPTED);
        assertThat(server.heads()).hasSize(2);
    }

    @Test
    void sendsNothingIfInterruptedBefore() {
        Thread.currentThread().interrupt();

        GraphException e = CallStyle.BLOCKING.failure(client.users().get("1"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(e).isExactlyInstanceOf(TransportException.class).hasMessage("GET /v1.0/1: " + INTERRUPTED);
        assertThat(server.heads()).isEmpty();
    }

    @Test
    void cancelsNothingAfterTheCall() {
        GraphCall<User> call = client.users().get("1");
        call.execute();
        Thread.currentThread().interrupt();
        assertThat(Thread.interrupted()).isTrue();

        assertThat(call.execute()).isEqualTo(User.of("1"));
        assertThat(http.connectionPool().connectionCount()).isEqualTo(1);
    }
}
