// Generated from spec/nodes/CreateMediaForm.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.ParametersBuilder;
import io.github.iguser.internal.Combinations;
import io.github.iguser.internal.Limits;
import io.github.iguser.model.AudioConfiguration;
import io.github.iguser.model.PollAttachment;
import io.github.iguser.model.ProductTag;
import io.github.iguser.model.UserTag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A reel. The video is MOV or MP4, at most 300 MB, and lasts from 3 seconds to 15 minutes; an aspect ratio of 9:16 is
 * advised.
 *
 * <p>{@code build()} checks required parameters and the documented limits.
 */
public final class ReelContainer extends MediaContainer {
    private ReelContainer(Map<String, String> form) {
        super(form);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static ReelContainer of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private @Nullable String videoUrl;
        private @Nullable String uploadType;
        private @Nullable AudioConfiguration audioConfiguration;
        private @Nullable String audioName;
        private @Nullable List<String> brandedContentSponsorIds;
        private @Nullable String caption;
        private @Nullable List<String> collaborators;
        private @Nullable String coverUrl;
        private @Nullable Boolean isAiGenerated;
        private @Nullable Boolean isCommentPromptUsed;
        private @Nullable Boolean isPaidPartnership;
        private @Nullable Boolean isPollDurationExtended;
        private @Nullable String locationId;
        private @Nullable PollAttachment pollAttachment;
        private @Nullable List<ProductTag> productTags;
        private @Nullable Boolean shareToFeed;
        private @Nullable Integer thumbOffset;
        private @Nullable List<UserTag> userTags;

        private Builder() {
            super(
                    "video_url", "use videoUrl(...)",
                    "upload_type", "use resumable()",
                    "audio_configuration", "use audioConfiguration(...)",
                    "audio_name", "use audioName(...)",
                    "branded_content_sponsor_ids", "use brandedContentSponsorIds(...)",
                    "caption", "use caption(...)",
                    "collaborators", "use collaborators(...)",
                    "cover_url", "use coverUrl(...)",
                    "is_ai_generated", "use isAiGenerated(...)",
                    "is_comment_prompt_used", "use isCommentPromptUsed(...)",
                    "is_paid_partnership", "use isPaidPartnership(...)",
                    "is_poll_duration_extended", "use isPollDurationExtended(...)",
                    "location_id", "use locationId(...)",
                    "poll_attachment", "use pollAttachment(...)",
                    "product_tags", "use productTags(...)",
                    "share_to_feed", "use shareToFeed(...)",
                    "thumb_offset", "use thumbOffset(...)",
                    "user_tags", "use userTags(...)",
                    "media_type", "it is always REELS here, so leave it out");
        }

        /** URL of the video on a public server, from which the API fetches it. */
        public Builder videoUrl(String videoUrl) {
            this.videoUrl = Limits.given("video_url", videoUrl);
            return this;
        }

        /**
         * Way to upload the video: {@code resumable} if the app sends it itself; the response then has the URL to send
         * it to. It replaces {@code video_url}.
         *
         * @see <a href="https://developers.facebook.com/documentation/instagram-platform/content-publishing/resumable-uploads">Resumable Uploads</a>
         */
        public Builder resumable() {
            this.uploadType = "resumable";
            return this;
        }

        /** Audio to add to the reel, with its volume and that of the video. */
        public Builder audioConfiguration(AudioConfiguration audioConfiguration) {
            this.audioConfiguration = Limits.given("audio_configuration", audioConfiguration);
            return this;
        }

        /** Name of the reel's audio, for original audio only. It can be changed once. */
        public Builder audioName(String audioName) {
            this.audioName = Limits.given("audio_name", audioName);
            return this;
        }

        /**
         * Ids of the professional accounts of the brands to name as partners, at most two; {@code business_discovery}
         * finds the id of an account. It sets the label of a paid partnership.
         *
         * <p>Permissions, in addition to those of the operation:
         * <ul>
         *   <li>{@code instagram_branded_content_creator} or {@code instagram_basic}
         * </ul>
         */
        public Builder brandedContentSponsorIds(List<String> brandedContentSponsorIds) {
            this.brandedContentSponsorIds = Limits.given("branded_content_sponsor_ids", brandedContentSponsorIds);
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
         * True to make the caption a prompt, which asks people to comment. It cannot be changed later.
         *
         * <p>It cannot be combined with {@code poll_attachment}. It requires {@code caption} with a value that is not
         * empty.
         *
         * @see <a href="https://developers.facebook.com/documentation/instagram-platform/content-publishing/caption-add-ons">Caption Add-ons</a>
         */
        public Builder isCommentPromptUsed(boolean isCommentPromptUsed) {
            this.isCommentPromptUsed = isCommentPromptUsed;
            return this;
        }

        /**
         * True to label the post as a paid partnership. The label is set if sponsors are named, and can be set without
         * any.
         *
         * <p>Permissions, in addition to those of the operation:
         * <ul>
         *   <li>{@code instagram_branded_content_creator} or {@code instagram_basic}
         * </ul>
         */
        public Builder isPaidPartnership(boolean isPaidPartnership) {
            this.isPaidPartnership = isPaidPartnership;
            return this;
        }

        /**
         * True to keep the poll open without an end. By default it is open for three days.
         *
         * @see <a href="https://developers.facebook.com/documentation/instagram-platform/content-publishing/caption-add-ons">Caption Add-ons</a>
         */
        public Builder isPollDurationExtended(boolean isPollDurationExtended) {
            this.isPollDurationExtended = isPollDurationExtended;
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
         * Poll under the caption; the caption is its question. It is open for three days unless
         * {@code is_poll_duration_extended} is set, and cannot be changed later.
         *
         * <p>It cannot be combined with {@code is_comment_prompt_used}. It requires {@code caption} with a value that
         * is not empty.
         *
         * @see <a href="https://developers.facebook.com/documentation/instagram-platform/content-publishing/caption-add-ons">Caption Add-ons</a>
         */
        public Builder pollAttachment(PollAttachment pollAttachment) {
            this.pollAttachment = Limits.given("poll_attachment", pollAttachment);
            return this;
        }

        /**
         * Products to tag, at most five and each only once. A position is required on images and not allowed on reels
         * and videos. The app user must have the admin role on the Business Manager that owns the shop of the account.
         *
         * <p>Permissions, in addition to those of the operation:
         * <ul>
         *   <li>{@code catalog_management}
         *   <li>{@code instagram_shopping_tag_products}
         * </ul>
         *
         * <p>Here none may have {@code x} or {@code y}.
         */
        public Builder productTags(List<ProductTag> productTags) {
            this.productTags = Limits.given("product_tags", productTags);
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
        public ReelContainer build() {
            Limits.exactlyOne(
                    "set videoUrl(...) or resumable() before build()",
                    "video_url",
                    videoUrl,
                    "upload_type",
                    uploadType);
            Combinations.requireNonEmpty(
                    "is_comment_prompt_used",
                    isCommentPromptUsed,
                    "caption",
                    caption,
                    "set caption(...) before build()");
            Combinations.exclude(
                    "poll_attachment",
                    pollAttachment,
                    "is_comment_prompt_used",
                    isCommentPromptUsed,
                    "set only one of pollAttachment(...) and isCommentPromptUsed(...)");
            Combinations.requireNonEmpty(
                    "poll_attachment", pollAttachment, "caption", caption, "set caption(...) before build()");
            Map<String, String> form = new LinkedHashMap<>();
            form.put("media_type", "REELS");
            MediaContainer.videoUrl(form, videoUrl);
            MediaContainer.uploadType(form, uploadType);
            MediaContainer.audioConfiguration(form, audioConfiguration);
            MediaContainer.audioName(form, audioName);
            MediaContainer.brandedContentSponsorIds(form, brandedContentSponsorIds);
            MediaContainer.caption(form, caption);
            MediaContainer.collaborators(form, collaborators);
            MediaContainer.coverUrl(form, coverUrl);
            MediaContainer.isAiGenerated(form, isAiGenerated);
            MediaContainer.isCommentPromptUsed(form, isCommentPromptUsed);
            MediaContainer.isPaidPartnership(form, isPaidPartnership);
            MediaContainer.isPollDurationExtended(form, isPollDurationExtended);
            MediaContainer.locationId(form, locationId);
            MediaContainer.pollAttachment(form, pollAttachment);
            MediaContainer.productTags(form, productTags);
            MediaContainer.shareToFeed(form, shareToFeed);
            MediaContainer.thumbOffset(form, thumbOffset);
            MediaContainer.userTags(form, userTags);
            Limits.inNone("product_tags", "x", productTags, ProductTag::x, "a ReelContainer");
            Limits.inNone("product_tags", "y", productTags, ProductTag::y, "a ReelContainer");
            Limits.inNone("user_tags", "x", userTags, UserTag::x, "a ReelContainer");
            Limits.inNone("user_tags", "y", userTags, UserTag::y, "a ReelContainer");
            return new ReelContainer(withOthers(form));
        }
    }
}
