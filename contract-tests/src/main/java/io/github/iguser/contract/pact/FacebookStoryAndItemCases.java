package io.github.iguser.contract.pact;

import io.github.iguser.facebook.CarouselImageContainer;
import io.github.iguser.facebook.CarouselVideoContainer;
import io.github.iguser.facebook.StoryImageContainer;
import io.github.iguser.facebook.StoryVideoContainer;
import io.github.iguser.model.ProductTag;
import io.github.iguser.model.UserTag;
import java.util.List;

/** How containers of stories and of the items of a carousel are created on graph.facebook.com. */
final class FacebookStoryAndItemCases {

    private static final String IMAGE = "https://media.example.com/images/story.jpg";
    private static final String VIDEO = "https://media.example.com/videos/story.mp4";

    private FacebookStoryAndItemCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                storyImage(),
                storyImageWithEverything(),
                storyVideo(),
                storyVideoWithEverything(),
                storyVideoToUpload(),
                itemImage(),
                itemImageWithEverything(),
                itemVideo(),
                itemVideoWithEverything(),
                itemVideoToUpload());
    }

    private static ConsumerCase.Builder container(String description) {
        return FacebookPostCases.container("creates a container for " + description);
    }

    private static ConsumerCase.Builder ofImage(String description) {
        return container(description).having("imageUrl", IMAGE).form("image_url", "${imageUrl}");
    }

    private static ConsumerCase.Builder ofVideo(String description) {
        return container(description).having("videoUrl", VIDEO).form("video_url", "${videoUrl}");
    }

    private static ConsumerCase storyImage() {
        return FacebookPostCases.created(
                ofImage("an image in the stories").form("media_type", "STORIES"),
                () -> StoryImageContainer.builder().imageUrl(IMAGE).build());
    }

    private static ConsumerCase storyImageWithEverything() {
        return FacebookPostCases.created(
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
        return FacebookPostCases.created(
                ofVideo("a video in the stories").form("media_type", "STORIES"),
                () -> StoryVideoContainer.builder().videoUrl(VIDEO).build());
    }

    private static ConsumerCase storyVideoWithEverything() {
        return FacebookPostCases.created(
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

    private static ConsumerCase storyVideoToUpload() {
        return FacebookPostCases.toUpload(
                container("a video in the stories to upload").form("media_type", "STORIES"),
                () -> StoryVideoContainer.builder().resumable().build());
    }

    private static ConsumerCase itemImage() {
        return FacebookPostCases.created(
                ofImage("an image in a carousel").form("is_carousel_item", "true"),
                () -> CarouselImageContainer.builder().imageUrl(IMAGE).build());
    }

    private static ConsumerCase itemImageWithEverything() {
        return FacebookPostCases.created(
                ofImage("an image in a carousel with all that it can have")
                        .form("is_carousel_item", "true")
                        .form("alt_text", "A green bicycle on a bridge")
                        .form("user_tags", "[{\"username\":\"river.tours\",\"x\":0.5,\"y\":0.25}]")
                        .form("product_tags", "[{\"product_id\":\"3000000000000002\",\"x\":0.5,\"y\":0.75}]"),
                () -> CarouselImageContainer.builder()
                        .imageUrl(IMAGE)
                        .altText("A green bicycle on a bridge")
                        .userTags(List.of(UserTag.builder()
                                .username("river.tours")
                                .x(0.5)
                                .y(0.25)
                                .build()))
                        .productTags(List.of(ProductTag.builder()
                                .productId("3000000000000002")
                                .x(0.5)
                                .y(0.75)
                                .build()))
                        .build());
    }

    private static ConsumerCase.Builder itemVideo(String description) {
        return container(description).form("media_type", "VIDEO").form("is_carousel_item", "true");
    }

    private static ConsumerCase itemVideo() {
        return FacebookPostCases.created(
                itemVideo("a video in a carousel").having("videoUrl", VIDEO).form("video_url", "${videoUrl}"),
                () -> CarouselVideoContainer.builder().videoUrl(VIDEO).build());
    }

    private static ConsumerCase itemVideoWithEverything() {
        return FacebookPostCases.created(
                itemVideo("a video in a carousel with all that it can have")
                        .having("videoUrl", VIDEO)
                        .form("video_url", "${videoUrl}")
                        .form("thumb_offset", "250")
                        .form("user_tags", "[{\"username\":\"river.tours\"}]")
                        .form("product_tags", "[{\"product_id\":\"3000000000000002\"}]"),
                () -> CarouselVideoContainer.builder()
                        .videoUrl(VIDEO)
                        .thumbOffset(250)
                        .userTags(List.of(
                                UserTag.builder().username("river.tours").build()))
                        .productTags(List.of(ProductTag.builder()
                                .productId("3000000000000002")
                                .build()))
                        .build());
    }

    private static ConsumerCase itemVideoToUpload() {
        return FacebookPostCases.toUpload(
                itemVideo("a video in a carousel to upload"),
                () -> CarouselVideoContainer.builder().resumable().build());
    }
}
