package io.github.iguser.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.UploadSource;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ImageContainer;
import io.github.iguser.facebook.ReelContainer;
import io.github.iguser.publishing.CountingServer.Reply;
import io.github.iguser.publishing.CountingServer.Step;
import io.github.iguser.publishing.FaultMatrix.Fault;
import io.github.iguser.publishing.FaultMatrix.Scenario;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever fails, the outcome is what is known, and {@code media_publish} is sent once at most. */
@Execution(ExecutionMode.CONCURRENT)
class FaultMatrixTest {
    private static final List<Fault> FAULTS = FaultMatrix.faults();
    private static final FaultTable TABLE = new FaultTable();
    private static final Consumer<PublishOptions.Builder> LATER = p -> p.timer(new VirtualTimer());

    @AfterAll
    static void writeTable() throws IOException {
        TABLE.write();
    }

    static Stream<Arguments> runs() {
        return FAULTS.stream()
                .flatMap(fault -> Stream.of(PublishingHost.values())
                        .flatMap(host -> Stream.of(true, false).map(async -> Arguments.of(fault, host, async))));
    }

    @ParameterizedTest(name = "{0}, {1}, asynchronous: {2}")
    @MethodSource("runs")
    void tellsWhatIsKnownAndPublishesOnceAtMost(Fault fault, PublishingHost host, boolean async) throws IOException {
        try (CountingServer server = new CountingServer();
                PublishingHost.Session<?> session = fault.name().startsWith("timeout")
                        ? host.open(server.url(), PublishingHost.IMPATIENT)
                        : host.open(server.url())) {
            fault.replies().forEach((step, replies) -> server.on(step, replies.toArray(Reply[]::new)));
            VirtualTimer timer = new VirtualTimer();

            PublishResult result = run(fault, host, session, server, timer, async);

            FaultTable.CountedRun seen =
                    new FaultTable.CountedRun(outcome(result), server.count(Step.CREATE), server.count(Step.PUBLISH));
            TABLE.add(FAULTS.indexOf(fault), fault.cells(), seen);
            assertThat(seen.outcome()).as(String.valueOf(result)).isEqualTo(fault.outcome());
            assertThat(seen.creations()).isEqualTo(fault.creations());
            assertThat(seen.publications()).isEqualTo(fault.publications()).isLessThanOrEqualTo(1);
            if (fault.scenario() == Scenario.POST) {
                assertThat(timer.waited()).isLessThanOrEqualTo(PublishOptions.DEADLINE);
            }
        }
    }

    private static PublishResult run(
            Fault fault,
            PublishingHost host,
            PublishingHost.Session<?> session,
            CountingServer server,
            VirtualTimer timer,
            boolean async) {
        Consumer<PublishOptions.Builder> options = p -> p.timer(timer);
        return switch (fault.scenario()) {
            case POST -> async ? session.publishAsync(options).join() : session.publish(options);
            case CAROUSEL ->
                async ? session.publishCarouselAsync(2, options).join() : session.publishCarousel(2, options);
            case RESUME -> resume(session, "77", options.andThen(p -> p.publishSent(false)), async);
            case RESUME_IN_DOUBT -> resume(session, inDoubt(fault, session, server, timer), LATER, async);
            case RESUME_ELSEWHERE -> {
                String id = inDoubt(fault, session, server, timer);
                try (PublishingHost.Session<?> other = host.open(server.url())) {
                    yield resume(other, id, LATER, async);
                }
            }
        };
    }

    /** Publishes with an unknown outcome, and returns the id of the container, which has another status from then on. */
    private static String inDoubt(
            Fault fault, PublishingHost.Session<?> session, CountingServer server, VirtualTimer timer) {
        PublishResult first = session.publish(p -> p.timer(timer));
        assertThat(outcome(first)).isEqualTo("Unknown, sent");
        server.on(Step.READ, CountingServer.status(fault.container()));
        return first.containerId();
    }

    private static PublishResult resume(
            PublishingHost.Session<?> session, String id, Consumer<PublishOptions.Builder> options, boolean async) {
        return async
                ? session.publishing()
                        .resumeAsync(CountingServer.ACCOUNT, id, options)
                        .join()
                : session.resume(id, options);
    }

    /** The default client waits for a minute, and the run reads the quota for a tenth of its deadline at most. */
    @Test
    void publishesThoughTheQuotaNeverArrives() throws IOException {
        try (CountingServer server = new CountingServer().on(Step.QUOTA, CountingServer.silence());
                FacebookLoginClient client = FacebookLoginClient.builder()
                        .accessToken("token")
                        .baseUrl(server.url())
                        .build()) {
            PublishResult result = client.publishing()
                    .publish(
                            CountingServer.ACCOUNT,
                            ImageContainer.of(i -> i.imageUrl("https://media.example.com/one.jpg")),
                            p -> p.deadline(Duration.ofSeconds(20)));

            FaultTable.CountedRun seen =
                    new FaultTable.CountedRun(outcome(result), server.count(Step.CREATE), server.count(Step.PUBLISH));
            TABLE.add(1000, List.of("publish, default client", "QUOTA", "no response", "FINISHED"), seen);
            assertThat(seen).isEqualTo(new FaultTable.CountedRun("Published", 1, 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void publishesAnUploadedVideoOnceAtMost(UploadFault fault) throws IOException {
        try (UploadServer server = new UploadServer();
                FacebookLoginClient client = FacebookLoginClient.builder()
                        .accessToken("token")
                        .baseUrl(server.url())
                        .build()) {
            fault.setUp.accept(server);
            PublishResult result = client.publishing()
                    .publish(
                            CountingServer.ACCOUNT,
                            ReelContainer.of(r -> r.resumable()),
                            p -> p.video(UploadSource.of(() -> new MadeUpVideo(3_000_000)))
                                    .pauses(Duration.ofMillis(5), Duration.ofMillis(20)));

            FaultTable.CountedRun seen =
                    new FaultTable.CountedRun(outcome(result), server.created(), server.published());
            String name = fault.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
            TABLE.add(1001 + fault.ordinal(), List.of("publish with a video", "UPLOAD", name, "-"), seen);
            assertThat(seen).isEqualTo(fault.expected);
        }
    }

    /** The ways in which an upload can fail. */
    enum UploadFault {
        BREAKS_TWICE(server -> server.breakAt(1_000_000L, 2_000_000L), new FaultTable.CountedRun("Published", 1, 1)),
        REFUSED_FOR_GOOD(
                server -> server.replyToUploads("400 {\"debug_info\":{\"retriable\":false,\"type\":"
                        + "\"ProcessingFailedError\",\"message\":\"m\"}}"),
                new FaultTable.CountedRun("NotPublished UPLOAD_FAILED", 1, 0)),
        RETRIABLE_FAILURE(
                server -> server.replyToUploads("500 {\"debug_info\":{\"retriable\":true,\"type\":"
                        + "\"PartialRequestError\",\"message\":\"m\"}}"),
                new FaultTable.CountedRun("Published", 1, 1));

        private final Consumer<UploadServer> setUp;
        private final FaultTable.CountedRun expected;

        UploadFault(Consumer<UploadServer> setUp, FaultTable.CountedRun expected) {
            this.setUp = setUp;
            this.expected = expected;
        }
    }

    @Test
    void hasEachFaultOnce() {
        assertThat(FAULTS).extracting(Fault::toString).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }

    static String outcome(PublishResult result) {
        if (result instanceof PublishResult.NotPublished failed) {
            return "NotPublished " + failed.reason();
        }
        if (result instanceof PublishResult.Unknown unknown) {
            return "Unknown, " + (unknown.publishSent() ? "sent" : "not sent");
        }
        return result.getClass().getSimpleName();
    }
}
