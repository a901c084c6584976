package io.github.iguser.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.UploadSource;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run uploads the video of its container, continues where the upload broke off, and publishes nothing without it. */
class PublishingUploadTest {
    private static final int SIZE = 3_000_000;
    private static final UploadSource VIDEO = UploadSource.of(() -> new MadeUpVideo(SIZE));
    private static final MediaContainer REEL = ReelContainer.of(r -> r.resumable());

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

    private PublishResult publish() {
        return client.publishing().publish(CountingServer.ACCOUNT, REEL, quickly(p -> p.video(VIDEO)));
    }

    private NotPublished refused() {
        PublishResult result = publish();
        assertThat(result).isInstanceOf(NotPublished.class);
        assertThat(server.published()).isZero();
        return (NotPublished) result;
    }

    @Test
    void uploadsBeforeItPublishes() {
        assertThat(publish()).isInstanceOf(Published.class);

        assertThat(server.uploadHeaders("Authorization")).containsExactly("OAuth token");
        assertThat(server.uploadHeaders("offset")).containsExactly("0");
        assertThat(server.arrived()).isEqualTo(SIZE);
        assertThat(server.wrongBytes()).isZero();
        assertThat(server.published()).isEqualTo(1);
        assertThat(events)
                .extracting(PublishEvent::kind)
                .filteredOn(kind -> kind != Kind.UPLOAD_PROGRESS)
                .containsExactly(
                        Kind.QUOTA_READ,
                        Kind.CONTAINER_CREATED,
                        Kind.UPLOADING,
                        Kind.UPLOADED,
                        Kind.STATUS_READ,
                        Kind.PUBLISHING,
                        Kind.ENDED);
    }

    @Test
    void goesOnWhereTheUploadBrokeOff() {
        server.breakAt(1_000_000L, 2_000_000L);

        assertThat(publish()).isInstanceOf(Published.class);

        assertThat(server.uploadHeaders("offset")).hasSize(3).doesNotHaveDuplicates();
        assertThat(server.uploadHeaders("file_size")).containsOnly("3000000");
        assertThat(server.wrongBytes()).isZero();
        assertThat(server.published()).isEqualTo(1);
        assertThat(events)
                .filteredOn(event -> event.kind() == Kind.UPLOAD_PROGRESS)
                .extracting(PublishEvent::bytesUploaded)
                .isSorted()
                .doesNotHaveDuplicates()
                .endsWith((long) SIZE);
    }

    @Test
    void resumesAsOftenAsTheUploadGetsOn() {
        server.breakAt(300_000L, 700_000L, 1_100_000L, 1_500_000L, 1_900_000L, 2_300_000L);

        assertThat(publish()).isInstanceOf(Published.class);

        assertThat(server.uploads()).hasSize(7);
        assertThat(server.wrongBytes()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "500 oops",
                "400 {\"debug_info\":{\"type\":\"ProcessingFailedError\",\"message\":\"m\"}}",
                "400 {\"debug_info\":{\"retriable\":true,\"type\":\"T\",\"message\":\"m\"}}",
                "503 {\"debug_info\":{\"retriable\":false,\"type\":\"T\",\"message\":\"m\"}}",
                "200 {\"success\":false,\"message\":\"m\"}",
                "400 {\"error\":{\"code\":2,\"message\":\"m\"}}"
            })
    void asksTheContainerAfterAnAmbiguousFailure(String reply) {
        server.replyToUploads(reply);

        assertThat(publish()).isInstanceOf(Published.class);

        assertThat(server.uploads()).hasSize(1);
        assertThat(server.published()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "400 {\"debug_info\":{\"retriable\":false,\"type\":\"ProcessingFailedError\",\"message\":\"m\"}}",
                "401 {\"error\":{\"code\":190,\"message\":\"expired\"}}"
            })
    void publishesNothingAfterAFinalFailure(String reply) {
        server.replyToUploads(reply);

        NotPublished result = refused();

        assertThat(result.reason()).isEqualTo(Reason.UPLOAD_FAILED);
        assertThat(result.containerId()).isEqualTo("1");
        assertThat(result.cause()).isNotNull();
        assertThat(server.uploads()).hasSize(1);
    }

    @Test
    void givesUpAnUploadThatDoesNotGetOnWhichCanBeResumed() {
        String failure = "500 oops";
        server.replyToUploads(failure, failure, failure)
                .container("{\"id\":\"1\",\"status_code\":\"IN_PROGRESS\",\"video_status\":{\"uploading_phase\":"
                        + "{\"status\":\"not_started\"}}}");

        NotPublished result = refused();

        assertThat(result.reason()).isEqualTo(Reason.UPLOAD_INCOMPLETE);
        assertThat(result.cause()).isNotNull();
        assertThat(server.uploadHeaders("offset")).containsExactly("0", "0", "0");

        server.container(null).arrived(1_234_567);
        PublishResult resumed = client.publishing()
                .resume(CountingServer.ACCOUNT, "1", quickly(p -> p.video(VIDEO).uploadUri(server.ownUri())));

        assertThat(resumed).isInstanceOf(Published.class);
        assertThat(server.uploadHeaders("offset")).last().isEqualTo("1234567");
        assertThat(server.published()).isEqualTo(1);
    }

    @Test
    void takesAPhaseThatFailedForFinalWhileTheContainerIsInProgress() {
        server.container(
                "{\"id\":\"1\",\"status_code\":\"IN_PROGRESS\",\"status\":\"In Progress: words\",\"video_status\":"
                        + "{\"uploading_phase\":{\"status\":\"error\",\"bytes_transferred\":0,\"errors\":[{\"code\":1363008,"
                        + "\"message\":\"OIL Error[FILE_NOT_FOUND]\"}]},\"processing_phase\":{\"status\":\"not_started\"}}}");

        NotPublished result = refused();

        assertThat(result.reason()).isEqualTo(Reason.CONTAINER_FAILED);
        assertThat(result.status()).isEqualTo("OIL Error[FILE_NOT_FOUND]");
        assertThat(result.subcode()).isEqualTo(1363008);
    }

    @Test
    void sendsNothingToAnotherHost() throws IOException {
        try (UploadServer other = new UploadServer()) {
            server.uri(other.ownUri());

            NotPublished result = refused();

            assertThat(result.reason()).isEqualTo(Reason.UPLOAD_FAILED);
            assertThat(result.advice()).contains("rupload.facebook.com").doesNotContain("***");
            assertThat(other.requests()).isZero();
        }
    }

    @Test
    void letsTheApiFetchAUrl() {
        PublishResult result = client.publishing()
                .publish(
                        CountingServer.ACCOUNT,
                        REEL,
                        quickly(p -> p.video(UploadSource.ofUrl("https://media.example.com/ride.mp4?sig=1"))));

        assertThat(result).isInstanceOf(Published.class);
        assertThat(server.uploadHeaders("file_url")).containsExactly("https://media.example.com/ride.mp4?sig=1");
        assertThat(server.uploadHeaders("content-length")).containsExactly("0");
    }

    @Test
    void doesNotCountTheUploadForTheDeadline() {
        server.delay(1_500);

        PublishResult result = client.publishing()
                .publish(
                        CountingServer.ACCOUNT,
                        REEL,
                        quickly(p -> p.video(VIDEO).deadline(Duration.ofMillis(1_200))));

        assertThat(result).isInstanceOf(Published.class);
    }

    @Test
    void endsAnUploadThatTakesTooLong() {
        server.delay(20_000);

        PublishResult result = client.publishing()
                .publish(
                        CountingServer.ACCOUNT,
                        REEL,
                        quickly(p -> p.video(VIDEO).uploadDeadline(Duration.ofMillis(500))));

        assertThat(result)
                .isInstanceOfSatisfying(
                        NotPublished.class,
                        failed -> assertThat(failed.reason()).isEqualTo(Reason.UPLOAD_INCOMPLETE));
        assertThat(server.published()).isZero();
    }

    @Test
    void stopsWithTheRun() {
        server.delay(20_000);
        CompletableFuture<PublishResult> run = client.publishing()
                .publishAsync(
                        CountingServer.ACCOUNT,
                        REEL,
                        p -> p.video(VIDEO).listener(event -> {
                            events.add(event);
                        }));
        while (events.stream().noneMatch(event -> event.kind() == Kind.UPLOAD_PROGRESS)) {
            Thread.onSpinWait();
        }

        assertThat(run.cancel(true)).isTrue();

        assertThat(server.published()).isZero();
    }
}
