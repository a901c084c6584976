package io.github.iguser.publishing;

import static io.github.iguser.publishing.CountingServer.error;
import static io.github.iguser.publishing.CountingServer.json;
import static io.github.iguser.publishing.CountingServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.UploadSource;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ReelContainer;
import io.github.iguser.publishing.CountingServer.Step;
import io.github.iguser.publishing.PublishEvent.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The listener of a run is told of each step, in order and one at a time. */
class PublishingListenerTest {
    private final List<PublishEvent> events = new CopyOnWriteArrayList<>();
    private CountingServer server;

    @BeforeEach
    void start() throws IOException {
        server = new CountingServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfEachStepInOrder(PublishingHost host) {
        server.on(Step.CREATE, error(400, "9004/2207052"), json(200, "{\"id\":\"1\"}"));
        server.on(Step.READ, error(400, "100/33"), status("IN_PROGRESS"), status("FINISHED"), status("PUBLISHED"));
        server.on(Step.PUBLISH, error(403, "4/2207051"));

        try (PublishingHost.Session<?> session = host.open(server.url())) {
            PublishResult result =
                    session.publish(p -> p.timer(new VirtualTimer()).listener(events::add));
            assertThat(events).last().returns(result, PublishEvent::result);
        }

        assertThat(events)
                .extracting(PublishEvent::kind)
                .containsExactly(
                        Kind.QUOTA_READ,
                        Kind.CREATION_REPEATED,
                        Kind.CONTAINER_CREATED,
                        Kind.STATUS_UNREAD,
                        Kind.STATUS_READ,
                        Kind.STATUS_READ,
                        Kind.PUBLISHING,
                        Kind.PUBLISH_FAILED,
                        Kind.STATUS_READ,
                        Kind.ENDED);
        assertThat(events.get(0)).hasToString("1 of 50 posts used");
        assertThat(events.get(4)).hasToString("container 1 is IN_PROGRESS: IN_PROGRESS: words");
        assertThat(events.get(7).failure()).hasMessageContaining("code 4, subcode 2207051");
    }

    @Test
    void tellsWhereToUploadTo() {
        server.on(
                Step.CREATE, json(200, "{\"id\":\"1\",\"uri\":\"https://rupload.facebook.com/ig-api-upload/v1.0/1\"}"));

        try (PublishingHost.Session<?> session = PublishingHost.FACEBOOK.open(server.url())) {
            session.publish(p -> p.timer(new VirtualTimer()).listener(events::add));
        }

        assertThat(events)
                .filteredOn(event -> event.kind() == Kind.CONTAINER_CREATED)
                .extracting(PublishEvent::uploadUri)
                .containsExactly("https://rupload.facebook.com/ig-api-upload/v1.0/1");
    }

    @Test
    void namesTheItemOfACreatedContainer() {
        try (PublishingHost.Session<?> session = PublishingHost.FACEBOOK.open(server.url())) {
            session.publishCarousel(
                    2, p -> p.timer(new VirtualTimer()).sideBySide(1).listener(events::add));
        }

        assertThat(events)
                .filteredOn(event -> event.kind() == Kind.CONTAINER_CREATED)
                .extracting(PublishEvent::toString)
                .containsExactly(
                        "container 1 of item 1 created", "container 2 of item 2 created", "container 3 created");
    }

    @Test
    void tellsOfTheItemsOfACarouselOneAtATime() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        try (PublishingHost.Session<?> session = PublishingHost.INSTAGRAM.open(server.url())) {
            session.publishCarousel(
                    5,
                    p -> p.timer(new VirtualTimer()).sideBySide(5).listener(event -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        Thread.yield();
                        events.add(event);
                        inside.decrementAndGet();
                    }));
        }

        assertThat(most).hasValue(1);
        assertThat(events)
                .filteredOn(event -> event.kind() == Kind.CONTAINER_CREATED)
                .extracting(PublishEvent::item)
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, null)
                .last()
                .isNull();
    }

    /** An AssertionError is what a test throws. The outcome of a published post must not get lost in it. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "UPLOAD.*|PUBLISHING")
    void goesOnWhenTheListenerThrowsAnError(Kind kind) throws Exception {
        server.on(Step.QUOTA, kind == Kind.QUOTA_UNREAD ? error(500, "2") : json(200, "{\"data\":[]}"));
        server.on(Step.CREATE, error(400, "9004/2207052"), json(200, "{\"id\":\"1\"}"));
        server.on(Step.READ, error(400, "100/33"), status("FINISHED"), status("PUBLISHED"));
        server.on(Step.PUBLISH, error(403, "4/2207051"));

        PublishResult result;
        try (PublishingHost.Session<?> session = PublishingHost.FACEBOOK.open(server.url())) {
            result = session.publishAsync(p -> p.timer(new VirtualTimer()).listener(event -> {
                        events.add(event);
                        if (event.kind() == kind) {
                            throw new AssertionError("of the listener");
                        }
                    }))
                    .get(20, TimeUnit.SECONDS);
        }

        assertThat(result).isInstanceOf(PublishResult.PublishedWithoutId.class);
        assertThat(server.count(Step.PUBLISH)).isEqualTo(1);
        assertThat(events).extracting(PublishEvent::kind).contains(kind).endsWith(Kind.ENDED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "UPLOAD.*")
    void goesOnUploadingWhenTheListenerThrowsAnError(Kind kind) throws Exception {
        PublishResult result;
        try (UploadServer uploads = new UploadServer().breakAt(1_000_000L);
                FacebookLoginClient client = FacebookLoginClient.builder()
                        .accessToken("token")
                        .baseUrl(uploads.url())
                        .build()) {
            result = client.publishing()
                    .publishAsync(
                            CountingServer.ACCOUNT,
                            ReelContainer.of(r -> r.resumable()),
                            p -> p.video(UploadSource.of(() -> new MadeUpVideo(3_000_000)))
                                    .pauses(Duration.ofMillis(5), Duration.ofMillis(20))
                                    .listener(event -> {
                                        events.add(event);
                                        if (event.kind() == kind) {
                                            throw new AssertionError("of the listener");
                                        }
                                    }))
                    .get(20, TimeUnit.SECONDS);
            assertThat(uploads.published()).isEqualTo(1);
        }

        assertThat(result).isInstanceOf(PublishResult.Published.class);
        assertThat(events).extracting(PublishEvent::kind).contains(kind).endsWith(Kind.ENDED);
    }

    @Test
    void goesOnWhenTheListenerFails() {
        try (PublishingHost.Session<?> session = PublishingHost.FACEBOOK.open(server.url())) {
            PublishResult result =
                    session.publish(p -> p.timer(new VirtualTimer()).listener(event -> {
                        if (event.kind() != Kind.PUBLISHING) {
                            throw new IllegalStateException("of the listener");
                        }
                    }));
            assertThat(result).isInstanceOf(PublishResult.Published.class);
        }
    }

    /** Nothing is published after the deadline. */
    @ParameterizedTest
    @EnumSource
    void publishesNothingIfTheListenerTakesUntilTheDeadline(PublishingHost host) {
        VirtualTimer timer = new VirtualTimer();
        try (PublishingHost.Session<?> session = host.open(server.url())) {
            PublishResult result = session.publish(p -> p.timer(timer).listener(event -> {
                if (event.kind() == Kind.PUBLISHING) {
                    timer.pass(PublishOptions.DEADLINE);
                }
            }));

            assertThat(result).isInstanceOfSatisfying(PublishResult.NotPublished.class, failed -> {
                assertThat(failed.reason()).isEqualTo(PublishResult.NotPublished.Reason.STOPPED);
                assertThat(failed.advice())
                        .startsWith("media_publish was not sent, since the deadline passed while the listener handled"
                                + " the event PUBLISHING. Nothing is published: ");
            });
        }
        assertThat(server.count(Step.PUBLISH)).isZero();
    }

    /** A listener that saves the event may fail. If the request were sent, a restarted program would send it again. */
    @ParameterizedTest
    @EnumSource
    void publishesNothingIfTheListenerFailsOnPublishing(PublishingHost host) {
        try (PublishingHost.Session<?> session = host.open(server.url())) {
            PublishResult result =
                    session.publish(p -> p.timer(new VirtualTimer()).listener(event -> {
                        if (event.kind() == Kind.PUBLISHING) {
                            throw new IllegalStateException("the disk is full");
                        }
                    }));

            assertThat(result).isInstanceOfSatisfying(PublishResult.NotPublished.class, failed -> {
                assertThat(failed.reason()).isEqualTo(PublishResult.NotPublished.Reason.STOPPED);
                assertThat(failed.advice())
                        .isEqualTo("media_publish was not sent, since the listener threw"
                                + " java.lang.IllegalStateException on the event PUBLISHING. Nothing is published: resume"
                                + " it with publishing().resume(igUserId, \"1\", p -> p.publishSent(false)).");
            });
            assertThat(server.count(Step.PUBLISH)).isZero();
            assertThat(session.resume("1", p -> p.timer(new VirtualTimer())))
                    .isInstanceOf(PublishResult.Published.class);
        }
    }
}
