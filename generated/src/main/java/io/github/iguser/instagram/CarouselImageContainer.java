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
 * An image in a carousel. Caption, location and collaborators belong to the carousel.
 *
 * <p>{@code build()} checks required parameters and the documented limits.
 */
public final class CarouselImageContainer extends MediaContainer {
    private CarouselImageContainer(Map<String, String> form) {
        super(form);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static CarouselImageContainer of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private @Nullable String imageUrl;
        private @Nullable String altText;
        private @Nullable List<UserTag> userTags;

        private Builder() {
            super(
                    "image_url", "use imageUrl(...)",
                    "alt_text", "use altText(...)",
                    "user_tags", "use userTags(...)",
                    "is_carousel_item", "it is always true here, so leave it out");
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
        public CarouselImageContainer build() {
            Limits.required("image_url", imageUrl, "set imageUrl(...) before build()");
            Map<String, String> form = new LinkedHashMap<>();
            form.put("is_carousel_item", "true");
            MediaContainer.imageUrl(form, imageUrl);
            MediaContainer.altText(form, altText);
            MediaContainer.userTags(form, userTags);
            Limits.inEach("user_tags", "x", userTags, UserTag::x, "a CarouselImageContainer");
            Limits.inEach("user_tags", "y", userTags, UserTag::y, "a CarouselImageContainer");
            return new CarouselImageContainer(withOthers(form));
        }
    }
}
