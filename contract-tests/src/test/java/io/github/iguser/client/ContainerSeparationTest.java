package io.github.iguser.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The compiler refuses parameters that a kind of container does not take on a host. */
class ContainerSeparationTest {
    private static String building(String javaPackage, String kind, String setter) {
        return "class Builds { Object container = io.github.iguser." + javaPackage + "." + kind + ".builder()." + setter
                + "; }";
    }

    private static void assertLacks(String javaPackage, String kind, String setter) {
        assertThat(SourceCompiler.errors("Builds", building(javaPackage, kind, setter)))
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .contains("cannot find symbol", "method " + setter.replaceFirst("\\(.*", "("), "Builder"));
    }

    @ParameterizedTest
    @CsvSource({
        "ReelContainer, altText(\"\")",
        "ReelContainer, imageUrl(\"\")",
        "ImageContainer, videoUrl(\"\")",
        "ImageContainer, mediaType(\"\")",
        "ImageContainer, shareToFeed(true)",
        "StoryImageContainer, caption(\"\")",
        "StoryImageContainer, collaborators(java.util.List.of())",
        "StoryVideoContainer, altText(\"\")",
        "CarouselImageContainer, caption(\"\")",
        "CarouselImageContainer, locationId(\"\")",
        "CarouselImageContainer, isAiGenerated(true)",
        "CarouselVideoContainer, isAiGenerated(true)",
        "CarouselVideoContainer, collaborators(java.util.List.of())",
        "CarouselContainer, userTags(java.util.List.of())",
        "ReelContainer, trialParams(null)"
    })
    void omitsSettersThatAKindDoesNotTake(String kind, String setter) {
        assertLacks("facebook", kind, setter);
        assertLacks("instagram", kind, setter);
    }

    @ParameterizedTest
    @CsvSource({
        "ReelContainer, resumable()",
        "TrialReelContainer, resumable()",
        "StoryVideoContainer, resumable()",
        "CarouselVideoContainer, resumable()",
        "ImageContainer, productTags(java.util.List.of())",
        "ReelContainer, audioConfiguration(null)",
        "CarouselContainer, brandedContentSponsorIds(java.util.List.of())",
        "ImageContainer, isPaidPartnership(true)"
    })
    void omitsSettersThatOnlyFacebookTakes(String kind, String setter) {
        assertThat(SourceCompiler.errors("Builds", building("facebook", kind, setter)))
                .isEmpty();
        assertLacks("instagram", kind, setter);
    }

    @Test
    void refusesAContainerOfTheOtherHost() {
        String creates = "class Creates { Object call(io.github.iguser.facebook.MediaApi api,"
                + " io.github.iguser.instagram.ImageContainer image) { return api.create(\"1\", image); } }";

        assertThat(SourceCompiler.errors("Creates", creates.replace("instagram", "facebook")))
                .isEmpty();
        assertThat(SourceCompiler.errors("Creates", creates))
                .singleElement()
                .satisfies(error -> assertThat(error).contains("incompatible types", "MediaContainer"));
    }

    @Test
    void refusesSubclassesOfTheContainers() {
        String other = "class Other extends io.github.iguser.facebook.MediaContainer {"
                + " Other() { super(java.util.Map.of(\"media_type\", \"FILM\")); } }";

        assertThat(SourceCompiler.errors("Other", other))
                .singleElement()
                .satisfies(error -> assertThat(error).contains("not public", "MediaContainer"));
    }
}
