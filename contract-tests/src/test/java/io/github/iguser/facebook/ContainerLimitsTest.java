package io.github.iguser.facebook;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.model.AudioConfiguration;
import io.github.iguser.model.GraduationStrategy;
import io.github.iguser.model.ProductTag;
import io.github.iguser.model.TrialParams;
import io.github.iguser.model.UserTag;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The documented limits, each at the limit and one step beyond. The message names parameter, value and limit. */
class ContainerLimitsTest {
    private static final String ITEMS = "[17889000000000000, 17889000000000001, 17889000000000002, 178…]";

    private static ImageContainer.Builder image() {
        return ImageContainer.builder().imageUrl("https://media.example.com/i.jpg");
    }

    private static ReelContainer.Builder reel() {
        return ReelContainer.builder().videoUrl("https://media.example.com/v.mp4");
    }

    private static void assertAllowed(ThrowingCallable build) {
        assertThatCode(build).doesNotThrowAnyException();
    }

    private static void assertRefused(ThrowingCallable build, String message) {
        assertThatThrownBy(build)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf(17889000000000000L + i))
                .toList();
    }

    private static UserTag tag(double x, double y) {
        return UserTag.builder().username("ada").x(x).y(y).build();
    }

    private static ProductTag product(int id) {
        return ProductTag.builder()
                .productId(String.valueOf(3000000000000000L + id))
                .x(0.5)
                .y(0.5)
                .build();
    }

    @Test
    void refusesCollaboratorsAndTagsThatAreNotUsernames() {
        assertRefused(
                () -> image().collaborators(List.of("ok.name", "@some.name")).build(),
                "collaborators[1]: \"@some.name\" is not a user name; give the name alone, as \"some.name\"");
        assertRefused(
                () -> reel().userTags(List.of(UserTag.builder()
                                .username("https://www.instagram.com/some.name/")
                                .build()))
                        .build(),
                "user_tags[0].username: \"https://www.instagram.com/some.name/\" is not a user name; give the name"
                        + " alone, as \"some.name\"");
        assertRefused(
                () -> IgUserFields.of(f -> f.businessDiscovery("some/name")),
                "username: \"some/name\" is not a user name; give the name alone, of letters, digits, '.' and '_', such"
                        + " as \"some.name\"");
        assertRefused(
                () -> IgUserFields.of(f -> f.businessDiscovery("some:name", d -> d.id())),
                "username: \"some:name\" is not a user name; give the name alone, of letters, digits, '.' and '_', such"
                        + " as \"some.name\"");
    }

    @Test
    void refusesUrlsThatAreNotAbsolute() {
        String remedy = " is not an absolute http or https URL; give the whole URL, such as https://example.com/a.jpg";
        assertRefused(() -> ImageContainer.builder().imageUrl("/i.jpg").build(), "image_url: \"/i.jpg\"" + remedy);
        assertRefused(
                () -> StoryVideoContainer.builder().videoUrl("file:///v.mp4").build(),
                "video_url: \"file:///v.mp4\"" + remedy);
        assertRefused(
                () -> reel().coverUrl("example.com/c.jpg?signature=canary").build(),
                "cover_url: \"example.com/c.jpg?…\"" + remedy);
    }

    @Test
    void ignoresHashtagsAndMentionsInsideUrls() {
        assertAllowed(() ->
                image().caption("https://example.com/@ada#top ".repeat(40)).build());
    }

    private static List<ProductTag> products(int count) {
        return IntStream.range(0, count).mapToObj(ContainerLimitsTest::product).toList();
    }

    @Test
    void limitsCaptionTo2200Characters() {
        assertAllowed(() -> image().caption("🚲".repeat(2200)).build());
        assertRefused(
                () -> image().caption("🚲".repeat(2201)).build(),
                "caption has 2201 characters, at most 2200 are allowed: \"" + "🚲".repeat(60) + "…\"");
    }

    @Test
    void limitsCaptionTo30Hashtags() {
        assertAllowed(() -> reel().caption("#a ".repeat(30)).build());
        assertRefused(
                () -> reel().caption("#a ".repeat(31)).build(),
                "caption has 31 hashtags, at most 30 are allowed: \"" + "#a ".repeat(20) + "…\"");
    }

    @Test
    void limitsCaptionTo20Mentions() {
        assertAllowed(() -> reel().caption("@a ".repeat(20) + "me@example.com").build());
        assertRefused(
                () -> reel().caption("@a ".repeat(21)).build(),
                "caption has 21 mentions, at most 20 are allowed: \"" + "@a ".repeat(20) + "…\"");
    }

    @Test
    void limitsAltTextTo1000Characters() {
        assertAllowed(() -> image().altText("a".repeat(1000)).build());
        assertRefused(
                () -> image().altText("a".repeat(1001)).build(),
                "alt_text has 1001 characters, at most 1000 are allowed: \"" + "a".repeat(60) + "…\"");
    }

    @Test
    void limitsCarouselToTwoToTenItems() {
        assertAllowed(() -> CarouselContainer.builder().children(ids(2)).build());
        assertAllowed(() -> CarouselContainer.builder().children(ids(10)).build());
        assertRefused(
                () -> CarouselContainer.builder().children(ids(1)).build(),
                "children has 1 item, at least 2 are required: [17889000000000000]");
        assertRefused(
                () -> CarouselContainer.builder().children(ids(11)).build(),
                "children has 11 items, at most 10 are allowed: " + ITEMS);
        assertRefused(
                () -> CarouselContainer.builder().children(List.of("1", "x")).build(),
                "children[1]: \"x\" is not a numeric id; give its digits, such as 17841405822304914");
        assertRefused(
                () -> CarouselContainer.builder().build(), "children is missing; set children(...) before build()");
        assertRefused(
                () -> CarouselContainer.builder().children(List.of()).build(),
                "children is empty; set children(...) before build()");
    }

    @Test
    void limitsPostToThreeCollaborators() {
        assertAllowed(() -> image().collaborators(List.of("a", "b", "c")).build());
        assertRefused(
                () -> image().collaborators(List.of("a", "b", "c", "d")).build(),
                "collaborators has 4 items, at most 3 are allowed: [a, b, c, d]");
    }

    @Test
    void limitsPostToTwoSponsors() {
        assertAllowed(() -> image().brandedContentSponsorIds(List.of("1", "2")).build());
        assertRefused(
                () -> image().brandedContentSponsorIds(List.of("1", "2", "3")).build(),
                "branded_content_sponsor_ids has 3 items, at most 2 are allowed: [1, 2, 3]");
        assertRefused(
                () -> image().brandedContentSponsorIds(List.of("1]")).build(),
                "branded_content_sponsor_ids[0]: \"1]\" is not a numeric id; give its digits, such as 17841405822304914");
    }

    @Test
    void limitsTagPositionsToTheImage() {
        assertAllowed(() -> image().userTags(List.of(tag(0.0, 1.0))).build());
        assertRefused(() -> image().userTags(List.of(tag(-0.1, 0.5))).build(), "user_tags[0].x < 0: -0.1");
        assertRefused(
                () -> image().userTags(List.of(tag(0.5, 0.5), tag(0.5, 1.5))).build(), "user_tags[1].y > 1: 1.5");
        assertRefused(
                () -> image().userTags(List.of(tag(Double.NaN, 0.5))).build(),
                "user_tags[0].x: NaN is not a number that can be sent");
        assertRefused(
                () -> StoryImageContainer.builder()
                        .imageUrl("https://i")
                        .userTags(
                                List.of(UserTag.builder().username("ada").x(2.0).build()))
                        .build(),
                "user_tags[0].x > 1: 2.0");
    }

    @Test
    void requiresPositionOfEachTagOnAnImage() {
        assertRefused(
                () -> image().userTags(List.of(
                                tag(0.5, 0.5),
                                UserTag.builder().username("ada").x(0.5).build()))
                        .build(),
                "user_tags[1].y is missing; an ImageContainer needs y in each of user_tags");
        assertRefused(
                () -> CarouselImageContainer.builder()
                        .imageUrl("https://i")
                        .productTags(List.of(ProductTag.builder().productId("3").build()))
                        .build(),
                "product_tags[0].x is missing; a CarouselImageContainer needs x in each of product_tags");
    }

    @Test
    void refusesTagPositionsOnAVideo() {
        assertRefused(
                () -> reel().userTags(
                                List.of(UserTag.builder().username("ada").y(0.5).build()))
                        .build(),
                "user_tags[0].y is 0.5, but a ReelContainer takes no y in user_tags");
        assertRefused(
                () -> CarouselVideoContainer.builder()
                        .resumable()
                        .productTags(products(1))
                        .build(),
                "product_tags[0].x is 0.5, but a CarouselVideoContainer takes no x in product_tags");
    }

    @Test
    void requiresUsernameOfATag() {
        assertRefused(
                () -> reel().userTags(List.of(UserTag.builder().build())).build(),
                "user_tags[0].username is missing; each UserTag needs username");
        assertRefused(
                () -> reel().userTags(Collections.singletonList(null)).build(), "user_tags[0] is null; leave it out");
    }

    @Test
    void limitsPostToFiveDistinctProducts() {
        assertAllowed(() -> image().productTags(products(5)).build());
        assertRefused(
                () -> image().productTags(
                                List.of(product(1), product(2), product(3), product(4), product(5), product(6)))
                        .build(),
                "product_tags has 6 items, at most 5 are allowed: [ProductTag{product_id=3000000000000001, x=0.5, y=0.5}, Produ…]");
        assertRefused(
                () -> image().productTags(List.of(product(1), product(2), product(1)))
                        .build(),
                "product_tags[2].product_id: \"3000000000000001\" is already in product_tags[0]; each value is allowed only once");
        assertRefused(
                () -> image().productTags(
                                List.of(product(1).toBuilder().productId("a").build()))
                        .build(),
                "product_tags[0].product_id: \"a\" is not a numeric id; give its digits, such as 17841405822304914");
    }

    @Test
    void refusesNegativeOffset() {
        assertAllowed(() -> reel().thumbOffset(0).build());
        assertRefused(() -> reel().thumbOffset(-1).build(), "thumb_offset < 0: -1");
    }

    @Test
    void limitsVolumeToAPercentage() {
        AudioConfiguration audio = AudioConfiguration.builder()
                .audioId("5")
                .audioVolume(0)
                .videoVolume(100)
                .build();
        assertAllowed(() -> reel().audioConfiguration(audio).build());
        assertRefused(
                () -> reel().audioConfiguration(
                                audio.toBuilder().audioVolume(101).build())
                        .build(),
                "audio_configuration.audio_volume > 100: 101");
        assertRefused(
                () -> reel().audioConfiguration(
                                audio.toBuilder().videoVolume(-1).build())
                        .build(),
                "audio_configuration.video_volume < 0: -1");
        assertRefused(
                () -> reel().audioConfiguration(
                                AudioConfiguration.builder().audioVolume(0).build())
                        .build(),
                "audio_configuration.audio_id is missing; each AudioConfiguration needs audio_id");
    }

    @Test
    void requiresGraduationStrategyOfATrialReel() {
        TrialReelContainer.Builder trial = TrialReelContainer.builder().resumable();
        assertRefused(trial::build, "trial_params is missing; set trialParams(...) before build()");
        assertRefused(
                () -> trial.trialParams(TrialParams.builder().build()).build(),
                "trial_params.graduation_strategy is missing; each TrialParams needs graduation_strategy");
        assertRefused(
                () -> trial.trialParams(TrialParams.builder()
                                .graduationStrategy(GraduationStrategy.of("SOON"))
                                .build())
                        .build(),
                "trial_params.graduation_strategy: \"SOON\" is not one of MANUAL, SS_PERFORMANCE");
    }

    @Test
    void requiresExactlyOneVideoSource() {
        assertRefused(
                () -> reel().resumable().build(),
                "video_url \"https://media.example.com/v.mp4\" and upload_type \"resumable\" are set, but only one of them"
                        + " is allowed; set videoUrl(...) or resumable() before build()");
        assertRefused(
                () -> StoryVideoContainer.builder().build(),
                "video_url and upload_type are missing, but exactly one of them is required; set videoUrl(...) or resumable() before"
                        + " build()");
        assertRefused(
                () -> CarouselVideoContainer.builder().videoUrl(" ").build(),
                "video_url is empty; set videoUrl(...) or resumable() before build()");
    }

    @Test
    void requiresUrlOfAnImage() {
        assertRefused(() -> ImageContainer.builder().build(), "image_url is missing; set imageUrl(...) before build()");
        assertRefused(
                () -> StoryImageContainer.builder().imageUrl("").build(),
                "image_url is empty; set imageUrl(...) before build()");
    }

    @Test
    void refusesLocationThatIsNotAnId() {
        assertRefused(
                () -> image().locationId("Quay 5").build(),
                "location_id: \"Quay 5\" is not a numeric id; give its digits, such as 17841405822304914");
    }

    @Test
    void hidesATokenInAnIdFromTheMessage() {
        assertRefused(
                () -> image().locationId("EAA" + "Gm0PX4ZCpsBAKZCanary").build(),
                "location_id: \"***\" is not a numeric id; give its digits, such as 17841405822304914");
    }

    @Test
    void refusesANullMemberOfAnObjectByName() {
        assertThatThrownBy(() -> UserTag.builder().username(null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("username == null; leave the member out instead");
    }

    @Test
    void refusesNullParameterByName() {
        assertThatThrownBy(() -> image().caption(null))
                .isExactlyInstanceOf(NullPointerException.class)
                .hasMessage("caption == null; leave the parameter out instead");
    }
}
