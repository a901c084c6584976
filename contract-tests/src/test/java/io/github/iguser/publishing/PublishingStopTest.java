package io.github.iguser.publishing;

import static io.github.iguser.publishing.CountingServer.after;
import static io.github.iguser.publishing.CountingServer.error;
import static io.github.iguser.publishing.CountingServer.json;
import static io.github.iguser.publishing.CountingServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.publishing.CountingServer.Step;
import io.github.iguser.publishing.PublishEvent.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A run that is stopped before it publishes leaves nothing published; after that its result is found out. */
@Timeout(60)
class PublishingStopTest {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<PublishResult> toldResult = new AtomicReference<>();
    private CountingServer server;

    @BeforeEach
    void start() throws IOException {
        server = new CountingServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    /** With real pauses, which none of these tests waits for. */
    private void options(PublishOptions.Builder options, Kind awaited) {
        options.pauses(Duration.ofMinutes(10), Duration.ofMinutes(10))
                .deadline(Duration.ofHours(1))
                .listener(event -> {
                    if (event.kind() == awaited) {
                        reached.countDown();
                    }
                    if (event.kind() == Kind.ENDED) {
                        toldResult.set(event.result());
                        ended.countDown();
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void cancelledInAPausePublishesNothing(PublishingHost host) throws Exception {
        server.on(Step.READ, status("IN_PROGRESS"));

        try (PublishingHost.Session<?> session = host.open(server.url())) {
            CompletableFuture<PublishResult> future = session.publishAsync(p -> options(p, Kind.STATUS_READ));
            reached.await();
            assertThat(future.cancel(true)).isTrue();
            assertThat(future).isCancelled();
            ended.await();
        }

        assertThat(FaultMatrixTest.outcome(toldResult.get())).isEqualTo("NotPublished STOPPED");
        assertThat(toldResult.get().containerId()).isEqualTo("1");
        assertThat(server.count(Step.PUBLISH)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void cancelledDuringTheCreationPublishesNothing(PublishingHost host) throws Exception {
        CountDownLatch late = new CountDownLatch(1);
        server.on(Step.CREATE, after(late, json(200, "{\"id\":\"1\"}")));

        try (PublishingHost.Session<?> session = host.open(server.url())) {
            CompletableFuture<PublishResult> future = session.publishAsync(p -> options(p, Kind.QUOTA_READ));
            reached.await();
            assertThat(future.cancel(false)).isTrue();
            ended.await();
            late.countDown();
        }

        assertThat(toldResult.get().containerId()).isNull();
        assertThat(server.count(Step.PUBLISH)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void cannotBeCancelledWhilePublishing(PublishingHost host) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        server.on(Step.PUBLISH, request -> {
            asked.countDown();
            after(go, json(200, "{\"id\":\"900\"}")).to(request);
        });

        try (PublishingHost.Session<?> session = host.open(server.url())) {
            CompletableFuture<PublishResult> future = session.publishAsync(p -> options(p, Kind.PUBLISHING));
            asked.await();
            assertThat(future.cancel(true)).isFalse();
            assertThat(future).isNotDone();
            go.countDown();
            assertThat(future.get(30, TimeUnit.SECONDS)).isInstanceOf(PublishResult.Published.class);
        }
    }

    @Test
    void stopsWhenTheFutureEndsInAnotherWay() throws Exception {
        server.on(Step.READ, status("IN_PROGRESS"));

        try (PublishingHost.Session<?> session = PublishingHost.FACEBOOK.open(server.url())) {
            CompletableFuture<PublishResult> future = session.publishAsync(p -> options(p, Kind.STATUS_READ));
            reached.await();
            assertThatThrownBy(() -> future.orTimeout(10, TimeUnit.MILLISECONDS).get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TimeoutException.class);
            ended.await();
        }

        assertThat(FaultMatrixTest.outcome(toldResult.get())).isEqualTo("NotPublished STOPPED");
    }

    /** Nobody would learn of the post. */
    @ParameterizedTest
    @EnumSource
    void doesNotRepeatAfterTheFutureHasEnded(PublishingHost host) throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        server.on(
                Step.PUBLISH,
                request -> {
                    asked.countDown();
                    after(go, error(400, "9007/2207027")).to(request);
                },
                json(200, "{\"id\":\"900\"}"));

        try (PublishingHost.Session<?> session = host.open(server.url())) {
            CompletableFuture<PublishResult> future = session.publishAsync(p -> {
                options(p, Kind.PUBLISHING);
                p.timer(new VirtualTimer()).repeatIfTooEarly(1);
            });
            asked.await();
            assertThat(future.completeExceptionally(new TimeoutException())).isTrue();
            go.countDown();
            ended.await();
        }

        assertThat(FaultMatrixTest.outcome(toldResult.get())).isEqualTo("NotPublished TOO_EARLY");
        assertThat(server.count(Step.PUBLISH)).isEqualTo(1);
    }

    /** Pauses that never end by themselves. */
    private PublishTimer endlessPauses() {
        return new PublishTimer() {
            @Override
            public long nanoTime() {
                return 0;
            }

            @Override
            public CompletableFuture<Void> after(Duration pause) {
                reached.countDown();
                return new CompletableFuture<>();
            }
        };
    }

    /** The result of a thread that is interrupted in the first pause; it keeps its flag. */
    private PublishResult interruptedInTheFirstPause(PublishingHost host) throws Exception {
        CompletableFuture<PublishResult> result = new CompletableFuture<>();
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        try (PublishingHost.Session<?> session = host.open(server.url())) {
            Thread thread = new Thread(() -> {
                result.complete(session.publish(p -> p.timer(endlessPauses())));
                flag.complete(Thread.currentThread().isInterrupted());
            });
            thread.start();
            reached.await();
            thread.interrupt();
            assertThat(flag.get(30, TimeUnit.SECONDS)).isTrue();
            return result.join();
        }
    }

    @ParameterizedTest
    @EnumSource
    void interruptedBeforePublishingPublishesNothing(PublishingHost host) throws Exception {
        server.on(Step.READ, status("IN_PROGRESS"));

        PublishResult result = interruptedInTheFirstPause(host);

        assertThat(FaultMatrixTest.outcome(result)).isEqualTo("NotPublished STOPPED");
        assertThat(((PublishResult.NotPublished) result).advice())
                .contains("resume(igUserId, \"1\", p -> p.publishSent(false))");
        assertThat(server.count(Step.PUBLISH)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "FACEBOOK, PUBLISHED, PublishedWithoutId",
        "INSTAGRAM, PUBLISHED, PublishedWithoutId",
        "FACEBOOK, FINISHED, 'Unknown, sent'",
        "INSTAGRAM, FINISHED, 'Unknown, sent'"
    })
    void interruptedInDoubtLooksOnceMore(PublishingHost host, String last, String outcome) throws Exception {
        server.on(Step.PUBLISH, error(403, "4/2207051"));
        server.on(Step.READ, status("FINISHED"), status("FINISHED"), status(last));

        assertThat(FaultMatrixTest.outcome(interruptedInTheFirstPause(host))).isEqualTo(outcome);
        assertThat(server.count(Step.PUBLISH)).isEqualTo(1);
        assertThat(server.count(Step.READ)).isEqualTo(3);
    }

    @Test
    void sendsNothingOnAThreadThatIsInterruptedAlready() {
        try (PublishingHost.Session<?> session = PublishingHost.FACEBOOK.open(server.url())) {
            Thread.currentThread().interrupt();
            PublishResult result = session.publish(p -> options(p, Kind.ENDED));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(FaultMatrixTest.outcome(result)).isEqualTo("NotPublished STOPPED");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void blocksNoThreadOfTheCaller() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        server.on(Step.QUOTA, after(go, json(200, "{\"data\":[]}")));

        try (PublishingHost.Session<?> session = PublishingHost.FACEBOOK.open(server.url())) {
            CompletableFuture<PublishResult> future = session.publishAsync(p -> options(p, Kind.ENDED));
            assertThat(future).isNotDone();
            go.countDown();
            assertThat(future.get(30, TimeUnit.SECONDS)).isInstanceOf(PublishResult.Published.class);
        }
    }

    @Test
    void failsWithAClientThatIsClosed() {
        PublishingHost.Session<?> session = PublishingHost.FACEBOOK.open(server.url());
        session.close();

        assertThatThrownBy(() -> session.publish(p -> options(p, Kind.ENDED)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the client is closed");
    }
}
