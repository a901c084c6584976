package io.github.iguser.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.model.PollAttachment;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The poll or the prompt for comments that a post has with its caption. */
class CaptionAddOnTest {
    private static final PollAttachment POLL =
            PollAttachment.builder().optionA("River").optionB("Hills").build();

    private static ImageContainer.Builder image() {
        return ImageContainer.builder().imageUrl("https://media.example.com/i.jpg");
    }

    private static void refused(ThrowingCallable build, String message) {
        assertThatThrownBy(build)
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void sendsAPollAsJsonText() {
        assertThat(Map.copyOf(image().caption("Where to?")
                        .pollAttachment(POLL.toBuilder().optionC("Home").build())
                        .isPollDurationExtended(true)
                        .build()))
                .containsEntry(
                        "poll_attachment", "{\"option_a\":\"River\",\"option_b\":\"Hills\",\"option_c\":\"Home\"}")
                .containsEntry("is_poll_duration_extended", "true")
                .containsEntry("caption", "Where to?");
    }

    @Test
    void sendsAPromptOnEachKindThatTakesOne() {
        assertThat(List.of(
                        image().caption("Where to?").isCommentPromptUsed(true).build(),
                        ReelContainer.builder()
                                .videoUrl("https://media.example.com/v.mp4")
                                .caption("Where to?")
                                .isCommentPromptUsed(true)
                                .build(),
                        CarouselContainer.builder()
                                .children(List.of("1", "2"))
                                .caption("Where to?")
                                .isCommentPromptUsed(true)
                                .build()))
                .allSatisfy(
                        container -> assertThat(Map.copyOf(container)).containsEntry("is_comment_prompt_used", "true"));
    }

    @Test
    void refusesAPollBesideAPrompt() {
        refused(
                () -> image().caption("Where to?")
                        .pollAttachment(POLL)
                        .isCommentPromptUsed(true)
                        .build(),
                "poll_attachment PollAttachment{option_a=River, option_b=Hills} and is_comment_prompt_used true exclude"
                        + " each other; set only one of pollAttachment(...) and isCommentPromptUsed(...)");
    }

    @Test
    void sendsAPollBesideAPromptThatIsOff() {
        assertThat(Map.copyOf(image().caption("Where to?")
                        .pollAttachment(POLL)
                        .isCommentPromptUsed(false)
                        .build()))
                .containsEntry("is_comment_prompt_used", "false");
    }

    @Test
    void refusesAnAddOnWithoutACaption() {
        refused(
                () -> image().isCommentPromptUsed(true).build(),
                "caption is missing, but is_comment_prompt_used true requires it; set caption(...) before build()");
        refused(
                () -> image().caption(" ").isCommentPromptUsed(true).build(),
                "caption is empty, but is_comment_prompt_used true requires it; set caption(...) before build()");
        assertThatThrownBy(() -> image().pollAttachment(POLL).build())
                .hasMessageStartingWith("caption is missing, but poll_attachment ");
    }

    @Test
    void refusesAPollOfOneOption() {
        PollAttachment one = PollAttachment.builder().optionA("River").build();
        refused(
                () -> image().caption("Where to?").pollAttachment(one).build(),
                "poll_attachment.option_b is missing; each PollAttachment needs option_b");
    }

    @Test
    void offersAddOnsOnlyWhereTheyAreDocumented() {
        for (Class<?> kind : List.of(
                TrialReelContainer.Builder.class,
                StoryImageContainer.Builder.class,
                StoryVideoContainer.Builder.class,
                CarouselImageContainer.Builder.class,
                CarouselVideoContainer.Builder.class,
                io.github.iguser.instagram.ImageContainer.Builder.class)) {
            assertThat(Arrays.stream(kind.getMethods()).map(method -> method.getName()))
                    .doesNotContain("pollAttachment", "isCommentPromptUsed", "isPollDurationExtended");
        }
    }
}
