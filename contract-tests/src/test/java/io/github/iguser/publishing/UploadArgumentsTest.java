package io.github.iguser.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.UploadSource;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ImageContainer;
import io.github.iguser.facebook.MediaContainer;
import io.github.iguser.facebook.ReelContainer;
import io.github.iguser.instagram.InstagramLoginClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Videos that cannot be uploaded are refused before anything is sent. */
class UploadArgumentsTest {
    private static final String PICTURE = "https://media.example.com/one.jpg";
    private static final UploadSource VIDEO = UploadSource.of(() -> new MadeUpVideo(3_000_000));
    private static final MediaContainer REEL = ReelContainer.of(r -> r.resumable());

    private UploadServer server;
    private FacebookLoginClient client;

    @BeforeEach
    void start() throws IOException {
        server = new UploadServer();
        client = FacebookLoginClient.builder()
                .accessToken("token")
                .baseUrl(server.url())
                .build();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    private void refuses(Consumer<PublishOptions.Builder> options, MediaContainer container, String message) {
        assertThatThrownBy(() -> client.publishing().publish(CountingServer.ACCOUNT, container, options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        assertThat(server.requests()).isZero();
    }

    @Test
    void refusesVideosThatCannotBeUploadedBeforeAnythingIsSent(@TempDir Path folder) {
        refuses(
                p -> p.video(VIDEO),
                ImageContainer.of(i -> i.imageUrl(PICTURE)),
                "video: the ImageContainer takes no upload");
        refuses(p -> p.video(UploadSource.of(Path.of("no-such.mp4"))), REEL, "video: file no-such.mp4 cannot be read");
        refuses(
                p -> p.video(UploadSource.of(folder)),
                REEL,
                "video: file " + folder.getFileName() + " cannot be read: java.io.IOException: it is a folder");
        refuses(p -> p.video(UploadSource.of(() -> new MadeUpVideo(0))), REEL, "video: channel is empty");
        refuses(p -> p.video(1, VIDEO), REEL, "video(1, ...) belongs to a carousel item");
        refuses(p -> p.video(VIDEO).uploadUri(server.ownUri()), REEL, "uploadUri is only for resume(...)");
        assertThatThrownBy(() -> client.publishing().resume(CountingServer.ACCOUNT, "1", p -> p.video(VIDEO)))
                .hasMessageContaining("uploadUri is missing");
        assertThatThrownBy(() -> client.publishing()
                        .resume(
                                CountingServer.ACCOUNT,
                                "1",
                                p -> p.video(VIDEO).uploadUri("https://rupload.example.com/1")))
                .hasMessageContaining("https://rupload.example.com");
        assertThat(server.requests()).isZero();
    }

    @Test
    void refusesVideosOnAHostThatTakesNone() {
        try (InstagramLoginClient other = InstagramLoginClient.builder()
                .accessToken("token")
                .baseUrl(server.url())
                .build()) {
            assertThatThrownBy(() -> other.publishing()
                            .publish(
                                    CountingServer.ACCOUNT,
                                    io.github.iguser.instagram.ReelContainer.of(r -> r.videoUrl(PICTURE)),
                                    p -> p.video(VIDEO)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "video: this host accepts no uploads; leave it out, and set videoUrl(...) on the container");
        }
    }
}
