// Generated from spec/nodes/CreateMediaForm.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.ParametersBuilder;
import io.github.iguser.internal.Combinations;
import io.github.iguser.internal.Limits;
import io.github.iguser.model.PollAttachment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A carousel of two to ten images and videos, each of which already has a container. All images are cropped to the
 * aspect ratio of the first one. A carousel counts as one post.
 *
 * <p>{@code build()} checks required parameters and the documented limits.
 */
public final class CarouselContainer extends MediaContainer {
    private CarouselContainer(Map<String, String> form) {
        super(form);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static CarouselContainer of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private @Nullable List<String> children;
        private @Nullable List<String> brandedContentSponsorIds;
        private @Nullable String caption;
        private @Nullable List<String> collaborators;
        private @Nullable Boolean isAiGenerated;
        private @Nullable Boolean isCommentPromptUsed;
        private @Nullable Boolean isPaidPartnership;
        private @Nullable Boolean isPollDurationExtended;
        private @Nullable String locationId;
        private @Nullable PollAttachment pollAttachment;
        private @Nullable Boolean shareToFeed;

        private Builder() {
            super(
                    "children", "use children(...)",
                    "branded_content_sponsor_ids", "use brandedContentSponsorIds(...)",
                    "caption", "use caption(...)",
                    "collaborators", "use collaborators(...)",
                    "is_ai_generated", "use isAiGenerated(...)",
                    "is_comment_prompt_used", "use isCommentPromptUsed(...)",
                    "is_paid_partnership", "use isPaidPartnership(...)",
                    "is_poll_duration_extended", "use isPollDurationExtended(...)",
                    "location_id", "use locationId(...)",
                    "poll_attachment", "use pollAttachment(...)",
                    "share_to_feed", "use shareToFeed(...)",
                    "media_type", "it is always CAROUSEL here, so leave it out");
        }

        /** Ids of the containers of the carousel's items, two to ten, in the order of the items. */
        public Builder children(List<String> children) {
            this.children = Limits.given("children", children);
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
         * True to request that the reel appears on the Feed and Reels tabs, false for the Reels tab only. Neither is
         * guaranteed. The default is not documented.
         */
        public Builder shareToFeed(boolean shareToFeed) {
            this.shareToFeed = shareToFeed;
            return this;
        }

        /**
         * Returns the parameters set so far.
         *
         * @throws IllegalArgumentException if a required parameter is missing or a value exceeds its limit; the message
         *     names the parameter, the value and the limit
         */
        public CarouselContainer build() {
            Limits.required("children", children, "set children(...) before build()");
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
            form.put("media_type", "CAROUSEL");
            MediaContainer.children(form, children);
            MediaContainer.brandedContentSponsorIds(form, brandedContentSponsorIds);
            MediaContainer.caption(form, caption);
            MediaContainer.collaborators(form, collaborators);
            MediaContainer.isAiGenerated(form, isAiGenerated);
            MediaContainer.isCommentPromptUsed(form, isCommentPromptUsed);
            MediaContainer.isPaidPartnership(form, isPaidPartnership);
            MediaContainer.isPollDurationExtended(form, isPollDurationExtended);
            MediaContainer.locationId(form, locationId);
            MediaContainer.pollAttachment(form, pollAttachment);
            MediaContainer.shareToFeed(form, shareToFeed);
            return new CarouselContainer(withOthers(form));
        }
    }
}
