// Generated from spec/nodes/CreateMediaForm.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.ParametersBuilder;
import io.github.iguser.internal.Limits;
import io.github.iguser.model.UserTag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A single image for the feed. The image is JPEG, at most 8 MB, with an aspect ratio from 4:5 to 1.91:1; a width
 * outside 320 to 1440 pixels is scaled.
 *
 * <p>{@code build()} checks required parameters and the documented limits.
 */
public final class ImageContainer extends MediaContainer {
    private ImageContainer(Map<String, String> form) {
        super(form);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static ImageContainer of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private @Nullable String imageUrl;
        private @Nullable String altText;
        private @Nullable String caption;
        private @Nullable List<String> collaborators;
        private @Nullable Boolean isAiGenerated;
        private @Nullable String locationId;
        private @Nullable List<UserTag> userTags;

        private Builder() {
            super(
                    "image_url", "use imageUrl(...)",
                    "alt_text", "use altText(...)",
                    "caption", "use caption(...)",
                    "collaborators", "use collaborators(...)",
                    "is_ai_generated", "use isAiGenerated(...)",
                    "location_id", "use locationId(...)",
                    "user_tags", "use userTags(...)");
        }

        /**
         * URL of the image on a public server, from which the API fetches it. ASCII characters only are advised in it.
         */
        public Builder imageUrl(String imageUrl) {
            this.imageUrl = Limits.given("image_url", imageUrl);
            return this;
        }

        /** Description of the image for people who cannot see it, with at most 1000 characters. */
        public Builder altText(String altText) {
            this.altText = Limits.given("alt_text", altText);
            return this;
        }

        /**
         * Text of the post, with at most 2200 characters, 30 hashtags and 20 mentions of accounts by &#64;. A {@code #}
         * or <code>&#64;</code> counts if a letter, digit or underscore follows it directly and none precedes it,
         * except inside URLs.
         */
        public Builder caption(String caption) {
            this.caption = Limits.given("caption", caption);
            return this;
        }

        /**
         * User names of accounts to invite as collaborators, at most three; only the name, without &#64; and without a
         * profile URL.
         */
        public Builder collaborators(List<String> collaborators) {
            this.collaborators = Limits.given("collaborators", collaborators);
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
         * Id of the Facebook Page of the place to which the post belongs, digits only. A Page without location data is
         * refused.
         */
        public Builder locationId(String locationId) {
            this.locationId = Limits.given("location_id", locationId);
            return this;
        }

        /**
         * Public accounts to tag. A position is required on images of the feed and of carousels, not allowed on reels
         * and videos, and optional on stories.
         *
         * <p>Here each requires {@code x} and {@code y}.
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
        public ImageContainer build() {
            Limits.required("image_url", imageUrl, "set imageUrl(...) before build()");
            Map<String, String> form = new LinkedHashMap<>();
            MediaContainer.imageUrl(form, imageUrl);
            MediaContainer.altText(form, altText);
            MediaContainer.caption(form, caption);
            MediaContainer.collaborators(form, collaborators);
            MediaContainer.isAiGenerated(form, isAiGenerated);
            MediaContainer.locationId(form, locationId);
            MediaContainer.userTags(form, userTags);
            Limits.inEach("user_tags", "x", userTags, UserTag::x, "an ImageContainer");
            Limits.inEach("user_tags", "y", userTags, UserTag::y, "an ImageContainer");
            return new ImageContainer(withOthers(form));
        }
    }
}
