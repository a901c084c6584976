package io.github.iguser.example.instagram;

import io.github.iguser.instagram.CarouselContainer;
import io.github.iguser.instagram.CarouselImageContainer;
import io.github.iguser.instagram.CarouselVideoContainer;
import io.github.iguser.instagram.ImageContainer;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.instagram.MediaContainer;
import io.github.iguser.instagram.ReelContainer;
import io.github.iguser.instagram.StoryImageContainer;
import io.github.iguser.instagram.StoryVideoContainer;
import io.github.iguser.instagram.TrialReelContainer;
import io.github.iguser.model.GraduationStrategy;
import io.github.iguser.model.TrialParams;
import io.github.iguser.publishing.PublishOptions;
import io.github.iguser.publishing.PublishResult;
import java.time.Duration;
import java.util.List;

/** Publishes a media in one step and prints the progress. */
public final class PublishMedia {

    private static final String USAGE =
            "usage: PublishMedia <account> image|reel|trial-reel|story-image|story-video|carousel";

    private PublishMedia() {}

    public static void main(String... args) {
        if (args.length != 2) {
            throw new IllegalArgumentException(USAGE);
        }
        try (InstagramLoginClient client = InstagramLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.instagram.com") + "/"
                        + InstagramLoginClient.API_VERSION)
                .build()) {
            print(
                    args[1].equals("carousel")
                            ? publishCarousel(client, args[0])
                            : client.publishing().publish(args[0], media(args[1]), PublishMedia::setOptions));
        }
    }

    private static PublishResult publishCarousel(InstagramLoginClient client, String account) {
        return client.publishing()
                .publishCarousel(
                        account,
                        List.of(
                                CarouselImageContainer.of(i -> i.imageUrl("https://media.example.com/images/one.jpg")),
                                CarouselVideoContainer.of(
                                        v -> v.videoUrl("https://media.example.com/videos/three.mp4"))),
                        children -> CarouselContainer.of(c -> c.children(children)),
                        PublishMedia::setOptions);
    }

    private static void setOptions(PublishOptions.Builder options) {
        Duration pause = Duration.ofMillis(Long.getLong("iguser.pause", 5_000));
        options.pauses(pause, pause.multipliedBy(12)).listener(System.out::println);
    }

    private static void print(PublishResult result) {
        if (result instanceof PublishResult.Published published) {
            System.out.println("published as media " + published.mediaId());
        } else if (result instanceof PublishResult.PublishedWithoutId) {
            System.out.println("published, but the API returned no id");
        } else {
            // The text says why and what to do, and which container to check later if the outcome is unknown.
            throw new IllegalStateException(result.toString());
        }
    }

    private static MediaContainer media(String kind) {
        return switch (kind) {
            case "image" -> ImageContainer.of(i -> i.imageUrl("https://media.example.com/images/red-bicycle.jpg"));
            case "reel" -> ReelContainer.of(r -> r.videoUrl("https://media.example.com/videos/sunday-ride.mp4"));
            case "trial-reel" -> trialReel();
            case "story-image" -> StoryImageContainer.of(s -> s.imageUrl("https://media.example.com/images/story.jpg"));
            case "story-video" -> StoryVideoContainer.of(s -> s.videoUrl("https://media.example.com/videos/story.mp4"));
            default -> throw new IllegalArgumentException("not a kind of media: " + kind + "; " + USAGE);
        };
    }

    /** Returns a trial reel, which followers do not see at first. */
    private static MediaContainer trialReel() {
        return TrialReelContainer.of(r -> r.videoUrl("https://media.example.com/videos/sunday-ride.mp4")
                .trialParams(TrialParams.builder()
                        .graduationStrategy(GraduationStrategy.SS_PERFORMANCE)
                        .build()));
    }
}
