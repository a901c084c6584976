package io.github.iguser.publishing;

import static io.github.iguser.publishing.CountingServer.cutOff;
import static io.github.iguser.publishing.CountingServer.error;
import static io.github.iguser.publishing.CountingServer.silence;
import static io.github.iguser.publishing.CountingServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.publishing.CountingServer.Reply;
import io.github.iguser.publishing.CountingServer.Step;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run checks the status with growing pauses, and keeps to its deadline. */
class PublishingTimesTest {
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

    private static List<Duration> seconds(long... seconds) {
        return LongStream.of(seconds).mapToObj(Duration::ofSeconds).toList();
    }

    /** Takes its time to respond. */
    private Reply slow(Duration time, Reply then) {
        return request -> {
            timer.pass(time);
            then.to(request);
        };
    }

    @ParameterizedTest
    @EnumSource
    void looksAtOnceThenWithGrowingPausesWithinFiveMinutes(PublishingHost host) {
        server.on(Step.READ, status("IN_PROGRESS"));

        try (PublishingHost.Session<?> session = host.open(server.url())) {
            session.publish(p -> p.timer(timer));
        }

        assertThat(timer.pauses()).isEqualTo(seconds(5, 10, 20, 40, 60, 60, 60, 35));
        assertThat(server.count(Step.READ)).isEqualTo(9);
    }

    @Test
    void takesPausesAndDeadlineFromTheOptions() {
        server.on(Step.READ, status("IN_PROGRESS"));

        try (PublishingHost.Session<?> session = PublishingHost.FACEBOOK.open(server.url())) {
            session.publish(p -> p.timer(timer)
                    .pauses(Duration.ofSeconds(2), Duration.ofSeconds(4))
                    .deadline(Duration.ofSeconds(20)));
        }

        assertThat(timer.pauses()).isEqualTo(seconds(2, 4, 4, 4, 4));
    }

    @Test
    void countsFailedReadsInARowOnly() {
        Reply fault = error(400, "100/33");
        Reply[] replies = {fault, fault, status("IN_PROGRESS"), fault, fault, status("FINISHED")};
        server.on(Step.READ, replies);

        PublishResult result;
        try (PublishingHost.Session<?> session = PublishingHost.FACEBOOK.open(server.url())) {
            result = session.publish(p -> p.timer(timer).failedReads(3));
        }

        assertThat(result).isInstanceOf(PublishResult.Published.class);
        assertThat(server.count(Step.READ)).isEqualTo(replies.length);
    }

    @ParameterizedTest
    @EnumSource
    void sendsNoPublicationAfterTheDeadline(PublishingHost host) {
        server.on(Step.READ, slow(Duration.ofMinutes(6), status("FINISHED")));

        PublishResult result;
        try (PublishingHost.Session<?> session = host.open(server.url())) {
            result = session.publish(p -> p.timer(timer));
        }

        assertThat(result).isInstanceOfSatisfying(PublishResult.Unknown.class, unknown -> {
            assertThat(unknown.publishSent()).isFalse();
            assertThat(unknown.statusCode()).isEqualTo("FINISHED");
            assertThat(unknown.advice()).contains("resume(igUserId, \"1\", p -> p.publishSent(false))");
        });
        assertThat(server.count(Step.PUBLISH)).isZero();
    }

    @Test
    void createsNoContainerAfterTheDeadline() {
        server.on(Step.QUOTA, slow(Duration.ofMinutes(6), error(500, "2")));

        PublishResult result;
        try (PublishingHost.Session<?> session = PublishingHost.INSTAGRAM.open(server.url())) {
            result = session.publish(p -> p.timer(timer));
        }

        assertThat(FaultMatrixTest.outcome(result)).as(String.valueOf(result)).isEqualTo("NotPublished OUT_OF_TIME");
        assertThat(server.count(Step.CREATE)).isZero();
    }

    @Test
    void looksOnceMoreAfterADoubtThatEndsBehindTheDeadline() {
        server.on(Step.PUBLISH, slow(Duration.ofMinutes(6), cutOff()));
        server.on(Step.READ, status("FINISHED"), status("PUBLISHED"));

        PublishResult result;
        try (PublishingHost.Session<?> session = PublishingHost.FACEBOOK.open(server.url())) {
            result = session.publish(p -> p.timer(timer));
        }

        assertThat(result).isInstanceOf(PublishResult.PublishedWithoutId.class);
        assertThat(timer.pauses()).isEmpty();
    }

    @Test
    void cutsOffACreationAtTheDeadline() {
        server.on(Step.CREATE, silence());

        PublishResult result;
        try (PublishingHost.Session<?> session = PublishingHost.FACEBOOK.open(server.url())) {
            server.on(Step.QUOTA, slow(Duration.ofMillis(299_500), error(500, "2")));
            result = session.publish(p -> p.timer(timer));
        }

        assertThat(FaultMatrixTest.outcome(result)).as(String.valueOf(result)).isEqualTo("NotPublished OUT_OF_TIME");
        assertThat(Arrays.asList(server.count(Step.CREATE), server.count(Step.PUBLISH)))
                .containsExactly(1L, 0L);
    }
}
