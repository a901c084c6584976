package io.github.iguser.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.UploadSource;
import io.github.iguser.facebook.CarouselContainer;
import io.github.iguser.facebook.CarouselImageContainer;
import io.github.iguser.facebook.CarouselVideoContainer;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.MediaContainer;
import io.github.iguser.facebook.ReelContainer;
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

/** A carousel continues with the containers of items that were created before, and with their uploads. */
class ResumedItemsTest {
    private static final int SIZE = 1_000_000;
    private static final UploadSource VIDEO = UploadSource.of(() -> new MadeUpVideo(SIZE));
    private static final List<MediaContainer> ITEMS = List.of(
            CarouselImageContainer.of(i -> i.imageUrl("https://media.example.com/one.jpg")),
            CarouselVideoContainer.of(v -> v.resumable()));

    private final List<PublishEvent> events = new CopyOnWriteArrayList<>();
    private UploadServer server;

    @BeforeEach
    void start() throws IOException {
        server = new UploadServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    /** Runs as a program of its own does, with a new client. */
    private PublishResult run(Consumer<PublishOptions.Builder> options) {
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken("token")
                .baseUrl(server.url())
                .build()) {
            return client.publishing()
                    .publishCarousel(
                            CountingServer.ACCOUNT, ITEMS, ids -> CarouselContainer.of(c -> c.children(ids)), p -> {
                                p.pauses(Duration.ofMillis(5), Duration.ofMillis(20))
                                        .listener(events::add);
                                options.accept(p);
                            });
        }
    }

    private String createdUri() {
        return events.stream()
                .filter(event -> event.kind() == Kind.CONTAINER_CREATED
                        && Integer.valueOf(2).equals(event.item()))
                .map(PublishEvent::uploadUri)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sendsTheRestOfAVideoAfterARestart() {
        server.replyToUploads("500 {}", "500 {}")
                .container("{\"id\":\"1\",\"status_code\":\"IN_PROGRESS\",\"video_status\":{\"uploading_phase\":"
                        + "{\"status\":\"in_progress\",\"bytes_transferred\":400000}}}");
        PublishResult first = run(p -> p.video(2, VIDEO).uploadAttempts(1));
        assertThat(first).isInstanceOfSatisfying(NotPublished.class, failed -> {
            assertThat(failed.reason()).isEqualTo(Reason.UPLOAD_INCOMPLETE);
            assertThat(failed.advice()).contains("p.resumeItem(2, \"1\", uploadUri).video(2, ...)");
        });
        long before = server.created();
        server.container(null).arrived(400_000L);

        PublishResult second =
                run(p -> p.resumeItem(1, "1").resumeItem(2, "1", createdUri()).video(2, VIDEO));

        assertThat(second).isInstanceOf(Published.class);
        assertThat(server.uploadHeaders("offset")).endsWith("400000");
        assertThat(server.arrived()).isEqualTo(SIZE);
        assertThat(server.created() - before).as("the carousel alone").isEqualTo(1);
        assertThat(server.published()).isEqualTo(1);
    }

    @Test
    void waitsForAnItemWithoutUpload() {
        server.container("{\"id\":\"2\",\"status_code\":\"FINISHED\"}");

        assertThat(run(p -> p.resumeItem(2, "2"))).isInstanceOf(Published.class);

        assertThat(server.created()).as("the picture and the carousel").isEqualTo(2);
        assertThat(server.uploads()).isEmpty();
    }

    @Test
    void endsWithAnItemThatHasExpired() {
        server.container("{\"id\":\"2\",\"status_code\":\"EXPIRED\"}");

        assertThat(run(p -> p.resumeItem(2, "2").resumeItem(1, "1").sideBySide(1)))
                .isInstanceOfSatisfying(NotPublished.class, failed -> {
                    assertThat(failed.reason()).isEqualTo(Reason.CONTAINER_EXPIRED);
                    assertThat(failed.item()).isNotNull();
                });
        assertThat(server.created()).isZero();
        assertThat(server.published()).isZero();
    }

    private void refuses(Consumer<PublishOptions.Builder> options, String message) {
        assertThatThrownBy(() -> run(options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        assertThat(server.requests()).isZero();
    }

    @Test
    void refusesWrongItemsBeforeAnythingIsSent() {
        refuses(p -> p.resumeItem(3, "1"), "resumeItem(3, ...) does not exist: the carousel has 2 items");
        refuses(p -> p.resumeItem(0, "1"), "item < 1: 0");
        refuses(p -> p.resumeItem(2, "no id"), "no id");
        refuses(p -> p.resumeItem(2, "1").video(2, VIDEO), "resumeItem(2, ...): the upload URI is missing");
        refuses(p -> p.resumeItem(2, "1", server.ownUri()), "resumeItem(2, ...): video(2, ...) is missing");
        refuses(
                p -> p.resumeItem(2, "1", "https://rupload.example.com/1").video(2, VIDEO),
                "https://rupload.example.com");
    }

    @Test
    void refusesItemsOfAPostOfItsOwn() {
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken("token")
                .baseUrl(server.url())
                .build()) {
            assertThatThrownBy(() -> client.publishing()
                            .publish(
                                    CountingServer.ACCOUNT,
                                    ReelContainer.of(r -> r.resumable()),
                                    p -> p.resumeItem(1, "1")))
                    .hasMessageContaining("resumeItem(1, ...) belongs to a carousel");
        }
        assertThat(server.requests()).isZero();
    }
}
