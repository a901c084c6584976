package io.github.iguser.example.facebook;

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
import io.github.iguser.model.GraduationStrategy;
import io.github.iguser.model.TrialParams;
import io.github.iguser.publishing.PublishEvent;
import io.github.iguser.publishing.PublishOptions;
import io.github.iguser.publishing.PublishResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Publishes a media in one step and prints the progress. If a video file is given, the program uploads it instead of
 * passing a URL.
 */
public final class PublishMedia {

    private static final String USAGE =
            "usage: PublishMedia <account> image|reel|trial-reel|story-image|story-video|carousel [video file]";

    private final Optional<Path> file;

    private PublishMedia(Optional<Path> file) {
        this.file = file;
    }

    public static void main(String... args) {
        if (args.length != 2 && args.length != 3) {
            throw new IllegalArgumentException(USAGE);
        }
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            PublishMedia program =
                    new PublishMedia(Arrays.stream(args).skip(2).map(Path::of).findFirst());
            print(
                    args[1].equals("carousel")
                            ? program.publishCarousel(client, args[0])
                            : client.publishing().publish(args[0], program.media(args[1]), p -> {
                                setOptions(p);
                                program.file.map(UploadSource::of).ifPresent(p::video);
                            }));
        }
    }

    private PublishResult publishCarousel(FacebookLoginClient client, String account) {
        return client.publishing()
                .publishCarousel(
                        account,
                        List.of(carouselImage(), carouselVideo()),
                        children -> CarouselContainer.of(c -> c.children(children)),
                        p -> {
                            setOptions(p);
                            file.map(UploadSource::of).ifPresent(video -> p.video(2, video));
                        });
    }

    private static void setOptions(PublishOptions.Builder options) {
        Duration pause = Duration.ofMillis(Long.getLong("iguser.pause", 5_000));
        options.pauses(pause, pause.multipliedBy(12)).listener(PublishMedia::print);
    }

    private static void print(PublishEvent event) {
        System.out.println(event);
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

    private MediaContainer media(String kind) {
        return switch (kind) {
            case "image" -> ImageContainer.of(i -> i.imageUrl("https://media.example.com/images/red-bicycle.jpg"));
            case "reel" -> reel();
            case "trial-reel" -> trialReel();
            case "story-image" -> StoryImageContainer.of(s -> s.imageUrl("https://media.example.com/images/story.jpg"));
            case "story-video" -> storyVideo();
            default -> throw new IllegalArgumentException("not a kind of media: " + kind + "; " + USAGE);
        };
    }

    private MediaContainer reel() {
        return ReelContainer.of(r -> {
            if (file.isPresent()) {
                r.resumable();
            } else {
                r.videoUrl("https://media.example.com/videos/sunday-ride.mp4");
            }
        });
    }

    /** Returns a trial reel, which followers do not see at first. */
    private MediaContainer trialReel() {
        return TrialReelContainer.of(r -> {
            r.trialParams(TrialParams.builder()
                    .graduationStrategy(GraduationStrategy.SS_PERFORMANCE)
                    .build());
            if (file.isPresent()) {
                r.resumable();
            } else {
                r.videoUrl("https://media.example.com/videos/sunday-ride.mp4");
            }
        });
    }

    private MediaContainer storyVideo() {
        return StoryVideoContainer.of(s -> {
            if (file.isPresent()) {
                s.resumable();
            } else {
                s.videoUrl("https://media.example.com/videos/story.mp4");
            }
        });
    }

    private static MediaContainer carouselImage() {
        return CarouselImageContainer.of(i -> i.imageUrl("https://media.example.com/images/one.jpg"));
    }

    private MediaContainer carouselVideo() {
        return CarouselVideoContainer.of(v -> {
            if (file.isPresent()) {
                v.resumable();
            } else {
                v.videoUrl("https://media.example.com/videos/three.mp4");
            }
        });
    }
}
