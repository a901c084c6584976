package io.github.iguser.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.model.AudioConfiguration;
import io.github.iguser.model.GraduationStrategy;
import io.github.iguser.model.ModelAdapters;
import io.github.iguser.model.ProductTag;
import io.github.iguser.model.TrialParams;
import io.github.iguser.model.UserTag;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The form that each kind of container sends, with the required parameters and with all parameters. */
class FacebookContainerFormsTest {
    private static final String IMAGE = "https://media.example.com/images/red-bicycle.jpg";
    private static final String VIDEO = "https://media.example.com/videos/sunday-ride.mp4";
    private static final List<String> FRIENDS = List.of("quay.wheelworks", "river.tours");
    private static final List<String> SPONSORS = List.of("17841400000000021", "17841400000000022");
    private static final UserTag FRIEND =
            UserTag.builder().username("quay.wheelworks").build();
    private static final ProductTag PRODUCT =
            ProductTag.builder().productId("3000000000000001").build();
    private static final AudioConfiguration AUDIO = AudioConfiguration.builder()
            .audioId("580000000000001")
            .audioVolume(80)
            .videoVolume(0)
            .build();
    private static final TrialParams TRIAL = TrialParams.builder()
            .graduationStrategy(GraduationStrategy.SS_PERFORMANCE)
            .build();

    private static void assertForm(MediaContainer container, Map<String, String> form) {
        assertThat(Map.copyOf(container)).isEqualTo(form);
    }

    @Test
    void sendsImage() {
        assertForm(ImageContainer.builder().imageUrl(IMAGE).build(), Map.of("image_url", IMAGE));
        assertForm(
                ImageContainer.builder()
                        .imageUrl(IMAGE)
                        .caption("Open \"again\" & 1/2 off #harbour @quay.wheelworks ☕️\n+ more")
                        .altText("A red bicycle")
                        .locationId("110000000000001")
                        .collaborators(FRIENDS)
                        .userTags(List.of(FRIEND.toBuilder().x(0.5).y(0.8).build()))
                        .productTags(List.of(PRODUCT.toBuilder().x(0.0).y(1.0).build()))
                        .brandedContentSponsorIds(SPONSORS)
                        .isPaidPartnership(true)
                        .isAiGenerated(false)
                        .build(),
                Map.ofEntries(
                        Map.entry("image_url", IMAGE),
                        Map.entry("caption", "Open \"again\" & 1/2 off #harbour @quay.wheelworks ☕️\n+ more"),
                        Map.entry("alt_text", "A red bicycle"),
                        Map.entry("location_id", "110000000000001"),
                        Map.entry("collaborators", "[\"quay.wheelworks\",\"river.tours\"]"),
                        Map.entry("user_tags", "[{\"username\":\"quay.wheelworks\",\"x\":0.5,\"y\":0.8}]"),
                        Map.entry("product_tags", "[{\"product_id\":\"3000000000000001\",\"x\":0.0,\"y\":1.0}]"),
                        Map.entry("branded_content_sponsor_ids", "[17841400000000021,17841400000000022]"),
                        Map.entry("is_paid_partnership", "true"),
                        Map.entry("is_ai_generated", "false")));
    }

    @Test
    void sendsReel() {
        assertForm(ReelContainer.builder().videoUrl(VIDEO).build(), Map.of("media_type", "REELS", "video_url", VIDEO));
        assertForm(
                ReelContainer.builder().resumable().build(), Map.of("media_type", "REELS", "upload_type", "resumable"));
        assertForm(
                ReelContainer.builder()
                        .videoUrl(VIDEO)
                        .audioConfiguration(AUDIO)
                        .audioName("Sunday ride (original)")
                        .brandedContentSponsorIds(SPONSORS)
                        .caption("")
                        .collaborators(FRIENDS)
                        .coverUrl(IMAGE)
                        .isAiGenerated(true)
                        .isPaidPartnership(false)
                        .locationId("110000000000001")
                        .productTags(List.of(PRODUCT))
                        .shareToFeed(false)
                        .thumbOffset(0)
                        .userTags(List.of(FRIEND))
                        .build(),
                Map.ofEntries(
                        Map.entry("media_type", "REELS"),
                        Map.entry("video_url", VIDEO),
                        Map.entry(
                                "audio_configuration",
                                "{\"audio_id\":\"580000000000001\",\"audio_volume\":80,\"video_volume\":0}"),
                        Map.entry("audio_name", "Sunday ride (original)"),
                        Map.entry("branded_content_sponsor_ids", "[17841400000000021,17841400000000022]"),
                        Map.entry("caption", ""),
                        Map.entry("collaborators", "[\"quay.wheelworks\",\"river.tours\"]"),
                        Map.entry("cover_url", IMAGE),
                        Map.entry("is_ai_generated", "true"),
                        Map.entry("is_paid_partnership", "false"),
                        Map.entry("location_id", "110000000000001"),
                        Map.entry("product_tags", "[{\"product_id\":\"3000000000000001\"}]"),
                        Map.entry("share_to_feed", "false"),
                        Map.entry("thumb_offset", "0"),
                        Map.entry("user_tags", "[{\"username\":\"quay.wheelworks\"}]")));
    }

    @Test
    void sendsTrialReel() {
        assertForm(
                TrialReelContainer.builder()
                        .resumable()
                        .trialParams(TRIAL)
                        .shareToFeed(true)
                        .build(),
                Map.of(
                        "media_type",
                        "REELS",
                        "upload_type",
                        "resumable",
                        "trial_params",
                        "{\"graduation_strategy\":\"SS_PERFORMANCE\"}",
                        "share_to_feed",
                        "true"));
    }

    @Test
    void sendsStoryImage() {
        assertForm(
                StoryImageContainer.builder()
                        .imageUrl(IMAGE)
                        .userTags(List.of(
                                FRIEND,
                                UserTag.builder()
                                        .username("river.tours")
                                        .x(0.25)
                                        .y(1.0)
                                        .build()))
                        .isAiGenerated(false)
                        .build(),
                Map.of(
                        "media_type",
                        "STORIES",
                        "image_url",
                        IMAGE,
                        "user_tags",
                        "[{\"username\":\"quay.wheelworks\"},{\"username\":\"river.tours\",\"x\":0.25,\"y\":1.0}]",
                        "is_ai_generated",
                        "false"));
    }

    @Test
    void sendsStoryVideo() {
        assertForm(
                StoryVideoContainer.builder().videoUrl(VIDEO).build(),
                Map.of("media_type", "STORIES", "video_url", VIDEO));
        assertForm(
                StoryVideoContainer.builder()
                        .resumable()
                        .isAiGenerated(true)
                        .userTags(List.of(FRIEND))
                        .build(),
                Map.of(
                        "media_type",
                        "STORIES",
                        "upload_type",
                        "resumable",
                        "is_ai_generated",
                        "true",
                        "user_tags",
                        "[{\"username\":\"quay.wheelworks\"}]"));
    }

    @Test
    void sendsCarousel() {
        assertForm(
                CarouselContainer.builder()
                        .children(List.of("17889000000000101", "17889000000000102"))
                        .caption("Three bikes")
                        .collaborators(FRIENDS)
                        .locationId("110000000000001")
                        .shareToFeed(false)
                        .isAiGenerated(false)
                        .isPaidPartnership(true)
                        .brandedContentSponsorIds(List.of("17841400000000021"))
                        .build(),
                Map.of(
                        "media_type",
                        "CAROUSEL",
                        "children",
                        "[\"17889000000000101\",\"17889000000000102\"]",
                        "caption",
                        "Three bikes",
                        "collaborators",
                        "[\"quay.wheelworks\",\"river.tours\"]",
                        "location_id",
                        "110000000000001",
                        "share_to_feed",
                        "false",
                        "is_ai_generated",
                        "false",
                        "is_paid_partnership",
                        "true",
                        "branded_content_sponsor_ids",
                        "[17841400000000021]"));
    }

    @Test
    void sendsCarouselImage() {
        assertForm(
                CarouselImageContainer.builder()
                        .imageUrl(IMAGE)
                        .altText("A bridge")
                        .userTags(List.of(FRIEND.toBuilder().x(0.5).y(0.25).build()))
                        .productTags(List.of(PRODUCT.toBuilder().x(0.5).y(0.75).build()))
                        .build(),
                Map.of(
                        "is_carousel_item",
                        "true",
                        "image_url",
                        IMAGE,
                        "alt_text",
                        "A bridge",
                        "user_tags",
                        "[{\"username\":\"quay.wheelworks\",\"x\":0.5,\"y\":0.25}]",
                        "product_tags",
                        "[{\"product_id\":\"3000000000000001\",\"x\":0.5,\"y\":0.75}]"));
    }

    @Test
    void sendsCarouselVideo() {
        assertForm(
                CarouselVideoContainer.builder().resumable().build(),
                Map.of("media_type", "VIDEO", "is_carousel_item", "true", "upload_type", "resumable"));
        assertForm(
                CarouselVideoContainer.builder()
                        .videoUrl(VIDEO)
                        .thumbOffset(250)
                        .userTags(List.of(FRIEND))
                        .productTags(List.of(PRODUCT))
                        .build(),
                Map.of(
                        "media_type",
                        "VIDEO",
                        "is_carousel_item",
                        "true",
                        "video_url",
                        VIDEO,
                        "thumb_offset",
                        "250",
                        "user_tags",
                        "[{\"username\":\"quay.wheelworks\"}]",
                        "product_tags",
                        "[{\"product_id\":\"3000000000000001\"}]"));
    }

    @Test
    void writesJsonTextWithoutEscapingSlashesAndHtml() {
        UserTag odd = FRIEND.toBuilder()
                .additionalJson("new_member", "{\"a/b<c>'é☕\":[1.10, true]}")
                .build();

        assertThat(ReelContainer.builder().resumable().userTags(List.of(odd)).build())
                .containsEntry(
                        "user_tags",
                        "[{\"username\":\"quay.wheelworks\",\"new_member\":{\"a/b<c>'é☕\":[1.10, true]}}]");
        assertThat(ModelAdapters.json(
                        UserTag.class, odd.toBuilder().username("a/b<c>'é☕").build()))
                .startsWith("{\"username\":\"a/b<c>'é☕\",");
    }
}
