package io.github.iguser.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.UploadException;
import io.github.iguser.UploadSource;
import io.github.iguser.VideoUpload;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.model.UploadedVideo;
import io.github.iguser.publishing.PublishEvent.Kind;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import io.github.iguser.publishing.UploadResult.NotUploaded;
import io.github.iguser.publishing.UploadResult.Uploaded;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A video is uploaded to a container, with resumption and progress, and nothing is published. */
class UploadOnlyTest {
    private static final int SIZE = 3_000_000;
    private static final UploadSource VIDEO = UploadSource.of(() -> new MadeUpVideo(SIZE));
    private static final String FINAL =
            "400 {\"debug_info\":{\"retriable\":false,\"type\":\"ProcessingFailedError\",\"message\":\"bad\"}}";

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

    private UploadResult upload(Consumer<PublishOptions.Builder> more) {
        return client.publishing().upload("1", server.ownUri(), VIDEO, p -> {
            p.pauses(Duration.ofMillis(5), Duration.ofMillis(20)).listener(events::add);
            more.accept(p);
        });
    }

    @Test
    void uploadsWithoutPublishing() {
        assertThat(upload(p -> {})).isInstanceOf(Uploaded.class).hasToString("Uploaded{containerId=1}");

        assertThat(server.arrived()).isEqualTo(SIZE);
        assertThat(server.wrongBytes()).isZero();
        assertThat(server.created() + server.published()).isZero();
        assertThat(events)
                .extracting(PublishEvent::kind)
                .filteredOn(kind -> kind != Kind.UPLOAD_PROGRESS)
                .containsExactly(Kind.STATUS_READ, Kind.UPLOADING, Kind.UPLOADED);
    }

    @Test
    void goesOnWhereTheUploadBrokeOff() {
        server.breakAt(1_000_000L, 2_000_000L);

        assertThat(upload(p -> {})).isInstanceOf(Uploaded.class);

        assertThat(server.uploadHeaders("offset")).hasSize(3).doesNotHaveDuplicates();
        assertThat(server.wrongBytes()).isZero();
        assertThat(events)
                .filteredOn(event -> event.kind() == Kind.UPLOAD_PROGRESS)
                .extracting(PublishEvent::bytesUploaded)
                .isSorted()
                .endsWith((long) SIZE);
    }

    @Test
    void sendsTheRestOfAVideoThatAnotherProgramBegan() {
        server.arrived(2_500_000L);

        assertThat(upload(p -> {})).isInstanceOf(Uploaded.class);

        assertThat(server.uploadHeaders("offset")).containsExactly("2500000");
    }

    @Test
    void looksAgainAfterAResponseThatDoesNotTellOfSuccess() {
        server.replyToUploads("200 {}");

        assertThat(upload(p -> {})).isInstanceOf(Uploaded.class);

        assertThat(server.uploads()).hasSize(1);
        assertThat(events).extracting(PublishEvent::kind).contains(Kind.UPLOAD_FAILED);
    }

    @Test
    void tellsAFinalFailure() {
        server.replyToUploads(FINAL);

        assertThat(upload(p -> {})).isInstanceOfSatisfying(NotUploaded.class, failed -> {
            assertThat(failed.reason()).isEqualTo(Reason.UPLOAD_FAILED);
            assertThat(failed.cause()).isInstanceOf(UploadException.class);
            assertThat(failed.containerId()).isEqualTo("1");
            assertThat(failed).asString().contains("UPLOAD_FAILED", "bad");
        });
        assertThat(server.uploads()).hasSize(1);
    }

    @Test
    void tellsHowToGoOnWithAnUploadThatIsIncomplete() {
        server.delay(20_000);

        assertThat(upload(p -> p.uploadDeadline(Duration.ofMillis(500))))
                .isInstanceOfSatisfying(NotUploaded.class, failed -> {
                    assertThat(failed.reason()).isEqualTo(Reason.UPLOAD_INCOMPLETE);
                    assertThat(failed.advice()).startsWith("Call publishing().upload(\"1\", ...) again");
                });
    }

    @Test
    void tellsOfAContainerThatHasExpired() {
        server.container("{\"id\":\"1\",\"status_code\":\"EXPIRED\"}");

        assertThat(upload(p -> {}))
                .isInstanceOfSatisfying(
                        NotUploaded.class, failed -> assertThat(failed.reason()).isEqualTo(Reason.CONTAINER_EXPIRED));
        assertThat(server.uploads()).isEmpty();
    }

    @Test
    void stopsWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();

        UploadResult result = upload(p -> {});

        assertThat(Thread.interrupted()).isTrue();
        assertThat(result)
                .isInstanceOfSatisfying(
                        NotUploaded.class, failed -> assertThat(failed.reason()).isEqualTo(Reason.STOPPED));
        assertThat(server.uploads()).isEmpty();
    }

    @Test
    void endsTheRequestWhenTheFutureIsCancelled() {
        server.delay(20_000);
        CompletableFuture<UploadResult> future =
                client.publishing().uploadAsync("1", server.ownUri(), VIDEO, p -> p.listener(events::add));
        while (events.stream().noneMatch(event -> event.kind() == Kind.UPLOAD_PROGRESS)) {
            Thread.onSpinWait();
        }

        assertThat(future.cancel(true)).isTrue();
        assertThat(future).isCancelled();
    }

    @Test
    void makesASingleRequest() {
        UploadedVideo uploaded = client.uploadVideo(new VideoUpload(server.ownUri(), VIDEO, SIZE, 0, sent -> {}))
                .execute();

        assertThat(uploaded.success()).isTrue();
        assertThat(uploaded.message()).isEqualTo("Upload successful.");
        assertThat(server.requests()).isEqualTo(1);
    }

    private void refuses(String uri, Consumer<PublishOptions.Builder> options, String message) {
        assertThatThrownBy(() -> client.publishing().upload("1", uri, VIDEO, options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
        assertThat(server.requests()).isZero();
    }

    @Test
    void refusesWrongArgumentsBeforeAnythingIsSent() {
        refuses("https://rupload.example.com/1", p -> {}, "https://rupload.example.com");
        refuses(server.ownUri(), p -> p.video(VIDEO), "video is an argument of upload(...)");
        refuses(server.ownUri(), p -> p.uploadUri(server.ownUri()), "uploadUri is only for resume(...)");
        refuses(server.ownUri(), p -> p.video(1, VIDEO), "video(1, ...) belongs to a carousel item");
        try (InstagramLoginClient other = InstagramLoginClient.builder()
                .accessToken("token")
                .baseUrl(server.url())
                .build()) {
            assertThatThrownBy(() -> other.publishing().upload("1", server.ownUri(), VIDEO, p -> {}))
                    .hasMessageContaining("this host accepts no uploads");
        }
    }
}
