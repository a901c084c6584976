package io.github.iguser.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.UploadSource;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ReelContainer;
import io.github.iguser.publishing.PublishResult.NotPublished;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import io.github.iguser.publishing.UploadResult.NotUploaded;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thread that is interrupted already sends nothing, and the caller's channel stays open. */
class InterruptedUploadTest {
    private UploadServer server;
    private FacebookLoginClient client;

    @TempDir
    private Path folder;

    private FileChannel channel;
    private UploadSource video;

    @BeforeEach
    void start() throws IOException {
        server = new UploadServer();
        client = FacebookLoginClient.builder()
                .accessToken("token")
                .baseUrl(server.url())
                .build();
        channel = FileChannel.open(Files.write(folder.resolve("ride.mp4"), new byte[1_000]));
        video = UploadSource.of(channel);
    }

    @AfterEach
    void stop() throws IOException {
        channel.close();
        client.close();
        server.close();
    }

    private <T> T interrupted(Supplier<T> run) {
        Thread.currentThread().interrupt();
        try {
            return run.get();
        } finally {
            assertThat(Thread.interrupted()).as("the flag of the thread").isTrue();
        }
    }

    private void stopped(PublishResult result) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        NotPublished.class,
                        failed -> assertThat(failed.reason()).isEqualTo(Reason.STOPPED));
        sentNothing();
    }

    private void sentNothing() {
        assertThat(server.requests()).isZero();
        assertThat(channel.isOpen()).isTrue();
    }

    @Test
    void stopsPublishing() {
        stopped(interrupted(() -> client.publishing()
                .publish(CountingServer.ACCOUNT, ReelContainer.of(r -> r.resumable()), p -> p.video(video))));
    }

    @Test
    void stopsResuming() {
        stopped(interrupted(() -> client.publishing()
                .resume(
                        CountingServer.ACCOUNT,
                        "1",
                        p -> p.publishSent(false).video(video).uploadUri(server.ownUri()))));
    }

    @Test
    void stopsUploading() {
        UploadResult result = interrupted(() -> client.publishing().upload("1", server.ownUri(), video, p -> {}));

        assertThat(result)
                .isInstanceOfSatisfying(
                        NotUploaded.class, failed -> assertThat(failed.reason()).isEqualTo(Reason.STOPPED));
        sentNothing();
    }
}
