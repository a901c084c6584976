package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.UploadSource;
import io.github.iguser.facebook.CarouselContainer;
import io.github.iguser.facebook.CarouselImageContainer;
import io.github.iguser.facebook.CarouselVideoContainer;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ImageContainer;
import io.github.iguser.facebook.MediaContainer;
import io.github.iguser.facebook.ReelContainer;
import io.github.iguser.facebook.StoryImageContainer;
import io.github.iguser.facebook.StoryVideoContainer;
import io.github.iguser.facebook.TrialReelContainer;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.model.GraduationStrategy;
import io.github.iguser.model.TrialParams;
import io.github.iguser.publishing.PublishEvent.Kind;
import io.github.iguser.publishing.PublishOptions;
import io.github.iguser.publishing.PublishResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The clients publish every kind of container on the stand-in, with each source of a video. */
class StandInContainerKindsTest {

    private static final String IMAGE = "https://e.com/a.jpg";
    private static final String VIDEO = "https://e.com/a.mp4";
    private static final TrialParams TRIAL = TrialParams.builder()
            .graduationStrategy(GraduationStrategy.SS_PERFORMANCE)
            .build();

    @RegisterExtension
    static final StandInExtension STAND_IN = new StandInExtension();

    private final Set<Kind> events = EnumSet.noneOf(Kind.class);

    @TempDir
    private Path folder;

    private UploadSource file;

    @BeforeEach
    void write() throws IOException {
        file = UploadSource.of(Files.write(folder.resolve("ride.mp4"), new byte[3 << 20]));
    }

    private void quickly(PublishOptions.Builder options) {
        options.pauses(Duration.ofMillis(1), Duration.ofMillis(1)).listener(event -> events.add(event.kind()));
    }

    private void assertPublished(PublishResult result) {
        assertThat(result).isInstanceOf(PublishResult.Published.class);
        assertThat(events)
                .contains(Kind.QUOTA_READ, Kind.CONTAINER_CREATED, Kind.STATUS_READ, Kind.PUBLISHING, Kind.ENDED);
    }

    static List<MediaContainer> facebookPosts() {
        return List.of(
                ImageContainer.of(i -> i.imageUrl(IMAGE)),
                ReelContainer.of(r -> r.videoUrl(VIDEO)),
                TrialReelContainer.of(r -> r.videoUrl(VIDEO).trialParams(TRIAL)),
                StoryImageContainer.of(s -> s.imageUrl(IMAGE)),
                StoryVideoContainer.of(s -> s.videoUrl(VIDEO)));
    }

    @ParameterizedTest
    @MethodSource("facebookPosts")
    void publishesEachPostOnFacebook(MediaContainer post, FacebookLoginClient client) {
        assertPublished(client.publishing().publish(StandIn.ACCOUNT, post, this::quickly));
    }

    static List<io.github.iguser.instagram.MediaContainer> instagramPosts() {
        return List.of(
                io.github.iguser.instagram.ImageContainer.of(i -> i.imageUrl(IMAGE)),
                io.github.iguser.instagram.ReelContainer.of(r -> r.videoUrl(VIDEO)),
                io.github.iguser.instagram.TrialReelContainer.of(
                        r -> r.videoUrl(VIDEO).trialParams(TRIAL)),
                io.github.iguser.instagram.StoryImageContainer.of(s -> s.imageUrl(IMAGE)),
                io.github.iguser.instagram.StoryVideoContainer.of(s -> s.videoUrl(VIDEO)));
    }

    @ParameterizedTest
    @MethodSource("instagramPosts")
    void publishesEachPostOnInstagram(io.github.iguser.instagram.MediaContainer post, InstagramLoginClient client) {
        assertPublished(client.publishing().publish(StandIn.INSTAGRAM_ACCOUNT, post, this::quickly));
    }

    static List<MediaContainer> uploads() {
        return List.of(
                ReelContainer.of(r -> r.resumable()),
                TrialReelContainer.of(r -> r.resumable().trialParams(TRIAL)),
                StoryVideoContainer.of(s -> s.resumable()));
    }

    @ParameterizedTest
    @MethodSource("uploads")
    void uploadsTheVideoOfAPost(MediaContainer post, FacebookLoginClient client) {
        assertPublished(client.publishing().publish(StandIn.ACCOUNT, post, p -> quickly(p.video(file))));
        assertThat(events).contains(Kind.UPLOADED);
    }

    @Test
    void publishesACarouselOnFacebook(FacebookLoginClient client) {
        assertPublished(client.publishing()
                .publishCarousel(
                        StandIn.ACCOUNT,
                        List.of(
                                CarouselImageContainer.of(i -> i.imageUrl(IMAGE)),
                                CarouselVideoContainer.of(v -> v.videoUrl(VIDEO)),
                                CarouselVideoContainer.of(v -> v.resumable())),
                        ids -> CarouselContainer.of(c -> c.children(ids)),
                        p -> quickly(p.video(3, file))));
        assertThat(events).contains(Kind.UPLOADED);
    }

    @Test
    void publishesACarouselOnInstagram(InstagramLoginClient client) {
        assertPublished(client.publishing()
                .publishCarousel(
                        StandIn.INSTAGRAM_ACCOUNT,
                        List.of(
                                io.github.iguser.instagram.CarouselImageContainer.of(i -> i.imageUrl(IMAGE)),
                                io.github.iguser.instagram.CarouselVideoContainer.of(v -> v.videoUrl(VIDEO))),
                        ids -> io.github.iguser.instagram.CarouselContainer.of(c -> c.children(ids)),
                        this::quickly));
    }
}
