package io.github.iguser.publishing;

import static io.github.iguser.publishing.CountingServer.error;
import static io.github.iguser.publishing.CountingServer.json;
import static io.github.iguser.publishing.CountingServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.publishing.CountingServer.Step;
import io.github.iguser.publishing.PublishResult.NotPublished;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The result has all that is known, and what to do. */
class PublishingOutcomesTest {
    private CountingServer server;

    @BeforeEach
    void start() throws IOException {
        server = new CountingServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private PublishResult publish(PublishingHost host, Consumer<PublishOptions.Builder> options) {
        try (PublishingHost.Session<?> session = host.open(server.url())) {
            return session.publish(p -> options.accept(p.timer(new VirtualTimer())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksAtTheQuotaCreatesReadsAndPublishes(PublishingHost host) {
        server.on(Step.PUBLISH, json(200, "{\"id\":\"900\",\"poll\":{\"attached\":true}}"));

        PublishResult result = publish(host, p -> {});

        assertThat(result).isInstanceOfSatisfying(PublishResult.Published.class, published -> {
            assertThat(published.mediaId()).isEqualTo("900");
            assertThat(published.containerId()).isEqualTo("1");
            assertThat(published.additionalJson()).containsEntry("poll", "{\"attached\":true}");
        });
        assertThat(server.requests())
                .containsExactly(
                        "GET /17841405822304914/content_publishing_limit",
                        "POST /17841405822304914/media",
                        "GET /1",
                        "POST /17841405822304914/media_publish");
    }

    @Test
    void skipsTheQuotaIfTold() {
        assertThat(publish(PublishingHost.FACEBOOK, p -> p.skipQuotaCheck()))
                .isInstanceOf(PublishResult.Published.class);
        assertThat(server.count(Step.QUOTA)).isZero();
    }

    @Test
    void createsNothingBeyondTheQuota() {
        server.on(Step.QUOTA, json(200, "{\"data\":[{\"quota_usage\":50,\"config\":{\"quota_total\":50}}]}"));

        PublishResult result = publish(PublishingHost.FACEBOOK, p -> {});

        assertThat(result).isInstanceOfSatisfying(NotPublished.class, failed -> {
            assertThat(failed.reason()).isEqualTo(NotPublished.Reason.QUOTA_REACHED);
            assertThat(failed.containerId()).isNull();
            assertThat(failed.errorCode().subcode()).isEqualTo(2207042);
            assertThat(failed.advice()).contains("content_publishing_limit");
        });
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void explainsTheErrorOfAContainer(PublishingHost host) {
        server.on(
                Step.READ,
                json(200, "{\"id\":\"1\",\"status_code\":\"ERROR\",\"status\":\"Error: code (2207082) as text\"}"));

        PublishResult result = publish(host, p -> {});

        assertThat(result).isInstanceOfSatisfying(NotPublished.class, failed -> {
            assertThat(failed.containerId()).isEqualTo("1");
            assertThat(failed.status()).isEqualTo("Error: code (2207082) as text");
            assertThat(failed.subcode()).isEqualTo(2207082);
            assertThat(failed.errorCode().meaning()).isEqualTo("The audio could not be added to the video.");
            assertThat(failed.advice()).contains("video_volume 0");
            assertThat(failed.cause()).isNull();
        });
    }

    @Test
    void keepsTheTextOfAnErrorWithoutANumber() {
        server.on(Step.READ, json(200, "{\"id\":\"1\",\"status_code\":\"ERROR\",\"status\":\"Error: something\"}"));

        assertThat(publish(PublishingHost.FACEBOOK, p -> {})).isInstanceOfSatisfying(NotPublished.class, failed -> {
            assertThat(failed.status()).isEqualTo("Error: something");
            assertThat(failed.subcode()).isNull();
            assertThat(failed.advice()).isEqualTo("Correct what status() names, then create a new container.");
        });
    }

    @Test
    void showsNoTokenThatTheApiRepeats() {
        List<String> shown = new CopyOnWriteArrayList<>();
        server.on(
                Step.READ,
                json(200, "{\"id\":\"1\",\"status_code\":\"ERROR\",\"status\":\"Error: ?access_token=mine\"}"));

        PublishResult result =
                publish(PublishingHost.FACEBOOK, p -> p.listener(event -> shown.add(String.valueOf(event))));

        assertThat(shown).hasSizeGreaterThan(3).noneMatch(line -> line.contains("mine"));
        assertThat(result).asString().contains("CONTAINER_FAILED").doesNotContain("mine");
    }

    @Test
    void explainsARefusedCreation() {
        server.on(Step.CREATE, error(400, "36003/2207009"));

        assertThat(publish(PublishingHost.INSTAGRAM, p -> {})).isInstanceOfSatisfying(NotPublished.class, failed -> {
            assertThat(failed.cause().code()).isEqualTo(36003);
            assertThat(failed.subcode()).isEqualTo(2207009);
            assertThat(failed.advice()).isEqualTo("Use a ratio between 4:5 and 1.91:1.");
        });
    }

    @Test
    void createsAsOftenAsAllowed() {
        server.on(Step.CREATE, error(400, "9004/2207052"));

        publish(PublishingHost.FACEBOOK, p -> p.creationAttempts(1));

        assertThat(server.count(Step.CREATE)).isEqualTo(1);
    }

    @Test
    void saysHowToResumeAfterTheTokenWasRefused() {
        server.on(Step.PUBLISH, error(401, "190/463"));

        assertThat(publish(PublishingHost.FACEBOOK, p -> {}))
                .isInstanceOfSatisfying(
                        NotPublished.class,
                        failed -> assertThat(failed.advice())
                                .isEqualTo("Get a new token. The container can be published until it expires: resume it"
                                        + " with publishing().resume(igUserId, \"1\", p -> p.publishSent(false))."));
    }

    @Test
    void namesTheFailureThatLeavesADoubt() {
        server.on(Step.PUBLISH, error(403, "4/2207051")).on(Step.READ, status("FINISHED"));

        assertThat(publish(PublishingHost.FACEBOOK, p -> {}))
                .isInstanceOfSatisfying(PublishResult.Unknown.class, unknown -> {
                    assertThat(unknown.publishSent()).isTrue();
                    assertThat(unknown.containerId()).isEqualTo("1");
                    assertThat(unknown.statusCode()).isEqualTo("FINISHED");
                    assertThat(unknown.cause()).hasMessageContaining("code 4, subcode 2207051");
                    assertThat(unknown.advice())
                            .contains(
                                    "resume(igUserId, \"1\", p -> p.publishSent(true))",
                                    "Do not publish the post again");
                });
    }

    @ParameterizedTest
    @EnumSource
    void repeatsWhatWasTooEarlyOnlyWithLeave(PublishingHost host) {
        server.on(Step.PUBLISH, error(400, "9007/2207027"), json(200, "{\"id\":\"900\"}"));
        server.on(Step.READ, status("FINISHED"), status("IN_PROGRESS"), status("FINISHED"));

        PublishResult result = publish(host, p -> p.repeatIfTooEarly(1));

        assertThat(result).isInstanceOf(PublishResult.Published.class);
        assertThat(server.requests().subList(2, 7))
                .isEqualTo(List.of(
                        "GET /1",
                        "POST /17841405822304914/media_publish",
                        "GET /1",
                        "GET /1",
                        "POST /17841405822304914/media_publish"));
    }

    @Test
    void doesNotRepeatAContainerThatTurnedOutPublished() {
        server.on(Step.PUBLISH, error(400, "9007/2207027"));
        server.on(Step.READ, status("FINISHED"), status("PUBLISHED"));

        assertThat(publish(PublishingHost.FACEBOOK, p -> p.repeatIfTooEarly(5)))
                .isInstanceOf(PublishResult.PublishedWithoutId.class);
        assertThat(server.count(Step.PUBLISH)).isEqualTo(1);
    }
}
