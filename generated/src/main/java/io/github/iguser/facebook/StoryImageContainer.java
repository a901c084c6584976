// Generated from spec/nodes/CreateMediaForm.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.ParametersBuilder;
import io.github.iguser.internal.Limits;
import io.github.iguser.model.UserTag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An image for the stories, which is gone after 24 hours. The image is JPEG and at most 8 MB; an aspect ratio of 9:16
 * is advised.
 *
 * <p>{@code build()} checks required parameters and the documented limits.
 */
public final class StoryImageContainer extends MediaContainer {
    private StoryImageContainer(Map<String, String> form) {
        super(form);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static StoryImageContainer of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private @Nullable String imageUrl;
        private @Nullable Boolean isAiGenerated;
        private @Nullable List<UserTag> userTags;

        private Builder() {
            super(
                    "image_url", "use imageUrl(...)",
                    "is_ai_generated", "use isAiGenerated(...)",
                    "user_tags", "use userTags(...)",
                    "media_type", "it is always STORIES here, so leave it out");
        }

        /**
         * URL of the image on a public server, from which the API fetches it. ASCII characters only are advised in it.
         */
        public Builder imageUrl(String imageUrl) {
            this.imageUrl = Limits.given("image_url", imageUrl);
            return this;
        }

        /**
         * True if the media was made with artificial intelligence. For a carousel, set it on the carousel itself; on an
         * item it is an error. The default is not documented.
         */
        public Builder isAiGenerated(boolean isAiGenerated) {
            this.isAiGenerated = isAiGenerated;
            return this;
        }

        /**
         * Public accounts to tag. A position is required on images of the feed and of carousels, not allowed on reels
         * and videos, and optional on stories.
         */
        public Builder userTags(List<UserTag> userTags) {
            this.userTags = Limits.given("user_tags", userTags);
            return this;
        }

        /**
         * Returns the parameters set so far.
         *
         * @throws IllegalArgumentException if a required parameter is missing or a value exceeds its limit; the message
         *     names the parameter, the value and the limit
         */
        public StoryImageContainer build() {
            Limits.required("image_url", imageUrl, "set imageUrl(...) before build()");
            Map<String, String> form = new LinkedHashMap<>();
            form.put("media_type", "STORIES");
            MediaContainer.imageUrl(form, imageUrl);
            MediaContainer.isAiGenerated(form, isAiGenerated);
            MediaContainer.userTags(form, userTags);
            return new StoryImageContainer(withOthers(form));
        }
    }
}
