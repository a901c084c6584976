package io.github.iguser.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.UploadException;
import io.github.iguser.UploadSource;
import io.github.iguser.facebook.CarouselContainer;
import io.github.iguser.facebook.CarouselImageContainer;
import io.github.iguser.facebook.CarouselVideoContainer;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.publishing.PublishEvent.Kind;
import io.github.iguser.publishing.PublishResult.NotPublished;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import io.github.iguser.publishing.PublishResult.Published;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run uploads the videos of the items of a carousel. */
class CarouselUploadTest {
    private static final String PICTURE = "https://media.example.com/one.jpg";
    private static final UploadSource VIDEO = UploadSource.of(() -> new MadeUpVideo(3_000_000));

    private final List<PublishEvent> events = new CopyOnWriteArrayList<>();
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

    private Consumer<PublishOptions.Builder> quickly(Consumer<PublishOptions.Builder> more) {
        return p -> {
            p.pauses(Duration.ofMillis(5), Duration.ofMillis(20)).listener(events::add);
            more.accept(p);
        };
    }

    @Test
    void uploadsTheVideosOfACarousel() {
        PublishResult result = client.publishing()
                .publishCarousel(
                        CountingServer.ACCOUNT,
                        List.of(
                                CarouselImageContainer.of(i -> i.imageUrl(PICTURE)),
                                CarouselVideoContainer.of(v -> v.resumable())),
                        ids -> CarouselContainer.of(c -> c.children(ids)),
                        quickly(p -> p.video(2, VIDEO)));

        assertThat(result).isInstanceOf(Published.class);
        assertThat(server.uploads()).hasSize(1);
        assertThat(server.created()).isEqualTo(3);
        assertThat(events)
                .filteredOn(event -> event.kind() == Kind.UPLOADED)
                .extracting(PublishEvent::item)
                .containsExactly(2);
    }

    @Test
    void createsNoCarouselIfAVideoFails() {
        server.replyToUploads("400 {\"debug_info\":{\"retriable\":false,\"type\":\"T\",\"message\":\"m\"}}");

        PublishResult result = client.publishing()
                .publishCarousel(
                        CountingServer.ACCOUNT,
                        List.of(
                                CarouselImageContainer.of(i -> i.imageUrl(PICTURE)),
                                CarouselVideoContainer.of(v -> v.resumable())),
                        ids -> CarouselContainer.of(c -> c.children(ids)),
                        quickly(p -> p.video(2, VIDEO)));

        assertThat(result).isInstanceOfSatisfying(NotPublished.class, failed -> {
            assertThat(failed.reason()).isEqualTo(Reason.UPLOAD_FAILED);
            assertThat(failed.item()).isEqualTo(2);
            assertThat(failed.cause()).isInstanceOf(UploadException.class);
        });
        assertThat(server.created()).isEqualTo(2);
        assertThat(server.published()).isZero();
    }
}
