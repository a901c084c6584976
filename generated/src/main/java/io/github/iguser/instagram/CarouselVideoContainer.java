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
 * A video in a carousel. Caption, location and collaborators belong to the carousel; reels cannot be items of one.
 *
 * <p>{@code build()} checks required parameters and the documented limits.
 */
public final class CarouselVideoContainer extends MediaContainer {
    private CarouselVideoContainer(Map<String, String> form) {
        super(form);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static CarouselVideoContainer of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private @Nullable String videoUrl;
        private @Nullable Integer thumbOffset;
        private @Nullable List<UserTag> userTags;

        private Builder() {
            super(
                    "video_url", "use videoUrl(...)",
                    "thumb_offset", "use thumbOffset(...)",
                    "user_tags", "use userTags(...)",
                    "media_type", "it is always VIDEO here, so leave it out",
                    "is_carousel_item", "it is always true here, so leave it out");
        }

        /** URL of the video on a public server, from which the API fetches it. */
        public Builder videoUrl(String videoUrl) {
            this.videoUrl = Limits.given("video_url", videoUrl);
            return this;
        }

        /**
         * Position in the video of the frame that becomes its thumbnail, in milliseconds from the start and less than
         * the length of the video; 0 by default.
         */
        public Builder thumbOffset(int thumbOffset) {
            this.thumbOffset = thumbOffset;
            return this;
        }

        /**
         * Public accounts to tag. A position is required on images of the feed and of carousels, not allowed on reels
         * and videos, and optional on stories.
         *
         * <p>Here none may have {@code x} or {@code y}.
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
        public CarouselVideoContainer build() {
            Limits.required("video_url", videoUrl, "set videoUrl(...) before build()");
            Map<String, String> form = new LinkedHashMap<>();
            form.put("media_type", "VIDEO");
            form.put("is_carousel_item", "true");
            MediaContainer.videoUrl(form, videoUrl);
            MediaContainer.thumbOffset(form, thumbOffset);
            MediaContainer.userTags(form, userTags);
            Limits.inNone("user_tags", "x", userTags, UserTag::x, "a CarouselVideoContainer");
            Limits.inNone("user_tags", "y", userTags, UserTag::y, "a CarouselVideoContainer");
            return new CarouselVideoContainer(withOthers(form));
        }
    }
}
