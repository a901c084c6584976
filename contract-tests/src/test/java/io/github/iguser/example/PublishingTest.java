package io.github.iguser.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.model.ContainerStatusCode;
import io.github.iguser.model.ContentPublishingLimit;
import io.github.iguser.model.ContentPublishingLimitConfig;
import io.github.iguser.model.CreatedContainer;
import io.github.iguser.model.IgContainer;
import io.github.iguser.model.PublishedMedia;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the example programs do when publishing does not go well. */
class PublishingTest {

    private final Deque<String> codes = new ArrayDeque<>();
    private final List<String> calls = new ArrayList<>();
    private long used = 1;
    private String publishedId = "2";

    private final Publishing<String> publishing = new Publishing<>(Duration.ZERO) {
        @Override
        protected CreatedContainer create(String media) {
            calls.add("create " + media);
            return CreatedContainer.builder().id("1").build();
        }

        @Override
        protected IgContainer status(String container) {
            calls.add("status");
            return IgContainer.builder()
                    .id(container)
                    .statusCode(ContainerStatusCode.of(codes.size() > 1 ? codes.remove() : codes.element()))
                    .status("words")
                    .build();
        }

        @Override
        protected ContentPublishingLimit limit() {
            calls.add("limit");
            return ContentPublishingLimit.builder()
                    .quotaUsage(used)
                    .config(ContentPublishingLimitConfig.builder()
                            .quotaTotal(25L)
                            .build())
                    .build();
        }

        @Override
        protected PublishedMedia publishContainer(String container) {
            calls.add("publish " + container);
            return PublishedMedia.builder().id(publishedId).build();
        }

        @Override
        public void close() {}
    };

    @ParameterizedTest
    @CsvSource({
        "ERROR, 'failed, the text says why: words'",
        "EXPIRED, 'too old, create another: words'",
        "PUBLISHED, somebody has published it: words"
    })
    void containerThatCannotBePublishedEndsTheProgram(String code, String message) {
        codes.add(code);

        assertThatThrownBy(() -> publishing.publish("image")).hasMessage(message);
        assertThat(calls).containsExactly("create image", "status");
    }

    @ParameterizedTest
    @CsvSource({"IN_PROGRESS", "OF_TOMORROW"})
    void containerThatNeverFinishesIsLookedAtFiveTimes(String code) {
        codes.add(code);

        assertThatThrownBy(() -> publishing.publish("image")).hasMessage("container 1 is not finished yet");
        assertThat(calls).containsExactly("create image", "status", "status", "status", "status", "status");
    }

    @Test
    void nothingIsPublishedBeyondTheLimit() {
        codes.add("FINISHED");
        used = 25;

        assertThatThrownBy(() -> publishing.publish("image")).hasMessage("no post left, publish the container later");
        assertThat(calls).containsExactly("create image", "status", "limit");
    }

    @Test
    void withoutIdTheContainerTells() {
        publishedId = null;
        codes.addAll(List.of("FINISHED", "PUBLISHED"));

        assertThatCode(() -> publishing.publish("video")).doesNotThrowAnyException();
        assertThat(calls).containsExactly("create video", "status", "limit", "publish 1", "status");
    }

    @Test
    void withoutIdAndNotPublishedIsAFailure() {
        publishedId = null;
        codes.add("FINISHED");

        assertThatThrownBy(() -> publishing.publish("video")).hasMessage("container 1 was not published");
    }
}
