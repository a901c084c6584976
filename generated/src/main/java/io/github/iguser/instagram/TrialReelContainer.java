// Generated from spec/nodes/CreateMediaForm.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.instagram;

import io.github.iguser.ParametersBuilder;
import io.github.iguser.internal.Limits;
import io.github.iguser.model.TrialParams;
import io.github.iguser.model.UserTag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A reel that is first shown to people who do not follow the account, and to followers later or never. The video is
 * that of a reel.
 *
 * <p>{@code build()} checks required parameters and the documented limits.
 */
public final class TrialReelContainer extends MediaContainer {
    private TrialReelContainer(Map<String, String> form) {
        super(form);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static TrialReelContainer of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private @Nullable TrialParams trialParams;
        private @Nullable String videoUrl;
        private @Nullable String audioName;
        private @Nullable String caption;
        private @Nullable List<String> collaborators;
        private @Nullable String coverUrl;
        private @Nullable Boolean isAiGenerated;
        private @Nullable String locationId;
        private @Nullable Boolean shareToFeed;
        private @Nullable Integer thumbOffset;
        private @Nullable List<UserTag> userTags;

        private Builder() {
            super(
                    "trial_params", "use trialParams(...)",
                    "video_url", "use videoUrl(...)",
                    "audio_name", "use audioName(...)",
                    "caption", "use caption(...)",
                    "collaborators", "use collaborators(...)",
                    "cover_url", "use coverUrl(...)",
                    "is_ai_generated", "use isAiGenerated(...)",
                    "location_id", "use locationId(...)",
                    "share_to_feed", "use shareToFeed(...)",
                    "thumb_offset", "use thumbOffset(...)",
                    "user_tags", "use userTags(...)",
                    "media_type", "it is always REELS here, so leave it out");
        }

        /** Conditions under which the trial reel is shown to followers. */
        public Builder trialParams(TrialParams trialParams) {
            this.trialParams = Limits.given("trial_params", trialParams);
            return this;
        }

        /** URL of the video on a public server, from which the API fetches it. */
        public Builder videoUrl(String videoUrl) {
            this.videoUrl = Limits.given("video_url", videoUrl);
            return this;
        }

        /** Name of the reel's audio, for original audio only. It can be changed once. */
        public Builder audioName(String audioName) {
            this.audioName = Limits.given("audio_name", audioName);
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
         * URL of the cover image of the reel, on a public server: JPEG, at most 8 MB. It has priority over
         * {@code thumb_offset}.
         */
        public Builder coverUrl(String coverUrl) {
            this.coverUrl = Limits.given("cover_url", coverUrl);
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
         * True to request that the reel appears on the Feed and Reels tabs, false for the Reels tab only. Neither is
         * guaranteed. The default is not documented.
         */
        public Builder shareToFeed(boolean shareToFeed) {
            this.shareToFeed = shareToFeed;
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
        public TrialReelContainer build() {
            Limits.required("trial_params", trialParams, "set trialParams(...) before build()");
            Limits.required("video_url", videoUrl, "set videoUrl(...) before build()");
            Map<String, String> form = new LinkedHashMap<>();
            form.put("media_type", "REELS");
            MediaContainer.trialParams(form, trialParams);
            MediaContainer.videoUrl(form, videoUrl);
            MediaContainer.audioName(form, audioName);
            MediaContainer.caption(form, caption);
            MediaContainer.collaborators(form, collaborators);
            MediaContainer.coverUrl(form, coverUrl);
            MediaContainer.isAiGenerated(form, isAiGenerated);
            MediaContainer.locationId(form, locationId);
            MediaContainer.shareToFeed(form, shareToFeed);
            MediaContainer.thumbOffset(form, thumbOffset);
            MediaContainer.userTags(form, userTags);
            Limits.inNone("user_tags", "x", userTags, UserTag::x, "a TrialReelContainer");
            Limits.inNone("user_tags", "y", userTags, UserTag::y, "a TrialReelContainer");
            return new TrialReelContainer(withOthers(form));
        }
    }
}
