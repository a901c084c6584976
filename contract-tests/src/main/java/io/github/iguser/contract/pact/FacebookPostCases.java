package io.github.iguser.contract.pact;

import io.github.iguser.GraphResponse;
import io.github.iguser.facebook.CarouselContainer;
import io.github.iguser.facebook.ImageContainer;
import io.github.iguser.facebook.MediaContainer;
import io.github.iguser.facebook.ReelContainer;
import io.github.iguser.facebook.TrialReelContainer;
import io.github.iguser.model.AudioConfiguration;
import io.github.iguser.model.CreatedContainer;
import io.github.iguser.model.GraduationStrategy;
import io.github.iguser.model.ProductTag;
import io.github.iguser.model.TrialParams;
import io.github.iguser.model.UserTag;
import java.util.List;
import java.util.function.Supplier;

/** How containers of posts are created on graph.facebook.com: images, reels, trial reels and carousels. */
final class FacebookPostCases {

    private static final String ID = "17841400000000003";
    private static final String IMAGE = "https://media.example.com/images/red-bicycle.jpg";
    private static final String VIDEO = "https://media.example.com/videos/sunday-ride.mp4";

    private FacebookPostCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                image(),
                imageWithEverything(),
                paidPartnership(),
                reel(),
                reelWithEverything(),
                reelToUpload(),
                reelWithAudio(),
                trialReel(),
                trialReelWithEverything(),
                trialReelToUpload(),
                carousel(),
                carouselWithEverything());
    }

    static ConsumerCase.Builder container(String description) {
        return ConsumerCase.of("graph.facebook.com", "createMedia", description)
                .given("an account that can publish")
                .having("igUserId", ID)
                .post("/${igUserId}/media");
    }

    /** The container is made in the call: a limit that it breaks is a failure of the case. */
    static ConsumerCase created(ConsumerCase.Builder request, Supplier<MediaContainer> container) {
        return request.lacking("$.uri").calling((clients, read) -> {
            GraphResponse<CreatedContainer> created = create(clients, container);
            read.value("$.id", created.body().id())
                    .absent("$.uri", created.body().uri())
                    .same("requests", 1, created.attempts());
        });
    }

    /** Where the video is to be uploaded stands in the answer. */
    static ConsumerCase toUpload(ConsumerCase.Builder request, Supplier<MediaContainer> container) {
        return request.form("upload_type", "resumable").calling((clients, read) -> {
            GraphResponse<CreatedContainer> created = create(clients, container);
            read.value("$.id", created.body().id())
                    .value("$.uri", created.body().uri())
                    .same("requests", 1, created.attempts());
        });
    }

    private static GraphResponse<CreatedContainer> create(Clients clients, Supplier<MediaContainer> container) {
        return clients.facebook().media().create(ID, container.get()).executeForResponse();
    }

    private static ConsumerCase image() {
        return created(
                container("creates a container for an image")
                        .having("imageUrl", IMAGE)
                        .form("image_url", "${imageUrl}"),
                () -> ImageContainer.builder().imageUrl(IMAGE).build());
    }

    private static ConsumerCase imageWithEverything() {
        return created(
                container("creates a container for an image with all that it can have")
                        .having("imageUrl", IMAGE)
                        .form("image_url", "${imageUrl}")
                        .form(
                                "caption",
                                "Open again on Monday.\nThe coffee is on us \u2615\ufe0f #harbour #sundayride"
                                        + " @quay.wheelworks & friends")
                        .form("alt_text", "A shop window with a handwritten sign: \"Open again\"")
                        .form("location_id", "110000000000001")
                        .form("collaborators", "[\"quay.wheelworks\",\"river.tours\"]")
                        .form(
                                "user_tags",
                                "[{\"username\":\"quay.wheelworks\",\"x\":0.5,\"y\":0.8},"
                                        + "{\"username\":\"river.tours\",\"x\":0.25,\"y\":0.125}]")
                        .form("is_ai_generated", "false")
                        .form(
                                "product_tags",
                                "[{\"product_id\":\"3000000000000001\",\"x\":0.1,\"y\":0.9},"
                                        + "{\"product_id\":\"3000000000000002\",\"x\":0.75,\"y\":0.5}]")
                        .form("branded_content_sponsor_ids", "[17841400000000021,17841400000000022]")
                        .form("is_paid_partnership", "true"),
                () -> ImageContainer.builder()
                        .imageUrl(IMAGE)
                        .caption("Open again on Monday.\nThe coffee is on us \u2615\ufe0f #harbour #sundayride"
                                + " @quay.wheelworks & friends")
                        .altText("A shop window with a handwritten sign: \"Open again\"")
                        .locationId("110000000000001")
                        .collaborators(List.of("quay.wheelworks", "river.tours"))
                        .userTags(List.of(
                                UserTag.builder()
                                        .username("quay.wheelworks")
                                        .x(0.5)
                                        .y(0.8)
                                        .build(),
                                UserTag.builder()
                                        .username("river.tours")
                                        .x(0.25)
                                        .y(0.125)
                                        .build()))
                        .isAiGenerated(false)
                        .productTags(List.of(
                                ProductTag.builder()
                                        .productId("3000000000000001")
                                        .x(0.1)
                                        .y(0.9)
                                        .build(),
                                ProductTag.builder()
                                        .productId("3000000000000002")
                                        .x(0.75)
                                        .y(0.5)
                                        .build()))
                        .brandedContentSponsorIds(List.of("17841400000000021", "17841400000000022"))
                        .isPaidPartnership(true)
                        .build());
    }

    private static ConsumerCase paidPartnership() {
        return created(
                container("creates a container for an image of a paid partnership without a sponsor")
                        .having("imageUrl", IMAGE)
                        .form("image_url", "${imageUrl}")
                        .form("caption", "These lamps were given to us")
                        .form("is_paid_partnership", "true"),
                () -> ImageContainer.builder()
                        .imageUrl(IMAGE)
                        .caption("These lamps were given to us")
                        .isPaidPartnership(true)
                        .build());
    }

    private static ConsumerCase.Builder reel(String description) {
        return container(description).form("media_type", "REELS");
    }

    private static ConsumerCase reel() {
        return created(
                reel("creates a container for a reel").having("videoUrl", VIDEO).form("video_url", "${videoUrl}"),
                () -> ReelContainer.builder().videoUrl(VIDEO).build());
    }

    private static ConsumerCase reelWithEverything() {
        return created(
                withEverything(reel("creates a container for a reel with all that it can have"))
                        .form("caption", "How to true a wheel in ninety seconds")
                        .form("audio_name", "Sunday ride (original)")
                        .form("thumb_offset", "1500")
                        .form("share_to_feed", "false")
                        .form("is_ai_generated", "false")
                        .form("audio_configuration", "{\"audio_id\":\"580000000000001\"}"),
                () -> ReelContainer.builder()
                        .videoUrl(VIDEO)
                        .caption("How to true a wheel in ninety seconds")
                        .audioName("Sunday ride (original)")
                        .collaborators(List.of("quay.wheelworks"))
                        .coverUrl(IMAGE)
                        .thumbOffset(1500)
                        .locationId("110000000000001")
                        .shareToFeed(false)
                        .userTags(List.of(
                                UserTag.builder().username("quay.wheelworks").build()))
                        .isAiGenerated(false)
                        .productTags(List.of(ProductTag.builder()
                                .productId("3000000000000001")
                                .build()))
                        .brandedContentSponsorIds(List.of("17841400000000021"))
                        .isPaidPartnership(true)
                        .audioConfiguration(AudioConfiguration.builder()
                                .audioId("580000000000001")
                                .build())
                        .build());
    }

    /** What reels and trial reels with everything have in common. */
    private static ConsumerCase.Builder withEverything(ConsumerCase.Builder request) {
        return request.having("videoUrl", VIDEO)
                .having("coverUrl", IMAGE)
                .form("video_url", "${videoUrl}")
                .form("collaborators", "[\"quay.wheelworks\"]")
                .form("cover_url", "${coverUrl}")
                .form("location_id", "110000000000001")
                .form("user_tags", "[{\"username\":\"quay.wheelworks\"}]")
                .form("product_tags", "[{\"product_id\":\"3000000000000001\"}]")
                .form("branded_content_sponsor_ids", "[17841400000000021]")
                .form("is_paid_partnership", "true");
    }

    private static ConsumerCase reelToUpload() {
        return toUpload(
                reel("creates a container for a reel to upload"),
                () -> ReelContainer.builder().resumable().build());
    }

    private static ConsumerCase reelWithAudio() {
        return created(
                reel("creates a container for a reel with other audio")
                        .having("videoUrl", VIDEO)
                        .having("audioId", "580000000000001")
                        .form("video_url", "${videoUrl}")
                        .form(
                                "audio_configuration",
                                "{\"audio_id\":\"${audioId}\",\"audio_volume\":80,\"video_volume\":50}"),
                () -> ReelContainer.builder()
                        .videoUrl(VIDEO)
                        .audioConfiguration(AudioConfiguration.builder()
                                .audioId("580000000000001")
                                .audioVolume(80)
                                .videoVolume(50)
                                .build())
                        .build());
    }

    private static TrialParams trial(GraduationStrategy strategy) {
        return TrialParams.builder().graduationStrategy(strategy).build();
    }

    private static ConsumerCase trialReel() {
        return created(
                reel("creates a container for a trial reel that graduates by itself")
                        .having("videoUrl", VIDEO)
                        .form("video_url", "${videoUrl}")
                        .form("trial_params", "{\"graduation_strategy\":\"SS_PERFORMANCE\"}"),
                () -> TrialReelContainer.builder()
                        .videoUrl(VIDEO)
                        .trialParams(trial(GraduationStrategy.SS_PERFORMANCE))
                        .build());
    }

    private static ConsumerCase trialReelWithEverything() {
        return created(
                withEverything(reel("creates a container for a trial reel with all that it can have"))
                        .form("trial_params", "{\"graduation_strategy\":\"MANUAL\"}")
                        .form("caption", "First try")
                        .form("audio_name", "First try (original)")
                        .form("thumb_offset", "0")
                        .form("share_to_feed", "true")
                        .form("is_ai_generated", "true")
                        .form(
                                "audio_configuration",
                                "{\"audio_id\":\"580000000000001\",\"audio_volume\":0,\"video_volume\":100}"),
                () -> TrialReelContainer.builder()
                        .videoUrl(VIDEO)
                        .trialParams(trial(GraduationStrategy.MANUAL))
                        .caption("First try")
                        .audioName("First try (original)")
                        .collaborators(List.of("quay.wheelworks"))
                        .coverUrl(IMAGE)
                        .thumbOffset(0)
                        .locationId("110000000000001")
                        .shareToFeed(true)
                        .userTags(List.of(
                                UserTag.builder().username("quay.wheelworks").build()))
                        .isAiGenerated(true)
                        .productTags(List.of(ProductTag.builder()
                                .productId("3000000000000001")
                                .build()))
                        .brandedContentSponsorIds(List.of("17841400000000021"))
                        .isPaidPartnership(true)
                        .audioConfiguration(AudioConfiguration.builder()
                                .audioId("580000000000001")
                                .audioVolume(0)
                                .videoVolume(100)
                                .build())
                        .build());
    }

    private static ConsumerCase trialReelToUpload() {
        return toUpload(
                reel("creates a container for a trial reel to upload")
                        .form("trial_params", "{\"graduation_strategy\":\"SS_PERFORMANCE\"}"),
                () -> TrialReelContainer.builder()
                        .resumable()
                        .trialParams(trial(GraduationStrategy.SS_PERFORMANCE))
                        .build());
    }

    private static ConsumerCase carousel() {
        return created(
                container("creates a container for a carousel of two items")
                        .having("one", "17889000000000206")
                        .having("two", "17889000000000207")
                        .form("media_type", "CAROUSEL")
                        .form("children", "[\"${one}\",\"${two}\"]"),
                () -> CarouselContainer.builder()
                        .children(List.of("17889000000000206", "17889000000000207"))
                        .build());
    }

    private static ConsumerCase carouselWithEverything() {
        return created(
                container("creates a container for a carousel with all that it can have")
                        .form("media_type", "CAROUSEL")
                        .form(
                                "children",
                                "[\"17889000000000206\",\"17889000000000237\",\"17889000000000207\","
                                        + "\"17889000000000238\"]")
                        .form("caption", "Three bikes, three owners, one river #sundayride @quay.wheelworks")
                        .form("collaborators", "[\"quay.wheelworks\",\"river.tours\",\"harbour.coffee\"]")
                        .form("location_id", "110000000000001")
                        .form("share_to_feed", "true")
                        .form("is_ai_generated", "false")
                        .form("branded_content_sponsor_ids", "[17841400000000021]")
                        .form("is_paid_partnership", "true"),
                () -> CarouselContainer.builder()
                        .children(List.of(
                                "17889000000000206", "17889000000000237", "17889000000000207", "17889000000000238"))
                        .caption("Three bikes, three owners, one river #sundayride @quay.wheelworks")
                        .collaborators(List.of("quay.wheelworks", "river.tours", "harbour.coffee"))
                        .locationId("110000000000001")
                        .shareToFeed(true)
                        .isAiGenerated(false)
                        .brandedContentSponsorIds(List.of("17841400000000021"))
                        .isPaidPartnership(true)
                        .build());
    }
}
