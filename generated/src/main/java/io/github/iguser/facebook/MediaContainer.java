// Generated from spec/nodes/CreateMediaForm.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import com.squareup.moshi.Types;
import io.github.iguser.Parameters;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Limits;
import io.github.iguser.model.AudioConfiguration;
import io.github.iguser.model.GraduationStrategy;
import io.github.iguser.model.ModelAdapters;
import io.github.iguser.model.PollAttachment;
import io.github.iguser.model.ProductTag;
import io.github.iguser.model.TrialParams;
import io.github.iguser.model.UserTag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters for creating a container. No kind of container accepts all of them.
 *
 * <p>The kinds:
 * <ul>
 *   <li>{@code ImageContainer}: A single image for the feed.
 *   <li>{@code ReelContainer}: A reel.
 *   <li>{@code TrialReelContainer}: A reel that is first shown to people who do not follow the account, and to
 *       followers later or never.
 *   <li>{@code StoryImageContainer}: An image for the stories, which is gone after 24 hours.
 *   <li>{@code StoryVideoContainer}: A video for the stories, which is gone after 24 hours.
 *   <li>{@code CarouselContainer}: A carousel of two to ten images and videos, each of which already has a container.
 *   <li>{@code CarouselImageContainer}: An image in a carousel.
 *   <li>{@code CarouselVideoContainer}: A video in a carousel.
 * </ul>
 */
public abstract class MediaContainer extends Parameters {
    // Package-private, because the API defines which kinds there are.
    MediaContainer(Map<String, String> form) {
        super(form);
    }

    // image_url
    static void imageUrl(Map<String, String> form, @Nullable String imageUrl) {
        Limits.webUrl("image_url", imageUrl);
        if (imageUrl != null) {
            form.put("image_url", imageUrl);
        }
    }

    // video_url
    static void videoUrl(Map<String, String> form, @Nullable String videoUrl) {
        Limits.webUrl("video_url", videoUrl);
        if (videoUrl != null) {
            form.put("video_url", videoUrl);
        }
    }

    // upload_type
    static void uploadType(Map<String, String> form, @Nullable String uploadType) {
        if (uploadType != null) {
            form.put("upload_type", uploadType);
        }
    }

    // children
    static void children(Map<String, String> form, @Nullable List<String> children) {
        Limits.minItems("children", children, 2);
        Limits.maxItems("children", children, 10);
        Limits.each("children", children, Limits::digits);
        if (children != null) {
            form.put("children", ModelAdapters.json(Types.newParameterizedType(List.class, String.class), children));
        }
    }

    // caption
    static void caption(Map<String, String> form, @Nullable String caption) {
        Limits.maxCharacters("caption", caption, 2200);
        Limits.maxHashtags("caption", caption, 30);
        Limits.maxMentions("caption", caption, 20);
        if (caption != null) {
            form.put("caption", caption);
        }
    }

    // alt_text
    static void altText(Map<String, String> form, @Nullable String altText) {
        Limits.maxCharacters("alt_text", altText, 1000);
        if (altText != null) {
            form.put("alt_text", altText);
        }
    }

    // collaborators
    static void collaborators(Map<String, String> form, @Nullable List<String> collaborators) {
        Limits.maxItems("collaborators", collaborators, 3);
        Limits.each("collaborators", collaborators, Limits::userName);
        if (collaborators != null) {
            form.put(
                    "collaborators",
                    ModelAdapters.json(Types.newParameterizedType(List.class, String.class), collaborators));
        }
    }

    // location_id
    static void locationId(Map<String, String> form, @Nullable String locationId) {
        Limits.digits("location_id", locationId);
        if (locationId != null) {
            form.put("location_id", locationId);
        }
    }

    // user_tags
    static void userTags(Map<String, String> form, @Nullable List<UserTag> userTags) {
        Limits.each("user_tags", userTags, MediaContainer::userTag);
        if (userTags != null) {
            form.put("user_tags", ModelAdapters.json(Types.newParameterizedType(List.class, UserTag.class), userTags));
        }
    }

    // product_tags
    static void productTags(Map<String, String> form, @Nullable List<ProductTag> productTags) {
        Limits.maxItems("product_tags", productTags, 5);
        Limits.each("product_tags", productTags, MediaContainer::productTag);
        Limits.uniqueBy("product_tags", "product_id", productTags, ProductTag::productId);
        if (productTags != null) {
            form.put(
                    "product_tags",
                    ModelAdapters.json(Types.newParameterizedType(List.class, ProductTag.class), productTags));
        }
    }

    // cover_url
    static void coverUrl(Map<String, String> form, @Nullable String coverUrl) {
        Limits.webUrl("cover_url", coverUrl);
        if (coverUrl != null) {
            form.put("cover_url", coverUrl);
        }
    }

    // thumb_offset
    static void thumbOffset(Map<String, String> form, @Nullable Integer thumbOffset) {
        Limits.range("thumb_offset", thumbOffset, "0", null);
        if (thumbOffset != null) {
            form.put("thumb_offset", thumbOffset.toString());
        }
    }

    // audio_name
    static void audioName(Map<String, String> form, @Nullable String audioName) {
        if (audioName != null) {
            form.put("audio_name", audioName);
        }
    }

    // audio_configuration
    static void audioConfiguration(Map<String, String> form, @Nullable AudioConfiguration audioConfiguration) {
        Limits.object("audio_configuration", audioConfiguration, MediaContainer::audioConfiguration);
        if (audioConfiguration != null) {
            form.put("audio_configuration", ModelAdapters.json(AudioConfiguration.class, audioConfiguration));
        }
    }

    // share_to_feed
    static void shareToFeed(Map<String, String> form, @Nullable Boolean shareToFeed) {
        if (shareToFeed != null) {
            form.put("share_to_feed", shareToFeed.toString());
        }
    }

    // trial_params
    static void trialParams(Map<String, String> form, @Nullable TrialParams trialParams) {
        Limits.object("trial_params", trialParams, MediaContainer::trialParams);
        if (trialParams != null) {
            form.put("trial_params", ModelAdapters.json(TrialParams.class, trialParams));
        }
    }

    // branded_content_sponsor_ids
    static void brandedContentSponsorIds(Map<String, String> form, @Nullable List<String> brandedContentSponsorIds) {
        Limits.maxItems("branded_content_sponsor_ids", brandedContentSponsorIds, 2);
        Limits.each("branded_content_sponsor_ids", brandedContentSponsorIds, Limits::numericId);
        if (brandedContentSponsorIds != null) {
            form.put("branded_content_sponsor_ids", Json.numbers(brandedContentSponsorIds));
        }
    }

    // is_paid_partnership
    static void isPaidPartnership(Map<String, String> form, @Nullable Boolean isPaidPartnership) {
        if (isPaidPartnership != null) {
            form.put("is_paid_partnership", isPaidPartnership.toString());
        }
    }

    // is_ai_generated
    static void isAiGenerated(Map<String, String> form, @Nullable Boolean isAiGenerated) {
        if (isAiGenerated != null) {
            form.put("is_ai_generated", isAiGenerated.toString());
        }
    }

    // poll_attachment
    static void pollAttachment(Map<String, String> form, @Nullable PollAttachment pollAttachment) {
        Limits.object("poll_attachment", pollAttachment, MediaContainer::pollAttachment);
        if (pollAttachment != null) {
            form.put("poll_attachment", ModelAdapters.json(PollAttachment.class, pollAttachment));
        }
    }

    // is_poll_duration_extended
    static void isPollDurationExtended(Map<String, String> form, @Nullable Boolean isPollDurationExtended) {
        if (isPollDurationExtended != null) {
            form.put("is_poll_duration_extended", isPollDurationExtended.toString());
        }
    }

    // is_comment_prompt_used
    static void isCommentPromptUsed(Map<String, String> form, @Nullable Boolean isCommentPromptUsed) {
        if (isCommentPromptUsed != null) {
            form.put("is_comment_prompt_used", isCommentPromptUsed.toString());
        }
    }

    // The limits of each AudioConfiguration.
    static void audioConfiguration(String place, AudioConfiguration value) {
        Limits.required(place + ".audio_id", value.audioId(), "each AudioConfiguration needs audio_id");
        Limits.digits(place + ".audio_id", value.audioId());
        Limits.range(place + ".audio_volume", value.audioVolume(), "0", "100");
        Limits.range(place + ".video_volume", value.videoVolume(), "0", "100");
    }

    // The limits of each PollAttachment.
    static void pollAttachment(String place, PollAttachment value) {
        Limits.required(place + ".option_a", value.optionA(), "each PollAttachment needs option_a");
        Limits.required(place + ".option_b", value.optionB(), "each PollAttachment needs option_b");
    }

    // The limits of each ProductTag.
    static void productTag(String place, ProductTag value) {
        Limits.required(place + ".product_id", value.productId(), "each ProductTag needs product_id");
        Limits.digits(place + ".product_id", value.productId());
        Limits.range(place + ".x", value.x(), "0", "1");
        Limits.range(place + ".y", value.y(), "0", "1");
    }

    // The limits of each TrialParams.
    static void trialParams(String place, TrialParams value) {
        Limits.required(
                place + ".graduation_strategy",
                value.graduationStrategy(),
                "each TrialParams needs graduation_strategy");
        Limits.oneOf(place + ".graduation_strategy", value.graduationStrategy(), GraduationStrategy.known());
    }

    // The limits of each UserTag.
    static void userTag(String place, UserTag value) {
        Limits.required(place + ".username", value.username(), "each UserTag needs username");
        Limits.userName(place + ".username", value.username());
        Limits.range(place + ".x", value.x(), "0", "1");
        Limits.range(place + ".y", value.y(), "0", "1");
    }
}
