package io.github.iguser.contract.pact;

import io.github.iguser.instagram.CarouselImageContainer;
import io.github.iguser.instagram.CarouselVideoContainer;
import io.github.iguser.instagram.StoryImageContainer;
import io.github.iguser.instagram.StoryVideoContainer;
import io.github.iguser.model.UserTag;
import java.util.List;

/** How containers of stories and of the items of a carousel are created on graph.instagram.com. */
final class InstagramStoryAndItemCases {

    private static final String IMAGE = "https://media.example.com/images/story.jpg";
    private static final String VIDEO = "https://media.example.com/videos/story.mp4";

    private InstagramStoryAndItemCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                storyImage(),
                storyImageWithEverything(),
                storyVideo(),
                storyVideoWithEverything(),
                itemImage(),
                itemImageWithEverything(),
                itemVideo(),
                itemVideoWithEverything());
    }

    private static ConsumerCase.Builder container(String description) {
        return InstagramPostCases.container("creates a container for " + description);
    }

    private static ConsumerCase.Builder ofImage(String description) {
        return container(description).having("imageUrl", IMAGE).form("image_url", "${imageUrl}");
    }

    private static ConsumerCase.Builder ofVideo(String description) {
        return container(description).having("videoUrl", VIDEO).form("video_url", "${videoUrl}");
    }

    private static ConsumerCase storyImage() {
        return InstagramPostCases.created(
                ofImage("an image in the stories").form("media_type", "STORIES"),
                () -> StoryImageContainer.builder().imageUrl(IMAGE).build());
    }

    private static ConsumerCase storyImageWithEverything() {
        return InstagramPostCases.created(
                ofImage("an image in the stories with all that it can have")
                        .form("media_type", "STORIES")
                        .form(
                                "user_tags",
                                "[{\"username\":\"quay.wheelworks\",\"x\":0.5,\"y\":0.5},"
                                        + "{\"username\":\"river.tours\"}]")
                        .form("is_ai_generated", "false"),
                () -> StoryImageContainer.builder()
                        .imageUrl(IMAGE)
                        .userTags(List.of(
                                UserTag.builder()
                                        .username("quay.wheelworks")
                                        .x(0.5)
                                        .y(0.5)
                                        .build(),
                                UserTag.builder().username("river.tours").build()))
                        .isAiGenerated(false)
                        .build());
    }

    private static ConsumerCase storyVideo() {
        return InstagramPostCases.created(
                ofVideo("a video in the stories").form("media_type", "STORIES"),
                () -> StoryVideoContainer.builder().videoUrl(VIDEO).build());
    }

    private static ConsumerCase storyVideoWithEverything() {
        return InstagramPostCases.created(
                ofVideo("a video in the stories with all that it can have")
                        .form("media_type", "STORIES")
                        .form("user_tags", "[{\"username\":\"quay.wheelworks\"}]")
                        .form("is_ai_generated", "true"),
                () -> StoryVideoContainer.builder()
                        .videoUrl(VIDEO)
                        .userTags(List.of(
                                UserTag.builder().username("quay.wheelworks").build()))
                        .isAiGenerated(true)
                        .build());
    }

    private static ConsumerCase itemImage() {
        return InstagramPostCases.created(
                ofImage("an image in a carousel").form("is_carousel_item", "true"),
                () -> CarouselImageContainer.builder().imageUrl(IMAGE).build());
    }

    private static ConsumerCase itemImageWithEverything() {
        return InstagramPostCases.created(
                ofImage("an image in a carousel with all that it can have")
                        .form("is_carousel_item", "true")
                        .form("alt_text", "A green bicycle on a bridge")
                        .form("user_tags", "[{\"username\":\"river.tours\",\"x\":0.5,\"y\":0.25}]"),
                () -> CarouselImageContainer.builder()
                        .imageUrl(IMAGE)
                        .altText("A green bicycle on a bridge")
                        .userTags(List.of(UserTag.builder()
                                .username("river.tours")
                                .x(0.5)
                                .y(0.25)
                                .build()))
                        .build());
    }

    private static ConsumerCase.Builder itemVideo(String description) {
        return container(description).form("media_type", "VIDEO").form("is_carousel_item", "true");
    }

    private static ConsumerCase itemVideo() {
        return InstagramPostCases.created(
                itemVideo("a video in a carousel").having("videoUrl", VIDEO).form("video_url", "${videoUrl}"),
                () -> CarouselVideoContainer.builder().videoUrl(VIDEO).build());
    }

    private static ConsumerCase itemVideoWithEverything() {
        return InstagramPostCases.created(
                itemVideo("a video in a carousel with all that it can have")
                        .having("videoUrl", VIDEO)
                        .form("video_url", "${videoUrl}")
                        .form("thumb_offset", "250")
                        .form("user_tags", "[{\"username\":\"river.tours\"}]"),
                () -> CarouselVideoContainer.builder()
                        .videoUrl(VIDEO)
                        .thumbOffset(250)
                        .userTags(List.of(
                                UserTag.builder().username("river.tours").build()))
                        .build());
    }
}
