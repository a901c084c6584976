package io.github.iguser.contract.pact.typed;

import io.github.iguser.facebook.CarouselContainer;
import io.github.iguser.facebook.CarouselImageContainer;
import io.github.iguser.facebook.CarouselVideoContainer;
import io.github.iguser.facebook.ImageContainer;
import io.github.iguser.facebook.MediaContainer;
import io.github.iguser.facebook.ReelContainer;
import io.github.iguser.facebook.StoryImageContainer;
import io.github.iguser.facebook.StoryVideoContainer;
import io.github.iguser.facebook.TrialReelContainer;
import io.github.iguser.model.CreatedContainer;
import io.github.iguser.model.GraduationStrategy;
import io.github.iguser.model.TrialParams;
import io.github.iguser.model.UserTag;
import java.util.List;
import java.util.function.Supplier;

/** Containers of each kind, which are created before they are published. */
final class ContainerCases {

    /** The account of the examples. */
    private static final String ACCOUNT = "17841400000000001";

    private static final String IMAGE = "https://media.example.com/images/red-bicycle.jpg";
    private static final String VIDEO = "https://media.example.com/videos/sunday-ride.mp4";
    private static final TrialParams BY_HAND =
            TrialParams.builder().graduationStrategy(GraduationStrategy.MANUAL).build();
    private static final List<String> CHILDREN = List.of("17889000000000101", "17889000000000102");

    private ContainerCases() {}

    static List<TypedCall> all() {
        return List.of(
                created(
                        "image",
                        "17841400000000003",
                        () -> ImageContainer.builder().imageUrl(IMAGE).build(),
                        () -> io.github.iguser.instagram.ImageContainer.builder()
                                .imageUrl(IMAGE)
                                .build()),
                created(
                        "reel-container",
                        ACCOUNT,
                        () -> ReelContainer.builder().videoUrl(VIDEO).build(),
                        () -> io.github.iguser.instagram.ReelContainer.builder()
                                .videoUrl(VIDEO)
                                .build()),
                created(
                        "trial-reel-container",
                        ACCOUNT,
                        () -> TrialReelContainer.builder()
                                .videoUrl(VIDEO)
                                .trialParams(BY_HAND)
                                .build(),
                        () -> io.github.iguser.instagram.TrialReelContainer.builder()
                                .videoUrl(VIDEO)
                                .trialParams(BY_HAND)
                                .build()),
                created(
                        "story-image-container",
                        ACCOUNT,
                        () -> StoryImageContainer.builder().imageUrl(IMAGE).build(),
                        () -> io.github.iguser.instagram.StoryImageContainer.builder()
                                .imageUrl(IMAGE)
                                .build()),
                created(
                        "story-video-container",
                        ACCOUNT,
                        () -> StoryVideoContainer.builder().videoUrl(VIDEO).build(),
                        () -> io.github.iguser.instagram.StoryVideoContainer.builder()
                                .videoUrl(VIDEO)
                                .build()),
                created(
                        "carousel-image-container",
                        ACCOUNT,
                        () -> CarouselImageContainer.builder().imageUrl(IMAGE).build(),
                        () -> io.github.iguser.instagram.CarouselImageContainer.builder()
                                .imageUrl(IMAGE)
                                .build()),
                created(
                        "carousel-video-container",
                        ACCOUNT,
                        () -> CarouselVideoContainer.builder().videoUrl(VIDEO).build(),
                        () -> io.github.iguser.instagram.CarouselVideoContainer.builder()
                                .videoUrl(VIDEO)
                                .build()),
                created(
                        "carousel-container",
                        ACCOUNT,
                        () -> CarouselContainer.builder().children(CHILDREN).build(),
                        () -> io.github.iguser.instagram.CarouselContainer.builder()
                                .children(CHILDREN)
                                .build()),
                imageWithTags(),
                reelToUpload());
    }

    /** Calls both hosts; a container is built in the call, so a value beyond a limit fails its case. */
    private static TypedCall created(
            String exchange,
            String account,
            Supplier<MediaContainer> facebook,
            Supplier<io.github.iguser.instagram.MediaContainer> instagram) {
        return facebook(exchange, account, facebook)
                .instagram(client -> client.media().create(account, instagram.get()))
                .readingShort(ContainerCases::compareContainer);
    }

    private static TypedCall.Calls<CreatedContainer> facebook(
            String exchange, String account, Supplier<MediaContainer> container) {
        return TypedCall.of("createMedia/" + exchange)
                .facebook(client -> client.media().create(account, container.get()));
    }

    private static void compareContainer(CreatedContainer container, TypedValues read) {
        read.value("$.id", container.id()).valueOrAbsent("$.uri", container.uri());
    }

    private static TypedCall imageWithTags() {
        return facebook(
                        "documented-image",
                        "17841400008460056",
                        () -> ImageContainer.builder()
                                .imageUrl("https://www.example.com/images/bronzed-fonzes.jpg")
                                .caption("#BronzedFonzes!")
                                .collaborators(List.of("username1", "username2"))
                                .userTags(List.of(tag("kevinhart4real", 0.5, 0.8), tag("therock", 0.3, 0.2)))
                                .build())
                .readingShort(ContainerCases::compareContainer);
    }

    private static UserTag tag(String username, double x, double y) {
        return UserTag.builder().username(username).x(x).y(y).build();
    }

    /** The response has the URL to upload the video to. */
    private static TypedCall reelToUpload() {
        return facebook(
                        "reel-container-by-upload-type",
                        ACCOUNT,
                        () -> ReelContainer.builder().resumable().build())
                .readingShort(
                        (container, read) -> read.value("$.id", container.id()).value("$.uri", container.uri()));
    }
}
