package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.AccessTokenException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ImageContainer;
import io.github.iguser.publishing.PublishOptions;
import io.github.iguser.publishing.PublishResult;
import io.github.iguser.publishing.PublishResult.NotPublished;
import io.github.iguser.publishing.PublishResult.NotPublished.Reason;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Failures of a chosen operation, to reach each outcome of publishing. */
class StandInFailuresTest {

    @RegisterExtension
    static final StandInExtension STAND_IN = new StandInExtension();

    private static final ImageContainer POST = ImageContainer.of(i -> i.imageUrl("https://example.com/a.jpg"));

    private static PublishResult publish(FacebookLoginClient client) {
        return client.publishing().publish(StandIn.ACCOUNT, POST, StandInFailuresTest::hurry);
    }

    private static void hurry(PublishOptions.Builder options) {
        options.deadline(Duration.ofMillis(600)).pauses(Duration.ofMillis(20), Duration.ofMillis(50));
    }

    private static Reason reason(PublishResult result) {
        return ((NotPublished) result).reason();
    }

    @Test
    void failsThePublishRequestByItsPath(StandIn standIn, FacebookLoginClient client) {
        standIn.failNext("media_publish", 9007, 2207027);
        PublishResult tooEarly = publish(client);
        standIn.failNext("media_publish", 190, 463);
        PublishResult refused = publish(client);
        standIn.failNext("media_publish", 2);
        PublishResult unknown = publish(client);

        assertThat(reason(tooEarly)).isEqualTo(Reason.TOO_EARLY);
        assertThat(reason(refused)).isEqualTo(Reason.PUBLISH_REFUSED);
        assertThat(unknown)
                .isInstanceOfSatisfying(
                        PublishResult.Unknown.class,
                        result -> assertThat(result.publishSent()).isTrue());
        assertThat(publish(client)).isInstanceOf(PublishResult.Published.class);
    }

    @Test
    void failsAnOperationByItsId(StandIn standIn, FacebookLoginClient client) {
        standIn.failNext("createMedia", 190, 463);
        assertThat(client.media().list(StandIn.ACCOUNT).execute().data()).isNotEmpty();
        assertThat(reason(publish(client))).isEqualTo(Reason.CREATION_FAILED);

        standIn.failNext("getIgContainer", 190, 463);
        assertThat(client.igUser().get(StandIn.ACCOUNT).execute().id()).isEqualTo(StandIn.ACCOUNT);
        assertThat(publish(client))
                .isInstanceOfSatisfying(
                        PublishResult.Unknown.class,
                        result -> assertThat(result.cause()).isInstanceOf(AccessTokenException.class));
    }

    @Test
    void refusesAnUnknownOperation(StandIn standIn) {
        assertThatThrownBy(() -> standIn.failNext("publish", 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("operation: publish is no operationId of the spec, such as publishMedia");
        assertThatThrownBy(() -> standIn.failNext("media_publish", 31337))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("code 31337");
    }
}
