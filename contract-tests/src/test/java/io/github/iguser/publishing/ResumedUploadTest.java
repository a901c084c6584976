package io.github.iguser.publishing;

import static io.github.iguser.publishing.CountingServer.error;
import static io.github.iguser.publishing.CountingServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.RetryPolicy;
import io.github.iguser.UploadSource;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.publishing.CountingServer.Step;
import io.github.iguser.publishing.PublishResult.NotPublished;
import io.github.iguser.publishing.PublishResult.Unknown;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run with a video that resumes a container says no more about its post than it knows. */
class ResumedUploadTest {
    private static final UploadSource VIDEO = UploadSource.of(() -> new MadeUpVideo(1_000));

    private CountingServer server;
    private FacebookLoginClient client;

    @BeforeEach
    void start() throws IOException {
        server = new CountingServer();
        client = FacebookLoginClient.builder()
                .accessToken("token")
                .baseUrl(server.url())
                .retries(RetryPolicy.none())
                .build();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    private PublishResult resume(UploadSource video, Consumer<PublishOptions.Builder> more) {
        return client.publishing().resume(CountingServer.ACCOUNT, "77", p -> {
            p.timer(new VirtualTimer()).video(video).uploadUri(server.url() + "ig-api-upload/77");
            more.accept(p);
        });
    }

    /** An earlier run of the program may have uploaded the video and published the container. */
    @Test
    void isInDoubtIfTheContainerCannotBeRead() {
        server.on(Step.READ, error(401, "190/463"));

        assertThat(resume(VIDEO, p -> {})).isInstanceOfSatisfying(Unknown.class, unknown -> {
            assertThat(unknown.publishSent()).isTrue();
            assertThat(unknown.advice())
                    .startsWith("This run has not sent media_publish, but an earlier one may have")
                    .endsWith("The access token was refused (see cause()), so use a new one.");
        });
        assertThat(server.requests()).containsExactly("GET /77");
    }

    @Test
    void isInDoubtIfAFinishedContainerCannotBeReadAgain() {
        server.on(Step.READ, status("FINISHED"), error(401, "190/463"));

        assertThat(FaultMatrixTest.outcome(resume(VIDEO, p -> {}))).isEqualTo("Unknown, sent");
    }

    /** A container without its whole video cannot have been published. */
    @Test
    void isNotPublishedWithoutItsWholeVideo() {
        server.on(Step.READ, status("IN_PROGRESS"), error(401, "190/463"));

        assertThat(FaultMatrixTest.outcome(resume(VIDEO, p -> {}))).isEqualTo("NotPublished UPLOAD_INCOMPLETE");
    }

    @Test
    void knowsThatNothingIsPublishedIfItWasTold() {
        server.on(Step.READ, error(401, "190/463"));

        assertThat(resume(VIDEO, p -> p.publishSent(false)))
                .isInstanceOfSatisfying(
                        NotPublished.class,
                        failed -> assertThat(failed.reason()).isEqualTo(NotPublished.Reason.UPLOAD_INCOMPLETE));
    }

    @Test
    void releasesTheContainerAfterAnErrorOfTheSource() {
        AtomicInteger opened = new AtomicInteger();
        UploadSource broken = UploadSource.of(() -> {
            if (opened.incrementAndGet() == 2) {
                throw new AssertionError("of the source");
            }
            return new MadeUpVideo(1_000);
        });

        assertThatThrownBy(() -> resume(broken, p -> p.publishSent(false))).hasMessage("of the source");
        assertThat(resume(VIDEO, p -> p.publishSent(false))).isInstanceOf(PublishResult.Published.class);
    }
}
