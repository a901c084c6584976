package io.github.iguser.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.publishing.CountingServer.Reply;
import io.github.iguser.publishing.CountingServer.Step;
import io.github.iguser.publishing.FaultMatrix.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever fails, the outcome is what is known, and {@code media_publish} is sent once at most. */
@Execution(ExecutionMode.CONCURRENT)
class FaultMatrixTest {
    static Stream<Arguments> runs() {
        return FaultMatrix.faults().stream()
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

            PublishResult result =
                    async ? session.publishAsync(p -> p.timer(timer)).join() : session.publish(p -> p.timer(timer));

            assertThat(outcome(result)).as(String.valueOf(result)).isEqualTo(fault.outcome());
            assertThat(server.count(Step.CREATE)).isEqualTo(fault.creations());
            assertThat(server.count(Step.PUBLISH))
                    .isEqualTo(fault.publications())
                    .isLessThanOrEqualTo(1);
            assertThat(timer.waited()).isLessThanOrEqualTo(PublishOptions.DEADLINE);
        }
    }

    /** The matrix as a table, for people. */
    @Test
    void isWritten() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "| step | fault | container after it | outcome | containers requested | media_publish seen |",
                "|---|---|---|---|---|---|"));
        FaultMatrix.faults().forEach(fault -> lines.add(fault.row()));
        Files.write(Path.of("target", "publishing-faults.md"), lines);

        assertThat(lines).hasSizeGreaterThan(100).doesNotHaveDuplicates();
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
