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
import io.github.iguser.model.ContainerStatusCode;
import io.github.iguser.model.ContentPublishingLimit;
import io.github.iguser.model.CreatedContainer;
import io.github.iguser.model.GraduationStrategy;
import io.github.iguser.model.IgContainer;
import io.github.iguser.model.PublishedMedia;
import io.github.iguser.model.TrialParams;
import java.time.Duration;
import java.util.List;

/**
 * Publishes a media: creates a container, waits until it is finished, checks the limit, publishes.
 */
public final class PublishMedia implements AutoCloseable {

    private static final String USAGE =
            "usage: PublishMedia <account> image|reel|trial-reel|story-image|story-video|carousel";

    /** The documentation advises to check once a minute and to give up after five minutes. */
    private static final int MOST_CHECKS = 5;

    private final Duration pause = Duration.ofSeconds(Long.getLong("iguser.pause", 60));
    private final InstagramLoginClient client = InstagramLoginClient.builder()
            .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
            .baseUrl(System.getProperty("iguser.address", "https://graph.instagram.com") + "/"
                    + InstagramLoginClient.API_VERSION)
            .build();
    private final String account;

    private PublishMedia(String account) {
        this.account = account;
    }

    public static void main(String... args) throws InterruptedException {
        if (args.length != 2) {
            throw new IllegalArgumentException(USAGE);
        }
        try (PublishMedia program = new PublishMedia(args[0])) {
            program.publish(program.media(args[1]));
        }
    }

    private MediaContainer media(String kind) throws InterruptedException {
        return switch (kind) {
            case "image" ->
                ImageContainer.builder()
                        .imageUrl("https://media.example.com/images/red-bicycle.jpg")
                        .build();
            case "reel" -> reel();
            case "trial-reel" -> trialReel();
            case "story-image" ->
                StoryImageContainer.builder()
                        .imageUrl("https://media.example.com/images/story.jpg")
                        .build();
            case "story-video" -> storyVideo();
            case "carousel" -> carousel();
            default -> throw new IllegalArgumentException("not a kind of media: " + kind + "; " + USAGE);
        };
    }

    private MediaContainer reel() {
        ReelContainer.Builder reel = ReelContainer.builder();
        reel.videoUrl("https://media.example.com/videos/sunday-ride.mp4");
        return reel.build();
    }

    /** A reel that followers do not see at first. */
    private MediaContainer trialReel() {
        TrialReelContainer.Builder reel = TrialReelContainer.builder()
                .trialParams(TrialParams.builder()
                        .graduationStrategy(GraduationStrategy.SS_PERFORMANCE)
                        .build());
        reel.videoUrl("https://media.example.com/videos/sunday-ride.mp4");
        return reel.build();
    }

    private MediaContainer storyVideo() {
        StoryVideoContainer.Builder story = StoryVideoContainer.builder();
        story.videoUrl("https://media.example.com/videos/story.mp4");
        return story.build();
    }

    /** Each item has its own container, which has to be finished first. */
    private MediaContainer carousel() throws InterruptedException {
        CarouselImageContainer image = CarouselImageContainer.builder()
                .imageUrl("https://media.example.com/images/one.jpg")
                .build();
        CarouselVideoContainer.Builder video = CarouselVideoContainer.builder();
        video.videoUrl("https://media.example.com/videos/three.mp4");
        return CarouselContainer.builder()
                .children(List.of(ready(image), ready(video.build())))
                .build();
    }

    private void publish(MediaContainer media) throws InterruptedException {
        String container = ready(media);
        checkLimit();
        PublishedMedia published =
                client.mediaPublish().publish(account, container).execute();
        if (published.id() != null) {
            System.out.println("published as media " + published.id());
        } else if (ContainerStatusCode.PUBLISHED.equals(status(container).statusCode())) {
            // The response for a video may lack the id. Then the container shows whether it was published.
            System.out.println("published; the response has no id");
        } else {
            throw new IllegalStateException("container " + container + " was not published");
        }
    }

    /** Creates a container and waits until it is finished; returns its id. */
    private String ready(MediaContainer media) throws InterruptedException {
        CreatedContainer created = client.media().create(account, media).execute();
        System.out.println("container " + created.id() + " created");
        if (created.uri() != null) {
            System.out.println("upload the video to " + created.uri());
        }
        for (int check = 1; !isFinished(status(created.id())); check++) {
            if (check == MOST_CHECKS) {
                throw new IllegalStateException("container " + created.id() + " is not finished yet");
            }
            Thread.sleep(pause.toMillis());
        }
        return created.id();
    }

    private IgContainer status(String container) {
        return client.igContainer().get(container, f -> f.statusCode().status()).execute();
    }

    private static boolean isFinished(IgContainer container) {
        ContainerStatusCode code = container.statusCode();
        System.out.println("container " + container.id() + " is " + code);
        if (code == null) {
            return false;
        }
        return switch (code.value()) {
            case "FINISHED" -> true;
            case "PUBLISHED" -> throw new IllegalStateException("already published: " + container.status());
            case "EXPIRED" -> throw new IllegalStateException("too old, create another: " + container.status());
            case "ERROR" -> throw new IllegalStateException("failed, see the status: " + container.status());
            // IN_PROGRESS, and values that the API may add later.
            default -> false;
        };
    }

    private void checkLimit() {
        ContentPublishingLimit limit = client.contentPublishingLimit()
                .get(account, p -> p.fields(f -> f.quotaUsage().config()))
                .execute()
                .data()
                .get(0);
        System.out.println(limit.quotaUsage() + " of " + limit.config().quotaTotal() + " posts used");
        if (limit.quotaUsage() >= limit.config().quotaTotal()) {
            throw new IllegalStateException("no post left, publish the container later");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
