package io.github.iguser.instagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.model.GraduationStrategy;
import io.github.iguser.model.TrialParams;
import io.github.iguser.model.UserTag;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The form that each kind of container sends on graph.instagram.com, which takes videos by URL only. */
class InstagramContainerFormsTest {
    private static final String IMAGE = "https://media.example.com/images/red-bicycle.jpg";
    private static final String VIDEO = "https://media.example.com/videos/sunday-ride.mp4";
    private static final List<String> FRIENDS = List.of("quay.wheelworks", "river.tours");
    private static final String FRIENDS_TEXT = "[\"quay.wheelworks\",\"river.tours\"]";
    private static final UserTag FRIEND =
            UserTag.builder().username("quay.wheelworks").build();
    private static final UserTag PLACED = FRIEND.toBuilder().x(0.5).y(0.8).build();
    private static final String FRIEND_TEXT = "[{\"username\":\"quay.wheelworks\"}]";
    private static final String PLACED_TEXT = "[{\"username\":\"quay.wheelworks\",\"x\":0.5,\"y\":0.8}]";

    private static void assertForm(MediaContainer container, Map<String, String> form) {
        assertThat(Map.copyOf(container)).isEqualTo(form);
    }

    @Test
    void sendsImage() {
        assertForm(
                ImageContainer.builder()
                        .imageUrl(IMAGE)
                        .altText("A red bicycle")
                        .caption("#sundayride")
                        .collaborators(FRIENDS)
                        .isAiGenerated(false)
                        .locationId("110000000000001")
                        .userTags(List.of(PLACED))
                        .build(),
                Map.of(
                        "image_url",
                        IMAGE,
                        "alt_text",
                        "A red bicycle",
                        "caption",
                        "#sundayride",
                        "collaborators",
                        FRIENDS_TEXT,
                        "is_ai_generated",
                        "false",
                        "location_id",
                        "110000000000001",
                        "user_tags",
                        PLACED_TEXT));
    }

    @Test
    void sendsReelAndTrialReel() {
        Map<String, String> reel = Map.ofEntries(
                Map.entry("media_type", "REELS"),
                Map.entry("video_url", VIDEO),
                Map.entry("audio_name", "Sunday ride"),
                Map.entry("caption", "Text"),
                Map.entry("collaborators", FRIENDS_TEXT),
                Map.entry("cover_url", IMAGE),
                Map.entry("is_ai_generated", "true"),
                Map.entry("location_id", "110000000000001"),
                Map.entry("share_to_feed", "false"),
                Map.entry("thumb_offset", "1500"),
                Map.entry("user_tags", FRIEND_TEXT));
        assertForm(
                ReelContainer.builder()
                        .videoUrl(VIDEO)
                        .audioName("Sunday ride")
                        .caption("Text")
                        .collaborators(FRIENDS)
                        .coverUrl(IMAGE)
                        .isAiGenerated(true)
                        .locationId("110000000000001")
                        .shareToFeed(false)
                        .thumbOffset(1500)
                        .userTags(List.of(FRIEND))
                        .build(),
                reel);
        assertForm(
                TrialReelContainer.builder()
                        .videoUrl(VIDEO)
                        .trialParams(TrialParams.builder()
                                .graduationStrategy(GraduationStrategy.MANUAL)
                                .build())
                        .build(),
                Map.of(
                        "media_type",
                        "REELS",
                        "video_url",
                        VIDEO,
                        "trial_params",
                        "{\"graduation_strategy\":\"MANUAL\"}"));
    }

    @Test
    void sendsStoryImageAndStoryVideo() {
        assertForm(
                StoryImageContainer.builder()
                        .imageUrl(IMAGE)
                        .userTags(List.of(PLACED))
                        .build(),
                Map.of("media_type", "STORIES", "image_url", IMAGE, "user_tags", PLACED_TEXT));
        assertForm(
                StoryVideoContainer.builder()
                        .videoUrl(VIDEO)
                        .isAiGenerated(false)
                        .userTags(List.of(FRIEND))
                        .build(),
                Map.of(
                        "media_type",
                        "STORIES",
                        "video_url",
                        VIDEO,
                        "is_ai_generated",
                        "false",
                        "user_tags",
                        FRIEND_TEXT));
    }

    @Test
    void sendsCarouselAndItsItems() {
        assertForm(
                CarouselContainer.builder()
                        .children(List.of("1", "2"))
                        .caption("Three bikes")
                        .collaborators(FRIENDS)
                        .isAiGenerated(true)
                        .locationId("110000000000001")
                        .shareToFeed(true)
                        .build(),
                Map.of(
                        "media_type",
                        "CAROUSEL",
                        "children",
                        "[\"1\",\"2\"]",
                        "caption",
                        "Three bikes",
                        "collaborators",
                        FRIENDS_TEXT,
                        "is_ai_generated",
                        "true",
                        "location_id",
                        "110000000000001",
                        "share_to_feed",
                        "true"));
        assertForm(
                CarouselImageContainer.builder()
                        .imageUrl(IMAGE)
                        .altText("A bridge")
                        .userTags(List.of(PLACED))
                        .build(),
                Map.of(
                        "is_carousel_item",
                        "true",
                        "image_url",
                        IMAGE,
                        "alt_text",
                        "A bridge",
                        "user_tags",
                        PLACED_TEXT));
        assertForm(
                CarouselVideoContainer.builder()
                        .videoUrl(VIDEO)
                        .thumbOffset(0)
                        .userTags(List.of(FRIEND))
                        .build(),
                Map.of(
                        "media_type",
                        "VIDEO",
                        "is_carousel_item",
                        "true",
                        "video_url",
                        VIDEO,
                        "thumb_offset",
                        "0",
                        "user_tags",
                        FRIEND_TEXT));
    }

    @Test
    void requiresUrlOfAVideo() {
        assertThatThrownBy(() -> ReelContainer.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("video_url is missing; set videoUrl(...) before build()");
    }

    @Test
    void appliesTheLimitsOfTheOtherHost() {
        assertThatThrownBy(() -> ImageContainer.builder()
                        .imageUrl(IMAGE)
                        .userTags(List.of(FRIEND))
                        .build())
                .hasMessage("user_tags[0].x is missing; an ImageContainer needs x in each of user_tags");
        assertThatThrownBy(() -> ImageContainer.builder()
                        .imageUrl(IMAGE)
                        .caption("#a ".repeat(31))
                        .build())
                .hasMessageStartingWith("caption has 31 hashtags, at most 30 are allowed: \"#a #a");
    }
}
