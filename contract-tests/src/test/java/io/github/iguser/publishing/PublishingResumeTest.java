package io.github.iguser.publishing;

import static io.github.iguser.publishing.CountingServer.after;
import static io.github.iguser.publishing.CountingServer.cutOff;
import static io.github.iguser.publishing.CountingServer.error;
import static io.github.iguser.publishing.CountingServer.json;
import static io.github.iguser.publishing.CountingServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.publishing.CountingServer.Step;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A resumed run reads its container first, and continues from there. */
class PublishingResumeTest {
    private final VirtualTimer timer = new VirtualTimer();
    private CountingServer server;

    @BeforeEach
    void start() throws IOException {
        server = new CountingServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private PublishResult resume(PublishingHost host, String container) {
        try (PublishingHost.Session<?> session = host.open(server.url())) {
            return session.resume(container, p -> p.timer(new VirtualTimer()).publishSent(false));
        }
    }

    @ParameterizedTest
    @EnumSource
    void waitsForTheContainerAndPublishesIt(PublishingHost host) {
        server.on(Step.READ, status("IN_PROGRESS"), status("FINISHED"));

        assertThat(resume(host, "77")).isInstanceOf(PublishResult.Published.class);
        assertThat(server.requests()).containsExactly("GET /77", "GET /77", "POST /17841405822304914/media_publish");
    }

    @ParameterizedTest
    @EnumSource
    void doesNotPublishAPublishedContainer(PublishingHost host) {
        server.on(Step.READ, status("PUBLISHED"));

        assertThat(resume(host, "77")).isInstanceOf(PublishResult.PublishedWithoutId.class);
        assertThat(server.requests()).containsExactly("GET /77");
    }

    @ParameterizedTest
    @EnumSource
    void endsWithAContainerThatIsTooOld(PublishingHost host) {
        server.on(Step.READ, status("EXPIRED"));

        assertThat(FaultMatrixTest.outcome(resume(host, "77"))).isEqualTo("NotPublished CONTAINER_EXPIRED");
        assertThat(server.count(Step.PUBLISH)).isZero();
    }

    /** The program was killed while the request was under way, which had worked. */
    @ParameterizedTest
    @EnumSource
    void goesOnInAnotherProgramWithWhatTheListenerSaved(PublishingHost host) {
        AtomicReference<String> created = new AtomicReference<>();
        AtomicBoolean publishing = new AtomicBoolean();
        server.on(Step.PUBLISH, cutOff());
        try (PublishingHost.Session<?> session = host.open(server.url())) {
            session.publish(p -> p.timer(new VirtualTimer()).listener(event -> {
                switch (event.kind()) {
                    case CONTAINER_CREATED -> created.set(event.containerId());
                    case PUBLISHING -> {
                        assertThat(server.count(Step.PUBLISH)).isZero();
                        publishing.set(true);
                    }
                    default -> {}
                }
            }));
        }
        server.on(Step.READ, status("FINISHED"), status("PUBLISHED"));

        try (PublishingHost.Session<?> session = host.open(server.url())) {
            assertThat(session.resume(
                            created.get(), p -> p.timer(new VirtualTimer()).publishSent(publishing.get())))
                    .isInstanceOf(PublishResult.PublishedWithoutId.class);
        }
        assertThat(server.count(Step.PUBLISH)).isEqualTo(1);
    }

    /** After a restart, FINISHED does not tell whether media_publish was sent. */
    @ParameterizedTest
    @EnumSource
    void doesNotPublishAContainerThatMayHaveBeenSent(PublishingHost host) {
        server.on(Step.READ, status("IN_PROGRESS"), status("FINISHED"));

        try (PublishingHost.Session<?> session = host.open(server.url())) {
            PublishResult result = session.resume("77", p -> p.timer(new VirtualTimer()));

            assertThat(result).isInstanceOfSatisfying(PublishResult.Unknown.class, unknown -> {
                assertThat(unknown.publishSent()).isTrue();
                assertThat(unknown.statusCode()).isEqualTo("FINISHED");
                assertThat(unknown.advice())
                        .isEqualTo(
                                "This run has not sent media_publish, but an earlier one may have: if it reported the"
                                        + " event PUBLISHING, call publishing().resume(igUserId, \"77\", p ->"
                                        + " p.publishSent(true)), which reads the container without publishing it; otherwise"
                                        + " publishing().resume(igUserId, \"77\", p -> p.publishSent(false)), which publishes"
                                        + " it.");
                assertThat(unknown).asString().contains("publishSent=unknown");
            });
            assertThat(session.resume("77", p -> p.timer(new VirtualTimer())))
                    .isInstanceOf(PublishResult.Unknown.class);
        }
        assertThat(server.requests()).hasSize(3).containsOnly("GET /77");
    }

    /** Stopping it does not make the post unpublished, so it is not STOPPED. */
    @ParameterizedTest
    @EnumSource
    void isInDoubtIfItIsStoppedWithoutKnowing(PublishingHost host) {
        try (PublishingHost.Session<?> session = host.open(server.url())) {
            Thread.currentThread().interrupt();
            PublishResult result = session.resume("77", p -> p.timer(new VirtualTimer()));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(FaultMatrixTest.outcome(result)).isEqualTo("Unknown, sent");
        }
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void endsAtOnceIfTheTokenIsRefused(PublishingHost host) {
        server.on(Step.READ, error(401, "190/463"));

        assertThat(resume(host, "77"))
                .isInstanceOfSatisfying(
                        PublishResult.Unknown.class,
                        unknown -> assertThat(unknown.advice())
                                .startsWith("Nothing is published: ")
                                .endsWith("The access token was refused (see cause()), so use a new one."));
        assertThat(server.requests()).containsExactly("GET /77");
    }

    /** Fresh containers have been reported as not visible for a while, so the run reads again. */
    @ParameterizedTest
    @EnumSource
    void advisesOnAContainerThatIsNotVisible(PublishingHost host) {
        server.on(Step.READ, error(400, "100/33"));

        assertThat(resume(host, "77"))
                .isInstanceOfSatisfying(
                        PublishResult.Unknown.class,
                        unknown -> assertThat(unknown.advice())
                                .endsWith(
                                        "The container may not exist, or the token may not see it (see cause()): check"
                                                + " its id."));
        assertThat(server.requests()).hasSize(5).containsOnly("GET /77");
    }

    /** A container that is FINISHED long after media_publish may still become PUBLISHED. */
    @ParameterizedTest
    @EnumSource
    void onlyReadsWhatItWasToldIsSent(PublishingHost host) {
        server.on(Step.READ, status("FINISHED"), status("FINISHED"), status("PUBLISHED"));

        try (PublishingHost.Session<?> session = host.open(server.url())) {
            assertThat(session.resume("77", p -> p.timer(new VirtualTimer()).publishSent(true)))
                    .isInstanceOf(PublishResult.PublishedWithoutId.class);
        }
        assertThat(server.requests()).hasSize(3).containsOnly("GET /77");
    }

    @ParameterizedTest
    @EnumSource
    void onlyReadsWhatItHasSentWithAnUnknownOutcome(PublishingHost host) {
        server.on(Step.PUBLISH, cutOff()).on(Step.READ, status("FINISHED"));

        try (PublishingHost.Session<?> session = host.open(server.url())) {
            assertThat(session.publish(p -> p.timer(new VirtualTimer()))).isInstanceOf(PublishResult.Unknown.class);

            assertThatThrownBy(() -> session.resume("1", p -> p.publishSent(false)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("publishSent(false): this client has sent media_publish for container 1; leave it out,"
                            + " and the run reads the container without publishing it");
            assertThat(session.resume("1", p -> p.timer(new VirtualTimer())))
                    .isInstanceOfSatisfying(
                            PublishResult.Unknown.class,
                            unknown -> assertThat(unknown.publishSent()).isTrue());
        }
        assertThat(server.count(Step.PUBLISH)).isEqualTo(1);
    }

    /** The status of a published container may be FINISHED for a while. */
    @ParameterizedTest
    @EnumSource
    void publishesItsOwnContainerOnce(PublishingHost host) {
        server.on(Step.READ, request -> {
            timer.pass(Duration.ofMinutes(6));
            status("FINISHED").to(request);
        });

        try (PublishingHost.Session<?> session = host.open(server.url())) {
            PublishResult first = session.publish(p -> p.timer(timer));
            assertThat(FaultMatrixTest.outcome(first)).isEqualTo("Unknown, not sent");
            server.on(Step.READ, status("FINISHED"));
            assertThat(session.publishing().resume(CountingServer.ACCOUNT, "1"))
                    .isInstanceOf(PublishResult.Published.class);

            server.on(Step.READ, status("FINISHED"), status("PUBLISHED"));
            assertThat(session.resume("1", p -> p.timer(timer))).isInstanceOf(PublishResult.PublishedWithoutId.class);
        }
        assertThat(server.count(Step.PUBLISH)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void publishesWhatWasRefusedBefore(PublishingHost host) {
        server.on(Step.PUBLISH, error(400, "9007/2207027"), json(200, "{\"id\":\"900\"}"));

        try (PublishingHost.Session<?> session = host.open(server.url())) {
            PublishResult first = session.publish(p -> p.timer(timer));
            assertThat(FaultMatrixTest.outcome(first)).isEqualTo("NotPublished TOO_EARLY");
            assertThat(session.publishing()
                            .resumeAsync(CountingServer.ACCOUNT, "1")
                            .join())
                    .isInstanceOf(PublishResult.Published.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesASecondRunOfOneContainer(PublishingHost host) {
        CountDownLatch read = new CountDownLatch(1);
        server.on(Step.READ, after(read, status("FINISHED")));

        try (PublishingHost.Session<?> session = host.open(server.url())) {
            CompletableFuture<PublishResult> first =
                    session.publishing().resumeAsync(CountingServer.ACCOUNT, "77", p -> p.publishSent(false));
            assertThatThrownBy(() -> session.publishing().resumeAsync(CountingServer.ACCOUNT, "77"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("container 77 is being published by another run of this client; wait for the result of"
                            + " that run");
            read.countDown();
            assertThat(first.join()).isInstanceOf(PublishResult.Published.class);
            assertThat(server.count(Step.PUBLISH)).isEqualTo(1);

            // After its end, the container can be resumed again: it reads PUBLISHED then.
            server.on(Step.READ, status("PUBLISHED"));
            assertThat(session.resume("77", p -> {})).isInstanceOf(PublishResult.PublishedWithoutId.class);
        }
    }

    /** Each call of publishing() returns another object, and all of one client know of each other. */
    @Test
    void refusesASecondRunThroughAnotherObjectOfTheClient() {
        CountDownLatch read = new CountDownLatch(1);
        server.on(Step.READ, after(read, status("FINISHED")));

        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken("token")
                .baseUrl(server.url())
                .build()) {
            CompletableFuture<PublishResult> first =
                    client.publishing().resumeAsync(CountingServer.ACCOUNT, "77", p -> p.publishSent(false));
            assertThatThrownBy(() -> client.publishing().resume(CountingServer.ACCOUNT, "77"))
                    .isInstanceOf(IllegalStateException.class);
            read.countDown();
            first.join();
        }
        assertThat(server.count(Step.PUBLISH)).isEqualTo(1);
    }

    /** NotPublished would be wrong, since the post may be published. */
    @ParameterizedTest
    @EnumSource
    void cannotBeStoppedOnceItIsSent(PublishingHost host) {
        CountDownLatch read = new CountDownLatch(1);
        server.on(Step.READ, after(read, status("PUBLISHED")));

        try (PublishingHost.Session<?> session = host.open(server.url())) {
            CompletableFuture<PublishResult> run =
                    session.publishing().resumeAsync(CountingServer.ACCOUNT, "77", p -> p.publishSent(true));
            assertThat(run.cancel(true)).isFalse();
            read.countDown();
            assertThat(run.join()).isInstanceOf(PublishResult.PublishedWithoutId.class);
        }
    }
}
