package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests many concurrent calls of one client: each gets its own response, exactly once. */
class ConcurrencyTest {
    private static final int CALLS = 256;

    private final MockWebServer server = PromptServer.create();
    private final TestClient client = TestClient.of(server).build();
    private final Map<String, Integer> received = new ConcurrentHashMap<>();

    @AfterEach
    void shutDown() throws IOException {
        client.close();
        server.shutdown();
    }

    /** Makes the server respond with the requested id, after this many requests have arrived. */
    private void respondWhenThereAre(int together) {
        CountDownLatch gathered = new CountDownLatch(together);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                String id = String.valueOf(request.getPath()).replaceFirst("/v1.0/", "");
                received.merge(id, 1, Integer::sum);
                gathered.countDown();
                boolean all = gathered.await(20, TimeUnit.SECONDS);
                return all
                        ? new MockResponse().setBody("{\"id\":\"" + id + "\"}")
                        : new MockResponse().setResponseCode(504);
            }
        });
    }

    private static List<String> ids() {
        return IntStream.range(0, CALLS).mapToObj(Integer::toString).toList();
    }

    private void assertEachRequestedOnce() {
        assertThat(received).isEqualTo(ids().stream().collect(Collectors.toMap(id -> id, id -> 1)));
    }

    @ParameterizedTest
    @MethodSource("io.github.iguser.JavaThread#kinds")
    void runsBlockingCallsConcurrently(JavaThread kind) throws Exception {
        respondWhenThereAre(CALLS);

        List<CompletableFuture<User>> answers =
                ids().stream().map(id -> kind.answerTo(client.users().get(id))).toList();

        for (int i = 0; i < CALLS; i++) {
            assertThat(answers.get(i).get(30, TimeUnit.SECONDS)).isEqualTo(User.of(Integer.toString(i)));
        }
        assertEachRequestedOnce();
    }

    @Test
    void runsAsynchronousCallsConcurrently() throws Exception {
        respondWhenThereAre(64);
        Map<String, Integer> given = new ConcurrentHashMap<>();

        List<CompletableFuture<User>> futures =
                ids().stream().map(id -> client.users().get(id).executeAsync()).toList();
        // get() of a future may return before its dependents have run, so these are waited for, too.
        CompletableFuture<?>[] told = futures.stream()
                .map(future -> future.thenAccept(user -> given.merge(String.valueOf(user.id()), 1, Integer::sum)))
                .toArray(CompletableFuture[]::new);
        for (int i = 0; i < CALLS; i++) {
            assertThat(futures.get(i).get(30, TimeUnit.SECONDS)).isEqualTo(User.of(Integer.toString(i)));
        }

        CompletableFuture.allOf(told).get(30, TimeUnit.SECONDS);

        assertEachRequestedOnce();
        assertThat(given).isEqualTo(received);
    }

    @ParameterizedTest
    @MethodSource("io.github.iguser.JavaThread#kinds")
    void runsOneCallFromManyThreads(JavaThread kind) throws Exception {
        respondWhenThereAre(CALLS);
        GraphCall<User> call = client.users().get("7");

        List<CompletableFuture<User>> answers =
                IntStream.range(0, CALLS).mapToObj(i -> kind.answerTo(call)).toList();

        for (CompletableFuture<User> answer : answers) {
            assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo(User.of("7"));
        }
        assertThat(received).isEqualTo(Map.of("7", CALLS));
    }
}
