package io.github.iguser.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.UploadSource;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ReelContainer;
import io.github.iguser.publishing.PublishResult.NotPublished;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import io.github.iguser.publishing.UploadResult.NotUploaded;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reads of a container that tell how much of a video has arrived, when they or the client fail. */
class UploadProgressReadsTest {
    private static final UploadSource VIDEO = UploadSource.of(() -> new MadeUpVideo(1_000));

    private final VirtualTimer timer = new VirtualTimer();
    private final AtomicInteger tokens = new AtomicInteger();
    private UploadServer server;

    @BeforeEach
    void start() throws IOException {
        server = new UploadServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private NotUploaded notUploaded(Supplier<String> token, Consumer<PublishOptions.Builder> options) {
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(token)
                .baseUrl(server.url())
                .build()) {
            UploadResult result =
                    client.publishing().upload("1", server.ownUri(), VIDEO, p -> options.accept(p.timer(timer)));
            assertThat(result).isInstanceOf(NotUploaded.class);
            return (NotUploaded) result;
        }
    }

    /** Returns a token for the first calls, and fails after them. */
    private Supplier<String> failingAfter(int calls, RuntimeException failure) {
        return () -> {
            if (tokens.incrementAndGet() > calls) {
                throw failure;
            }
            return "token";
        };
    }

    @Test
    void failAfterGrowingPauses() {
        server.container("{\"error\":{\"code\":100,\"error_subcode\":33,\"message\":\"m\"}}");

        NotUploaded result =
                notUploaded(() -> "token", p -> p.failedReads(6).pauses(Duration.ofSeconds(1), Duration.ofSeconds(5)));

        assertThat(result.reason()).isEqualTo(Reason.UPLOAD_INCOMPLETE);
        assertThat(result.cause()).isNotNull();
        assertThat(timer.pauses())
                .containsExactlyElementsOf(LongStream.of(1, 2, 4, 5, 5)
                        .mapToObj(Duration::ofSeconds)
                        .toList());
    }

    @Test
    void tellTheFailureOfTheTokenSupplier() {
        server.replyToUploads("200 {\"success\":false}");

        // One token for the first read, and one for the upload.
        NotUploaded result = notUploaded(failingAfter(2, new IllegalStateException("the vault is sealed")), p -> {});

        assertThat(result.reason()).isEqualTo(Reason.UPLOAD_INCOMPLETE);
        assertThat(result.advice())
                .startsWith("the vault is sealed. Call publishing().upload(\"1\", ...) again")
                .endsWith("the rest of the video.");
        assertThat(result.cause()).as("the failure of the upload").isNotNull();
    }

    @Test
    void tellTheClassOfAFailureWithoutAMessage() {
        NotUploaded result = notUploaded(failingAfter(1, new IllegalStateException()), p -> {});

        assertThat(result.reason()).isEqualTo(Reason.UPLOAD_FAILED);
        assertThat(result.advice()).startsWith("java.lang.IllegalStateException. Nothing is published.");
    }

    @Test
    void areNotNeededIfTheVideoCannotBeReadOnceThereIsAContainer() {
        UploadSource source = UploadSource.of(() -> {
            if (server.created() > 0) {
                throw new IllegalStateException("the disk is gone");
            }
            return new MadeUpVideo(1_000);
        });
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken("token")
                .baseUrl(server.url())
                .build()) {
            PublishResult result = client.publishing()
                    .publish(CountingServer.ACCOUNT, ReelContainer.of(r -> r.resumable()), p -> p.video(source));

            assertThat(result).isInstanceOfSatisfying(NotPublished.class, failed -> {
                assertThat(failed.reason()).isEqualTo(Reason.UPLOAD_FAILED);
                assertThat(failed.containerId()).isEqualTo("1");
                assertThat(failed.advice()).contains("(channel) cannot be read: the disk is gone.");
            });
        }
    }
}
