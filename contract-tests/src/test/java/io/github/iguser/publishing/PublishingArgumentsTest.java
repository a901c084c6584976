package io.github.iguser.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.facebook.CarouselContainer;
import io.github.iguser.facebook.CarouselImageContainer;
import io.github.iguser.facebook.CarouselVideoContainer;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ImageContainer;
import io.github.iguser.facebook.ReelContainer;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Wrong arguments are refused before anything is sent, with value, place and remedy. */
class PublishingArgumentsTest {
    private static final String URL = "https://media.example.com/one.jpg";

    /** Nothing listens there: a request that is sent gives another exception, or none. */
    private final FacebookLoginClient client = FacebookLoginClient.builder()
            .accessToken("token")
            .baseUrl("http://127.0.0.1:1/v1.0")
            .build();

    @AfterEach
    void close() {
        client.close();
    }

    private void refuses(Consumer<PublishOptions.Builder> options, String message) {
        assertThatThrownBy(() -> PublishOptions.of(options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void refusesInvalidIds() {
        assertThatThrownBy(() -> client.publishing().publishAsync("@me", ImageContainer.of(i -> i.imageUrl(URL))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("@me");
        assertThatThrownBy(() -> client.publishing().resumeAsync(CountingServer.ACCOUNT, "one", p -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ig-container-id: \"one\" is not a numeric id");
    }

    @Test
    void refusesToCreateWhatWasSent() {
        assertThatThrownBy(() -> client.publishing()
                        .publish(
                                CountingServer.ACCOUNT,
                                ImageContainer.of(i -> i.imageUrl(URL)),
                                p -> p.publishSent(false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "publishSent(...) is only for resume(...), since a new container was never sent; leave it out");
    }

    @Test
    void refusesAnItemOfACarouselAlone() {
        assertThatThrownBy(() -> client.publishing()
                        .publish(CountingServer.ACCOUNT, CarouselImageContainer.of(i -> i.imageUrl(URL))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("use publishCarousel(...)");
    }

    @Test
    void refusesAContainerThatIsNotACarouselItem() {
        assertThatThrownBy(() -> client.publishing()
                        .publishCarousel(
                                CountingServer.ACCOUNT,
                                List.of(
                                        CarouselImageContainer.of(i -> i.imageUrl(URL)),
                                        ImageContainer.of(i -> i.imageUrl(URL))),
                                ids -> CarouselContainer.of(c -> c.children(ids)),
                                p -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("items[1] is not a carousel item: ImageContainer; use CarouselImageContainer or"
                        + " CarouselVideoContainer");
    }

    @Test
    void refusesAnUploadWithoutItsVideo() {
        assertThatThrownBy(
                        () -> client.publishing().publish(CountingServer.ACCOUNT, ReelContainer.of(r -> r.resumable())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("video is missing: the ReelContainer has resumable(), so the API waits for an upload;"
                        + " set it, or create the container yourself, upload its video, and publish it with"
                        + " resume(igUserId, containerId, p -> p.publishSent(false))");
        assertThatThrownBy(() -> client.publishing()
                        .publishCarousel(
                                CountingServer.ACCOUNT,
                                List.of(
                                        CarouselImageContainer.of(i -> i.imageUrl(URL)),
                                        CarouselVideoContainer.of(v -> v.resumable())),
                                ids -> CarouselContainer.of(c -> c.children(ids))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("video(2, ...) is missing: the CarouselVideoContainer has resumable(), so the API waits for"
                        + " an upload; set it, or create the container of the item yourself, upload its video, and"
                        + " set resumeItem(2, ...)");
    }

    @Test
    void refusesAWrongCarouselBeforeItsItemsAreCreated() {
        List<CarouselImageContainer> one = List.of(CarouselImageContainer.of(i -> i.imageUrl(URL)));

        assertThatThrownBy(() -> client.publishing()
                        .publishCarouselAsync(
                                CountingServer.ACCOUNT,
                                one,
                                ids -> CarouselContainer.of(c -> c.children(ids)),
                                p -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("children");
    }

    @Test
    void refusesWrongTimesAndCounts() {
        refuses(p -> p.deadline(Duration.ZERO), "deadline: PT0S is not positive; give a time such as PT5S");
        refuses(
                p -> p.deadline(Duration.ofDays(2)),
                "deadline: PT48H is longer than the lifetime of a container; give at most PT24H");
        refuses(
                p -> p.pauses(Duration.ofSeconds(9), Duration.ofSeconds(8)),
                "first > longest: PT9S is longer than PT8S");
        refuses(p -> p.creationAttempts(0), "creationAttempts < 1: 0");
        refuses(p -> p.failedReads(0), "failedReads < 1: 0");
        refuses(p -> p.repeatIfTooEarly(-1), "times < 0: -1");
        refuses(p -> p.sideBySide(0), "items < 1: 0");
    }

    @Test
    void hasTheDocumentedDefaults() {
        assertThat(PublishOptions.of(p -> {}))
                .hasToString("PublishOptions{deadline=PT5M, firstPause=PT5S, longestPause=PT1M}");
    }
}
