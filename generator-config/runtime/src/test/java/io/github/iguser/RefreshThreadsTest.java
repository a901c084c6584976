package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.iguser.secrets.Canaries;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** One thread refreshes a token, or a task of an executor does. */
class RefreshThreadsTest extends RefreshingTokenFixture {
    @Test
    void refreshesOnceWhileOthersUseTheOldToken() throws Exception {
        clock.now = DUE;
        api.gate = new CountDownLatch(1);
        RefreshingToken token = builder().build();
        CompletableFuture<String> refreshing = CompletableFuture.supplyAsync(token::get);
        assertThat(api.atGate.await(5, TimeUnit.SECONDS)).isTrue();

        List<CompletableFuture<String>> others = inThreads(token, 16);

        assertThat(others)
                .allSatisfy(other -> assertThat(other.get(5, TimeUnit.SECONDS)).isEqualTo(Canaries.EARLIER));
        api.gate.countDown();
        assertThat(refreshing.get(5, TimeUnit.SECONDS)).isEqualTo(Canaries.LATER);
        assertThat(api.received).containsExactly("/refresh_access_token " + Canaries.EARLIER);
    }

    @Test
    void waitsForARefreshInProgressOnceTheTokenHasExpired() throws Exception {
        clock.now = END.minusSeconds(1);
        api.gate = new CountDownLatch(1);
        RefreshingToken token = builder().build();
        CompletableFuture<String> refreshing = CompletableFuture.supplyAsync(token::get);
        assertThat(api.atGate.await(5, TimeUnit.SECONDS)).isTrue();
        clock.now = END;

        List<CompletableFuture<String>> others = inThreads(token, 4);
        Thread.sleep(50);
        assertThat(others).noneMatch(CompletableFuture::isDone);
        api.gate.countDown();

        refreshing.get(5, TimeUnit.SECONDS);
        assertThat(others)
                .allSatisfy(other -> assertThat(other.get(5, TimeUnit.SECONDS)).isEqualTo(Canaries.LATER));
        assertThat(api.received).hasSize(1);
    }

    private static List<CompletableFuture<String>> inThreads(RefreshingToken token, int count) {
        List<CompletableFuture<String>> results = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CompletableFuture<String> result = new CompletableFuture<>();
            results.add(result);
            Thread thread = new Thread(() -> result.completeAsync(token::get, Runnable::run));
            thread.setDaemon(true);
            thread.start();
        }
        return results;
    }

    @Test
    void stopsWaitingWhenInterrupted() throws Exception {
        clock.now = END.minusSeconds(1);
        api.gate = new CountDownLatch(1);
        RefreshingToken token = builder().build();
        CompletableFuture<String> refreshing = CompletableFuture.supplyAsync(token::get);
        assertThat(api.atGate.await(5, TimeUnit.SECONDS)).isTrue();
        clock.now = END;
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            TokenExpiredException e = catchThrowableOfType(TokenExpiredException.class, token::get);
            interrupted.complete(e.getCause() instanceof InterruptedException
                    && Thread.currentThread().isInterrupted());
        });
        waiting.start();

        waiting.interrupt();

        assertThat(interrupted.get(5, TimeUnit.SECONDS)).isTrue();
        api.gate.countDown();
        refreshing.get(5, TimeUnit.SECONDS);
    }

    @Test
    void refreshesOnTheExecutorWithoutDelayingACall() {
        clock.now = DUE;
        List<Runnable> tasks = new ArrayList<>();
        RefreshingToken token = builder().executor(tasks::add).build();

        assertThat(token.get()).isEqualTo(Canaries.EARLIER);
        assertThat(token.get()).isEqualTo(Canaries.EARLIER);
        assertThat(api.received).isEmpty();
        assertThat(tasks).hasSize(1);
        tasks.get(0).run();

        assertThat(token.get()).isEqualTo(Canaries.LATER);
        assertThat(tasks).hasSize(1);
    }

    @Test
    void replacesATaskThatTheExecutorDropped() {
        clock.now = DUE;
        List<Runnable> dropped = new ArrayList<>();
        List<Runnable> tasks = new ArrayList<>();
        RefreshingToken token = builder()
                .executor(task -> (dropped.isEmpty() ? dropped : tasks).add(task))
                .build();
        token.get();

        clock.now = DUE.plus(RefreshingToken.FIRST_PAUSE).minusSeconds(1);
        token.get();
        assertThat(tasks).isEmpty();
        clock.now = DUE.plus(RefreshingToken.FIRST_PAUSE);
        token.get();
        token.get();
        assertThat(tasks).hasSize(1);
        tasks.get(0).run();

        assertThat(token.get()).isEqualTo(Canaries.LATER);
    }
}
