package io.github.iguser.publishing;

import static io.github.iguser.publishing.CountingServer.cutOff;
import static io.github.iguser.publishing.CountingServer.error;
import static io.github.iguser.publishing.CountingServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.publishing.CountingServer.Step;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run goes on from its container, which it reads first. */
class PublishingResumeTest {
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
            return session.resume(container, p -> p.timer(new VirtualTimer()));
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
    void goesOnInAnotherProgramWithTheIdFromTheListener(PublishingHost host) {
        AtomicReference<String> saved = new AtomicReference<>();
        server.on(Step.PUBLISH, cutOff());
        try (PublishingHost.Session<?> session = host.open(server.url())) {
            session.publish(p -> p.timer(new VirtualTimer()).listener(event -> {
                if (event.kind() == PublishEvent.Kind.CONTAINER_CREATED) {
                    assertThat(server.count(Step.PUBLISH)).isZero();
                    saved.set(event.containerId());
                }
            }));
        }
        server.on(Step.READ, status("PUBLISHED"));

        assertThat(resume(host, saved.get())).isInstanceOf(PublishResult.PublishedWithoutId.class);
        assertThat(server.count(Step.PUBLISH)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void endsAtOnceIfTheTokenIsRefused(PublishingHost host) {
        server.on(Step.READ, error(401, "190/463"));

        assertThat(resume(host, "77"))
                .isInstanceOfSatisfying(
                        PublishResult.Unknown.class,
                        unknown -> assertThat(unknown.advice())
                                .startsWith("This run has published nothing")
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

    @ParameterizedTest
    @EnumSource
    void resumesWithTheDefaultOptions(PublishingHost host) throws Exception {
        server.on(Step.READ, status("FINISHED"));

        try (PublishingHost.Session<?> session = host.open(server.url())) {
            assertThat(session.publishing().resume(CountingServer.ACCOUNT, "77"))
                    .isInstanceOf(PublishResult.Published.class);
            assertThat(session.publishing()
                            .resumeAsync(CountingServer.ACCOUNT, "77")
                            .get())
                    .isInstanceOf(PublishResult.Published.class);
        }
    }
}
