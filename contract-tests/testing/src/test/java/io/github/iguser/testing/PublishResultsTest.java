package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.UploadException;
import io.github.iguser.UploadSource;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ImageContainer;
import io.github.iguser.facebook.ReelContainer;
import io.github.iguser.model.BuildInfo;
import io.github.iguser.model.CreatedContainer;
import io.github.iguser.publishing.PublishResult;
import io.github.iguser.publishing.PublishResult.NotPublished;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import io.github.iguser.publishing.UploadResult;
import io.github.iguser.publishing.UploadResult.NotUploaded;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PublishResultsTest {

    @RegisterExtension
    static final StandInExtension STAND_IN = new StandInExtension();

    private static final ImageContainer POST = ImageContainer.of(i -> i.imageUrl("https://example.com/a.jpg"));

    private final GraphExceptions facebook = GraphExceptions.onFacebook();

    @Test
    void equalsTheResultOfARealRun(StandIn standIn, FacebookLoginClient client) {
        PublishResult real = client.publishing().publish(PlainHttpClient.ACCOUNT, POST);
        assertThat(real)
                .isInstanceOfSatisfying(
                        PublishResult.Published.class,
                        done -> assertThat(PublishResults.published(done.containerId(), done.mediaId()))
                                .hasToString(real.toString()));

        standIn.failNext(100, 33);
        PublishResult refused = client.publishing().publish(PlainHttpClient.ACCOUNT, POST, p -> p.skipQuotaCheck());
        assertThat(refused).isInstanceOfSatisfying(NotPublished.class, failed -> {
            assertThat(failed.reason()).isEqualTo(Reason.CREATION_FAILED);
            assertThat(PublishResults.creationFailed(failed.cause()))
                    .hasToString(refused.toString().replace("POST /graph.facebook.com/", "POST /"));
        });
    }

    @Test
    void makesEachReason() {
        Set<Reason> made = List.of(
                        PublishResults.quotaReached(),
                        PublishResults.creationFailed(facebook.expiredToken()),
                        PublishResults.uploadFailed("17", facebook.refusedUpload(false, "too large")),
                        PublishResults.uploadIncomplete("17", facebook.transport(new IOException("gone"))),
                        PublishResults.containerFailed("17", "Error"),
                        PublishResults.containerExpired("17"),
                        PublishResults.itemNotReady("17", 2),
                        PublishResults.outOfTime(),
                        PublishResults.publishRefused("17", facebook.expiredToken()),
                        PublishResults.tooEarly("17"),
                        PublishResults.stopped("17"))
                .stream()
                .map(NotPublished::reason)
                .collect(Collectors.toSet());

        assertThat(made).isEqualTo(EnumSet.allOf(Reason.class));
    }

    @Test
    void tellsWhyAVideoWasNotUploaded() {
        UploadException last = facebook.refusedUpload(false, "too large");
        UploadException passing = facebook.refusedUpload(true, "later");

        assertThat(last).returns(false, UploadException::retriable).hasMessageContaining("too large");
        assertThat(PublishResults.uploadFailed("17", last)).returns("17", NotPublished::containerId);
        assertThat(PublishResults.uploadFailed("17", last).cause()).isInstanceOf(UploadException.class);
        assertThat(PublishResults.uploadIncomplete("17", passing).advice()).contains("resume(igUserId, \"17\"");
        assertThatThrownBy(() -> PublishResults.uploadFailed("17", passing)).hasMessageContaining("UPLOAD_INCOMPLETE");
        assertThatThrownBy(() -> PublishResults.uploadIncomplete("17", last)).hasMessageContaining("UPLOAD_FAILED");
        assertThatThrownBy(() -> GraphExceptions.onInstagram().refusedUpload(true, "later"))
                .hasMessageContaining("takes no uploads");
    }

    @Test
    void equalsTheResultOfARealUpload(StandIn standIn, FacebookLoginClient client) {
        CreatedContainer created = client.media()
                .create(PlainHttpClient.ACCOUNT, ReelContainer.of(r -> r.resumable()))
                .execute();
        UploadSource video = UploadSource.ofUrl("https://example.com/ride.mp4");
        UploadResult real = client.publishing().upload(created.id(), created.uri(), video, p -> {});

        assertThat(real).hasToString(PublishResults.uploaded(created.id()).toString());
        assertThat(PublishResults.notUploaded("17", facebook.refusedUpload(false, "too large")))
                .returns(Reason.UPLOAD_FAILED, NotUploaded::reason);
        assertThat(PublishResults.notUploaded("17", facebook.transport(new IOException("gone"))))
                .returns(Reason.UPLOAD_INCOMPLETE, NotUploaded::reason);
    }

    @Test
    void hasTheDetailsOfEachReason() {
        assertThat(PublishResults.publishedWithoutId("17").containerId()).isEqualTo("17");
        assertThat(PublishResults.itemNotReady("17", 3))
                .returns(3, NotPublished::item)
                .returns("17", NotPublished::containerId);
        assertThat(PublishResults.containerFailed("17", "Error: Media upload has failed with error code 2207026"))
                .returns(2207026, NotPublished::subcode)
                .satisfies(failed -> assertThat(failed.errorCode()).isNotNull());
        assertThat(PublishResults.tooEarly("17").cause().code()).isEqualTo(9007);
        assertThat(PublishResults.stopped("17").containerId()).isEqualTo("17");
        assertThat(PublishResults.quotaReached().errorCode().subcode()).isEqualTo(2207042);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void distinguishesKnownFromUnknownOutcomes() {
        var lost = facebook.transport(new IOException("gone"));

        assertThat(PublishResults.unknown("17", false).publishSent()).isFalse();
        assertThat(PublishResults.unknown("17", true).publishSent()).isTrue();
        assertThat(PublishResults.unknown("17", lost))
                .returns(true, PublishResult.Unknown::publishSent)
                .satisfies(unknown -> assertThat(unknown.cause()).hasRootCauseMessage("gone"));
        assertThatThrownBy(() -> PublishResults.unknown("17", facebook.expiredToken()))
                .hasMessageContaining("not as Unknown");
        assertThatThrownBy(() -> PublishResults.publishRefused("17", lost)).hasMessageContaining("not as NotPublished");
    }

    @Test
    void hasTheCauseOfTheRequestThatFailed() {
        var expired = facebook.expiredToken();

        assertThat(PublishResults.publishRefused("17", expired).cause())
                .hasSameClassAs(expired)
                .hasMessageStartingWith("POST /" + BuildInfo.apiVersion()
                        + "/17841400000000001/media_publish: HTTP 401, code 190, subcode 463");
        assertThat(PublishResults.creationFailed(expired).cause())
                .hasMessageStartingWith("POST /" + BuildInfo.apiVersion()
                        + "/17841400000000001/media: HTTP 401, code 190, subcode 463");
        assertThat(PublishResults.unknown("17", facebook.transport(new IOException("gone")))
                        .cause())
                .hasMessage("POST /" + BuildInfo.apiVersion()
                        + "/17841400000000001/media_publish: no response: IOException: gone");
        assertThat(PublishResults.tooEarly("17").cause()).hasMessageStartingWith("POST ");
        assertThat(PublishResults.uploadIncomplete("17", facebook.transport(new IOException("gone")))
                        .cause())
                .hasMessage("POST /ig-api-upload/" + BuildInfo.apiVersion() + "/17: no response: IOException: gone");
    }

    @Test
    void refusesAResultThatNoRunReturns() {
        assertThatThrownBy(() -> PublishResults.itemNotReady("1", 11))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("item: 11 is not between 1 and 10");
        assertThatThrownBy(() -> PublishResults.published("abc", "2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("containerId: abc is not a numeric id; give its digits, such as 17889455560051444");
        assertThatThrownBy(() -> PublishResults.published("1", "17_2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("mediaId: 17_2 is not a numeric id");
    }
}
