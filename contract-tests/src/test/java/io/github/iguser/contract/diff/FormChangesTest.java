package io.github.iguser.contract.diff;

import static io.github.iguser.contract.diff.SpecEdit.FACEBOOK;
import static io.github.iguser.contract.diff.SpecEdit.INSTAGRAM;
import static io.github.iguser.contract.diff.SpecEdit.everywhere;
import static io.github.iguser.contract.diff.SpecEdit.lines;
import static io.github.iguser.contract.diff.SpecEdit.of;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The changes of forms and their kinds. */
class FormChangesTest {

    @Test
    void removedParameterBreaksItsCallers() {
        assertThat(lines(everywhere()
                        .remove("/components/schemas/CreateMediaForm/properties/location_id")
                        .changes()))
                .containsExactly(
                        "breaking parameter both createMedia.location_id: the parameter is gone => `Builder.locationId(...)` of `ImageContainer`, `ReelContainer`, `TrialReelContainer`, `CarouselContainer` is gone: callers do not compile.");
    }

    @Test
    void newParameterIsHarmless() {
        assertThat(lines(of(INSTAGRAM)
                        .remove("/components/schemas/ReplyToMentionForm/properties/comment_id")
                        .changesBack()))
                .containsExactly(
                        "harmless parameter instagram replyToMention.comment_id: the parameter is new => `ReplyToMentionParams.Builder.commentId(...)` is new.");
    }

    @Test
    void requiredParameterBreaksCallersWithoutIt() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/ReplyToMentionForm/required/-", "'comment_id'")
                        .changes()))
                .containsExactly(
                        "breaking form kind both ReplyToMentionParams.comment_id: is required => `ReplyToMentionParams.Builder.build()` refuses a form without `ReplyToMentionParams.Builder.commentId(...)`.");
    }

    @Test
    void optionalParameterIsHarmless() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/ReplyToMentionForm/required/-", "'comment_id'")
                        .changesBack()))
                .containsExactly(
                        "harmless form kind both ReplyToMentionParams.comment_id: is optional => `ReplyToMentionParams.Builder.build()` accepts a form without it, too.");
    }

    @Test
    void tightenedLimitIsRisky() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/CreateMediaForm/properties/alt_text/maxLength", "10")
                        .changes()))
                .containsExactly(
                        "risky limit both createMedia.alt_text: `maxLength` is 10, was 1000 => `Builder.altText(...)` of `ImageContainer`, `CarouselImageContainer` refuses values that it accepted: an IllegalArgumentException before anything is sent.");
    }

    @Test
    void loosenedLimitIsHarmless() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/CreateMediaForm/properties/alt_text/maxLength", "5000")
                        .changes()))
                .containsExactly(
                        "harmless limit both createMedia.alt_text: `maxLength` is 5000, was 1000 => `Builder.altText(...)` of `ImageContainer`, `CarouselImageContainer` accepts more than before.");
    }

    @Test
    void changedTypeBreaksCallers() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/ReplyToMentionForm/properties/message/type", "'integer'")
                        .changes()))
                .containsExactly(
                        "breaking parameter both replyToMention.message: the type is integer, was string => `ReplyToMentionParams.Builder.message(...)` takes another type: callers do not compile.");
    }

    @Test
    void removedKindBreaksItsCallers() {
        assertThat(lines(of(FACEBOOK)
                        .remove("/components/schemas/CreateMediaForm/x-kinds/3")
                        .changes()))
                .containsExactly(
                        "breaking form kind facebook StoryImageContainer: the kind is gone => `StoryImageContainer` is gone: callers do not compile.");
    }

    @Test
    void newKindIsHarmless() {
        assertThat(lines(of(FACEBOOK)
                        .remove("/components/schemas/CreateMediaForm/x-kinds/3")
                        .changesBack()))
                .containsExactly(
                        "harmless form kind facebook StoryImageContainer: the kind is new => `StoryImageContainer` is new.");
    }

    @Test
    void parameterRemovedFromAKindBreaksItsCallers() {
        assertThat(lines(of(FACEBOOK)
                        .remove("/components/schemas/CreateMediaForm/x-kinds/0/optional/0")
                        .changes()))
                .containsExactly(
                        "breaking form kind facebook ImageContainer.alt_text: the kind no longer takes it => `ImageContainer.Builder.altText(...)` is gone: callers do not compile.");
    }

    @Test
    void parameterNewInAKindIsHarmless() {
        assertThat(lines(of(FACEBOOK)
                        .remove("/components/schemas/CreateMediaForm/x-kinds/0/optional/0")
                        .changesBack()))
                .containsExactly(
                        "harmless form kind facebook ImageContainer.alt_text: the kind takes it, too => `ImageContainer.Builder.altText(...)` is new.");
    }

    @Test
    void changedFixedValueIsRisky() {
        assertThat(lines(of(FACEBOOK)
                        .set("/components/schemas/CreateMediaForm/x-kinds/1/fixed/media_type", "'CLIPS'")
                        .changes()))
                .containsExactly(
                        "risky form kind facebook ReelContainer.media_type: is always CLIPS, was REELS => Each request sends the other value.");
    }

    @Test
    void anotherSourceIsHarmless() {
        assertThat(lines(of(FACEBOOK)
                        .remove("/components/schemas/CreateMediaForm/x-kinds/1/source/1")
                        .changesBack()))
                .containsExactly(
                        "harmless form kind facebook ReelContainer.upload_type: is one of several parameters, exactly one of which is required => Callers may choose among more.");
    }

    @Test
    void newDemandOnElementsIsRisky() {
        assertThat(lines(of(FACEBOOK)
                        .set("/components/schemas/CreateMediaForm/x-kinds/0/item-required/user_tags/-", "'username'")
                        .changes()))
                .containsExactly(
                        "risky form kind facebook ImageContainer.user_tags: each element needs [username, x, y], was [x, y] => `ImageContainer.Builder.build()` may refuse lists that it accepted.");
    }

    @Test
    void requiredMemberOfASentObjectBreaksCallers() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/UserTag/required/-", "'x'")
                        .changes()))
                .containsExactly(
                        "breaking presence both UserTag.x: is required => `UserTag.Builder.build()` refuses an object without it.");
    }

    @Test
    void newRequiredMemberOfASentObjectBreaksCallers() {
        assertThat(lines(everywhere()
                        .remove("/components/schemas/UserTag/properties/username")
                        .changesBack()))
                .containsExactly(
                        "breaking field both UserTag.username: the field is new and required => `UserTag.Builder.build()` refuses what it built: set `UserTag.Builder.username(...)`.");
    }

    @Test
    void sameLimitWrittenWithDecimalsIsNoChange() {
        assertThat(everywhere()
                        .set("/components/schemas/UserTag/properties/x/maximum", "1.0")
                        .changes())
                .isEmpty();
    }

    @Test
    void tightenedLimitOfASentObjectIsRisky() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/UserTag/properties/x/maximum", "0.5")
                        .changes()))
                .containsExactly(
                        "risky limit both UserTag.x: `maximum` is 0.5, was 1 => `UserTag.Builder.x(...)` refuses values that it accepted: an IllegalArgumentException before anything is sent.");
    }

    @Test
    void removedListedValueBreaksItsCallers() {
        assertThat(lines(everywhere()
                        .remove("/components/schemas/TrialParams/properties/graduation_strategy/enum/0")
                        .set("/components/schemas/TrialParams/properties/graduation_strategy/enum/-", "'LATER'")
                        .changes()))
                .containsExactly(
                        "breaking value both TrialParams.graduation_strategy MANUAL: the value is gone => `GraduationStrategy.MANUAL` is gone: callers do not compile.",
                        "harmless value both TrialParams.graduation_strategy LATER: the value is new => `GraduationStrategy.LATER` is new.");
    }

    @Test
    void changedEncodingIsRisky() {
        assertThat(lines(of(FACEBOOK)
                        .remove(
                                "/paths/~1{ig-user-id}~1media/post/requestBody/content/application~1x-www-form-urlencoded/encoding/children")
                        .changes()))
                .containsExactly(
                        "risky parameter facebook createMedia.children: is no longer sent as JSON text => Requests of callers who use `Builder.children(...)` of `CarouselContainer` look different on the wire.");
    }
}
