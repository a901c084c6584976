// Generated from spec/nodes/IgMedia.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.Page;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A media on Instagram: an image, a video, a reel, a story or an album. Only media of professional accounts can be
 * read, and live media only while it is live. The counts leave out the advertisements made from the media, except those
 * that say otherwise. Fields that do not apply to a media are absent from the response.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 *
 * @see <a href="https://developers.facebook.com/documentation/instagram-platform/reference/instagram-media">IG Media</a>
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class IgMedia {
    final @Nullable String id;
    final @Nullable String altText;
    final @Nullable String caption;
    final @Nullable Page<IgMedia> children;
    final @Nullable Page<MediaCollaborator> collaborators;
    final @Nullable Page<IgComment> comments;
    final @Nullable Long commentsCount;
    final @Nullable Page<MediaInsight> insights;
    final @Nullable Boolean isAiGenerated;
    final @Nullable Boolean isCommentEnabled;
    final @Nullable Boolean isSharedToFeed;
    final @Nullable String legacyInstagramMediaId;
    final @Nullable Long likeCount;
    final @Nullable MediaAudioType mediaAudioType;
    final @Nullable MediaProductType mediaProductType;
    final @Nullable MediaType mediaType;
    final @Nullable String mediaUrl;
    final @Nullable IgUser owner;
    final @Nullable String permalink;
    final @Nullable String shortcode;
    final @Nullable String thumbnailUrl;
    final @Nullable OffsetDateTime timestamp;
    final @Nullable String username;
    final @Nullable Long viewCount;
    final @Nullable Long repostsCount;
    final @Nullable Long savedCount;
    final @Nullable Long sharesCount;
    final @Nullable Long totalCommentsCount;
    final @Nullable Long totalLikeCount;
    final @Nullable Long totalViewsCount;
    final @Nullable String audioId;
    final @Nullable Page<BoostAd> boostAdsList;
    final @Nullable BoostEligibilityInfo boostEligibilityInfo;
    final @Nullable CopyrightCheckInformation copyrightCheckInformation;
    final @Nullable Long currentLiveViewerCount;
    final @Nullable Boolean hasPoll;
    final @Nullable Boolean hasSlider;
    final @Nullable String igId;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    IgMedia(
            @Nullable String id,
            @Nullable String altText,
            @Nullable String caption,
            @Nullable Page<IgMedia> children,
            @Nullable Page<MediaCollaborator> collaborators,
            @Nullable Page<IgComment> comments,
            @Nullable Long commentsCount,
            @Nullable Page<MediaInsight> insights,
            @Nullable Boolean isAiGenerated,
            @Nullable Boolean isCommentEnabled,
            @Nullable Boolean isSharedToFeed,
            @Nullable String legacyInstagramMediaId,
            @Nullable Long likeCount,
            @Nullable MediaAudioType mediaAudioType,
            @Nullable MediaProductType mediaProductType,
            @Nullable MediaType mediaType,
            @Nullable String mediaUrl,
            @Nullable IgUser owner,
            @Nullable String permalink,
            @Nullable String shortcode,
            @Nullable String thumbnailUrl,
            @Nullable OffsetDateTime timestamp,
            @Nullable String username,
            @Nullable Long viewCount,
            @Nullable Long repostsCount,
            @Nullable Long savedCount,
            @Nullable Long sharesCount,
            @Nullable Long totalCommentsCount,
            @Nullable Long totalLikeCount,
            @Nullable Long totalViewsCount,
            @Nullable String audioId,
            @Nullable Page<BoostAd> boostAdsList,
            @Nullable BoostEligibilityInfo boostEligibilityInfo,
            @Nullable CopyrightCheckInformation copyrightCheckInformation,
            @Nullable Long currentLiveViewerCount,
            @Nullable Boolean hasPoll,
            @Nullable Boolean hasSlider,
            @Nullable String igId,
            @Nullable Map<String, String> additionalJson) {
        this.id = id;
        this.altText = altText;
        this.caption = caption;
        this.children = children;
        this.collaborators = collaborators;
        this.comments = comments;
        this.commentsCount = commentsCount;
        this.insights = insights;
        this.isAiGenerated = isAiGenerated;
        this.isCommentEnabled = isCommentEnabled;
        this.isSharedToFeed = isSharedToFeed;
        this.legacyInstagramMediaId = legacyInstagramMediaId;
        this.likeCount = likeCount;
        this.mediaAudioType = mediaAudioType;
        this.mediaProductType = mediaProductType;
        this.mediaType = mediaType;
        this.mediaUrl = mediaUrl;
        this.owner = owner;
        this.permalink = permalink;
        this.shortcode = shortcode;
        this.thumbnailUrl = thumbnailUrl;
        this.timestamp = timestamp;
        this.username = username;
        this.viewCount = viewCount;
        this.repostsCount = repostsCount;
        this.savedCount = savedCount;
        this.sharesCount = sharesCount;
        this.totalCommentsCount = totalCommentsCount;
        this.totalLikeCount = totalLikeCount;
        this.totalViewsCount = totalViewsCount;
        this.audioId = audioId;
        this.boostAdsList = boostAdsList;
        this.boostEligibilityInfo = boostEligibilityInfo;
        this.copyrightCheckInformation = copyrightCheckInformation;
        this.currentLiveViewerCount = currentLiveViewerCount;
        this.hasPoll = hasPoll;
        this.hasSlider = hasSlider;
        this.igId = igId;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.altText = altText;
        builder.caption = caption;
        builder.children = children;
        builder.collaborators = collaborators;
        builder.comments = comments;
        builder.commentsCount = commentsCount;
        builder.insights = insights;
        builder.isAiGenerated = isAiGenerated;
        builder.isCommentEnabled = isCommentEnabled;
        builder.isSharedToFeed = isSharedToFeed;
        builder.legacyInstagramMediaId = legacyInstagramMediaId;
        builder.likeCount = likeCount;
        builder.mediaAudioType = mediaAudioType;
        builder.mediaProductType = mediaProductType;
        builder.mediaType = mediaType;
        builder.mediaUrl = mediaUrl;
        builder.owner = owner;
        builder.permalink = permalink;
        builder.shortcode = shortcode;
        builder.thumbnailUrl = thumbnailUrl;
        builder.timestamp = timestamp;
        builder.username = username;
        builder.viewCount = viewCount;
        builder.repostsCount = repostsCount;
        builder.savedCount = savedCount;
        builder.sharesCount = sharesCount;
        builder.totalCommentsCount = totalCommentsCount;
        builder.totalLikeCount = totalLikeCount;
        builder.totalViewsCount = totalViewsCount;
        builder.audioId = audioId;
        builder.boostAdsList = boostAdsList;
        builder.boostEligibilityInfo = boostEligibilityInfo;
        builder.copyrightCheckInformation = copyrightCheckInformation;
        builder.currentLiveViewerCount = currentLiveViewerCount;
        builder.hasPoll = hasPoll;
        builder.hasSlider = hasSlider;
        builder.igId = igId;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * Id of the media, digits only. It is always returned, even if it is not requested.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public String id() {
        return Models.required(id, "IgMedia", "id");
    }

    /**
     * Description of the image for people who cannot see it.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Reels and stories have none, nor has an image for which none was written.
     */
    public @Nullable String altText() {
        return altText;
    }

    /**
     * Text under the media. The &#64; of names is removed unless the app user may do the tasks of an administrator.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the media has no caption, and on the children of an album.
     */
    public @Nullable String caption() {
        return caption;
    }

    /**
     * Images and videos of an album, in their order.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only an album has children.
     */
    public @Nullable Page<IgMedia> children() {
        return children;
    }

    /**
     * Accounts that were invited to collaborate on the media.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>No page or sample shows it as a field. The documented way to read it is <code>GET
     * /&#123;ig-media-id&#125;/collaborators</code>.
     *
     * <p>Presence: Not documented for a media without collaborators.
     */
    public @Nullable Page<MediaCollaborator> collaborators() {
        return collaborators;
    }

    /**
     * Comments on the media itself, the latest first, at most 50 on a page. Replies are not among them; they are a
     * field of the comment that they reply to. Those on a live video can be read during the broadcast only.
     *
     * <p>Permissions on {@code graph.facebook.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_comments}
     *   <li>{@code pages_read_engagement}
     * </ul>
     *
     * <p>Permissions on {@code graph.instagram.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_business_manage_comments}
     * </ul>
     *
     * <p>Presence: Absent when nobody has commented.
     *
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-media/comments">IG Media Comments</a>
     */
    public @Nullable Page<IgComment> comments() {
        return comments;
    }

    /**
     * Number of comments on the media itself, without those on the children of an album and on advertisements made from
     * it.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the owner hides it.
     */
    public @Nullable Long commentsCount() {
        return commentsCount;
    }

    /**
     * Metrics of the media. All metrics must be valid for the kind of the media; a single one that is not, for any
     * media of the response, makes the whole call fail with error 100. They can be up to 48 hours late and are kept for
     * 2 years, those of a story for 24 hours. A story that fewer than 5 people have seen has none and fails with error
     * 10. The images and videos of an album have no metrics of their own. A metric counts organic interactions only,
     * unless it says otherwise.
     *
     * <p>Permissions on {@code graph.facebook.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_insights}
     *   <li>{@code pages_read_engagement}
     *   <li>{@code ads_management} and {@code ads_read}, if the app user's role on the Page was granted through the
     *       Business Manager
     * </ul>
     *
     * <p>Permissions on {@code graph.instagram.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_business_manage_insights}
     * </ul>
     *
     * <p>Presence: Not documented for media of other accounts.
     *
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/reference/instagram-media/insights">Instagram Media Insights</a>
     */
    public @Nullable Page<MediaInsight> insights() {
        return insights;
    }

    /**
     * True if the media is labelled as made with AI.
     *
     * <p>Presence: The children of an album have none.
     */
    public @Nullable Boolean isAiGenerated() {
        return isAiGenerated;
    }

    /**
     * True if the media can be commented on.
     *
     * <p>Presence: The children of an album have none.
     */
    public @Nullable Boolean isCommentEnabled() {
        return isCommentEnabled;
    }

    /**
     * True if a reel may appear in the Feed tab as well as in the Reels tab. It does not say if the reel does appear
     * there.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only reels have it.
     */
    public @Nullable Boolean isSharedToFeed() {
        return isSharedToFeed;
    }

    /**
     * Id that the media had at the Marketing API endpoints up to v21.0, digits only.
     *
     * <p>Presence: Not documented for media without an id at these endpoints.
     */
    public @Nullable String legacyInstagramMediaId() {
        return legacyInstagramMediaId;
    }

    /**
     * Number of likes of the media itself, without those on advertisements made from it. The owner of the media always
     * gets it.
     *
     * <p>Presence: Absent on media of other accounts when the owner hides the likes, whichever way the media is read.
     */
    public @Nullable Long likeCount() {
        return likeCount;
    }

    /**
     * Kind of audio of the video.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only video media have it.
     */
    public @Nullable MediaAudioType mediaAudioType() {
        return mediaAudioType;
    }

    /**
     * Surface of Instagram on which the media was published.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public @Nullable MediaProductType mediaProductType() {
        return mediaProductType;
    }

    /**
     * Kind of media. A reel is a video.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public @Nullable MediaType mediaType() {
        return mediaType;
    }

    /**
     * URL of the image or video. It is signed and expires.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent for a video with copyrighted or licensed audio, the account's own included, for media that is
     * flagged for copyrighted material, and for a reel of another account that does not allow downloads, however it is
     * reached.
     */
    public @Nullable String mediaUrl() {
        return mediaUrl;
    }

    /**
     * The account that created the media, by its id.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only when the app user created the media; otherwise {@code username} names the account.
     */
    public @Nullable IgUser owner() {
        return owner;
    }

    /**
     * URL of the media on the website of Instagram. It does not expire.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: The children of an album have none, by the documentation.
     */
    public @Nullable String permalink() {
        return permalink;
    }

    /**
     * Last part of the permalink, which identifies the media.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: A user of the API reports that business_discovery does not return it.
     */
    public @Nullable String shortcode() {
        return shortcode;
    }

    /**
     * URL of the still picture of a video. It is signed and expires.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only videos have it.
     */
    public @Nullable String thumbnailUrl() {
        return thumbnailUrl;
    }

    /**
     * Time at which the media was created, in UTC to the second.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public @Nullable OffsetDateTime timestamp() {
        return timestamp;
    }

    /**
     * User name of the account that created the media, without &#64;.
     *
     * <p>Documented as public: can also be read for other accounts.
     */
    public @Nullable String username() {
        return username;
    }

    /**
     * Number of views of another account's reel, paid and unpaid, on Instagram and, where the reel was shared there
     * too, on Facebook. Only {@code business_discovery} returns it.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only reels have it.
     */
    public @Nullable Long viewCount() {
        return viewCount;
    }

    /**
     * Number of reposts of a post or reel.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Only posts and reels have it; absent when the owner hides it, and on the children of an album.
     */
    public @Nullable Long repostsCount() {
        return repostsCount;
    }

    /**
     * Number of times that a post or reel was saved. Only its owner and accepted collaborators can read it.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Presence: Only posts and reels have it; absent when the owner hides it, and on the children of an album.
     */
    public @Nullable Long savedCount() {
        return savedCount;
    }

    /**
     * Number of times that a post or reel was shared.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Presence: Only posts and reels have it; absent when the owner hides it, and on the children of an album.
     */
    public @Nullable Long sharesCount() {
        return sharesCount;
    }

    /**
     * Number of comments on all surfaces, with the advertisements made from the media and its crossposts.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the owner hides it, and on the children of an album.
     */
    public @Nullable Long totalCommentsCount() {
        return totalCommentsCount;
    }

    /**
     * Number of likes on all surfaces, with the advertisements made from the media and its crossposts.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Documented as public: can also be read for other accounts.
     *
     * <p>Presence: Absent when the owner hides it, and on the children of an album.
     */
    public @Nullable Long totalLikeCount() {
        return totalLikeCount;
    }

    /**
     * Number of views of a video on all surfaces, including the advertisements made from it and its crossposts.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Presence: Only videos have it; absent when the owner hides it, and on the children of an album.
     */
    public @Nullable Long totalViewsCount() {
        return totalViewsCount;
    }

    /**
     * Judging by its name, the id of the audio of the media.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable String audioId() {
        return audioId;
    }

    /**
     * Advertisements that were made by boosting the media.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Presence: Not documented for a media that was never boosted.
     */
    public @Nullable Page<BoostAd> boostAdsList() {
        return boostAdsList;
    }

    /**
     * Eligibility of the media to be boosted into an advertisement.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Presence: Not documented for media that cannot be boosted at all.
     */
    public @Nullable BoostEligibilityInfo boostEligibilityInfo() {
        return boostEligibilityInfo;
    }

    /**
     * Result of the search for copyrighted material in a published video.
     *
     * <p>Presence: Only for videos that were published through the API.
     *
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-facebook-login/copyright-detection">Copyright Detection</a>
     */
    public @Nullable CopyrightCheckInformation copyrightCheckInformation() {
        return copyrightCheckInformation;
    }

    /**
     * Number of people who watch the live video now.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>Presence: Not documented; judging by its name, only live media can have it.
     */
    public @Nullable Long currentLiveViewerCount() {
        return currentLiveViewerCount;
    }

    /**
     * True if the media has a poll.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Boolean hasPoll() {
        return hasPoll;
    }

    /**
     * True if the media has a slider.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Boolean hasSlider() {
        return hasSlider;
    }

    /**
     * Former Instagram id of the media, digits only.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>Presence: No longer documented; recorded responses carry it.
     *
     * @deprecated Use {@code id} instead.
     */
    @Deprecated
    public @Nullable String igId() {
        return igId;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IgMedia that
                && Objects.equals(id, that.id)
                && Objects.equals(altText, that.altText)
                && Objects.equals(caption, that.caption)
                && Objects.equals(children, that.children)
                && Objects.equals(collaborators, that.collaborators)
                && Objects.equals(comments, that.comments)
                && Objects.equals(commentsCount, that.commentsCount)
                && Objects.equals(insights, that.insights)
                && Objects.equals(isAiGenerated, that.isAiGenerated)
                && Objects.equals(isCommentEnabled, that.isCommentEnabled)
                && Objects.equals(isSharedToFeed, that.isSharedToFeed)
                && Objects.equals(legacyInstagramMediaId, that.legacyInstagramMediaId)
                && Objects.equals(likeCount, that.likeCount)
                && Objects.equals(mediaAudioType, that.mediaAudioType)
                && Objects.equals(mediaProductType, that.mediaProductType)
                && Objects.equals(mediaType, that.mediaType)
                && Objects.equals(mediaUrl, that.mediaUrl)
                && Objects.equals(owner, that.owner)
                && Objects.equals(permalink, that.permalink)
                && Objects.equals(shortcode, that.shortcode)
                && Objects.equals(thumbnailUrl, that.thumbnailUrl)
                && Objects.equals(timestamp, that.timestamp)
                && Objects.equals(username, that.username)
                && Objects.equals(viewCount, that.viewCount)
                && Objects.equals(repostsCount, that.repostsCount)
                && Objects.equals(savedCount, that.savedCount)
                && Objects.equals(sharesCount, that.sharesCount)
                && Objects.equals(totalCommentsCount, that.totalCommentsCount)
                && Objects.equals(totalLikeCount, that.totalLikeCount)
                && Objects.equals(totalViewsCount, that.totalViewsCount)
                && Objects.equals(audioId, that.audioId)
                && Objects.equals(boostAdsList, that.boostAdsList)
                && Objects.equals(boostEligibilityInfo, that.boostEligibilityInfo)
                && Objects.equals(copyrightCheckInformation, that.copyrightCheckInformation)
                && Objects.equals(currentLiveViewerCount, that.currentLiveViewerCount)
                && Objects.equals(hasPoll, that.hasPoll)
                && Objects.equals(hasSlider, that.hasSlider)
                && Objects.equals(igId, that.igId)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id, altText, caption, children, collaborators, comments, commentsCount, insights, isAiGenerated,
                isCommentEnabled, isSharedToFeed, legacyInstagramMediaId, likeCount, mediaAudioType, mediaProductType,
                mediaType, mediaUrl, owner, permalink, shortcode, thumbnailUrl, timestamp, username, viewCount,
                repostsCount, savedCount, sharesCount, totalCommentsCount, totalLikeCount, totalViewsCount, audioId,
                boostAdsList, boostEligibilityInfo, copyrightCheckInformation, currentLiveViewerCount, hasPoll,
                hasSlider, igId, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("IgMedia", additionalJson)
                .with("id", id)
                .with("alt_text", altText)
                .with("caption", caption)
                .with("children", children)
                .with("collaborators", collaborators)
                .with("comments", comments)
                .with("comments_count", commentsCount)
                .with("insights", insights)
                .with("is_ai_generated", isAiGenerated)
                .with("is_comment_enabled", isCommentEnabled)
                .with("is_shared_to_feed", isSharedToFeed)
                .with("legacy_instagram_media_id", legacyInstagramMediaId)
                .with("like_count", likeCount)
                .with("media_audio_type", mediaAudioType)
                .with("media_product_type", mediaProductType)
                .with("media_type", mediaType)
                .with("media_url", mediaUrl)
                .with("owner", owner)
                .with("permalink", permalink)
                .with("shortcode", shortcode)
                .with("thumbnail_url", thumbnailUrl)
                .with("timestamp", timestamp)
                .with("username", username)
                .with("view_count", viewCount)
                .with("reposts_count", repostsCount)
                .with("saved_count", savedCount)
                .with("shares_count", sharesCount)
                .with("total_comments_count", totalCommentsCount)
                .with("total_like_count", totalLikeCount)
                .with("total_views_count", totalViewsCount)
                .with("audio_id", audioId)
                .with("boost_ads_list", boostAdsList)
                .with("boost_eligibility_info", boostEligibilityInfo)
                .with("copyright_check_information", copyrightCheckInformation)
                .with("current_live_viewer_count", currentLiveViewerCount)
                .with("has_poll", hasPoll)
                .with("has_slider", hasSlider)
                .with("ig_id", igId)
                .toString();
    }

    /** Builds a {@code IgMedia}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable String altText;
        @Nullable String caption;
        @Nullable Page<IgMedia> children;
        @Nullable Page<MediaCollaborator> collaborators;
        @Nullable Page<IgComment> comments;
        @Nullable Long commentsCount;
        @Nullable Page<MediaInsight> insights;
        @Nullable Boolean isAiGenerated;
        @Nullable Boolean isCommentEnabled;
        @Nullable Boolean isSharedToFeed;
        @Nullable String legacyInstagramMediaId;
        @Nullable Long likeCount;
        @Nullable MediaAudioType mediaAudioType;
        @Nullable MediaProductType mediaProductType;
        @Nullable MediaType mediaType;
        @Nullable String mediaUrl;
        @Nullable IgUser owner;
        @Nullable String permalink;
        @Nullable String shortcode;
        @Nullable String thumbnailUrl;
        @Nullable OffsetDateTime timestamp;
        @Nullable String username;
        @Nullable Long viewCount;
        @Nullable Long repostsCount;
        @Nullable Long savedCount;
        @Nullable Long sharesCount;
        @Nullable Long totalCommentsCount;
        @Nullable Long totalLikeCount;
        @Nullable Long totalViewsCount;
        @Nullable String audioId;
        @Nullable Page<BoostAd> boostAdsList;
        @Nullable BoostEligibilityInfo boostEligibilityInfo;
        @Nullable CopyrightCheckInformation copyrightCheckInformation;
        @Nullable Long currentLiveViewerCount;
        @Nullable Boolean hasPoll;
        @Nullable Boolean hasSlider;
        @Nullable String igId;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code id()}. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Sets the value of {@code altText()}. */
        public Builder altText(String altText) {
            this.altText = Models.given("alt_text", altText);
            return this;
        }

        /** Sets the value of {@code caption()}. */
        public Builder caption(String caption) {
            this.caption = Models.given("caption", caption);
            return this;
        }

        /** Sets the value of {@code children()}. */
        public Builder children(Page<IgMedia> children) {
            this.children = Models.given("children", children);
            return this;
        }

        /** Sets the value of {@code collaborators()}. */
        public Builder collaborators(Page<MediaCollaborator> collaborators) {
            this.collaborators = Models.given("collaborators", collaborators);
            return this;
        }

        /** Sets the value of {@code comments()}. */
        public Builder comments(Page<IgComment> comments) {
            this.comments = Models.given("comments", comments);
            return this;
        }

        /** Sets the value of {@code commentsCount()}. */
        public Builder commentsCount(Long commentsCount) {
            this.commentsCount = Models.given("comments_count", commentsCount);
            return this;
        }

        /** Sets the value of {@code insights()}. */
        public Builder insights(Page<MediaInsight> insights) {
            this.insights = Models.given("insights", insights);
            return this;
        }

        /** Sets the value of {@code isAiGenerated()}. */
        public Builder isAiGenerated(Boolean isAiGenerated) {
            this.isAiGenerated = Models.given("is_ai_generated", isAiGenerated);
            return this;
        }

        /** Sets the value of {@code isCommentEnabled()}. */
        public Builder isCommentEnabled(Boolean isCommentEnabled) {
            this.isCommentEnabled = Models.given("is_comment_enabled", isCommentEnabled);
            return this;
        }

        /** Sets the value of {@code isSharedToFeed()}. */
        public Builder isSharedToFeed(Boolean isSharedToFeed) {
            this.isSharedToFeed = Models.given("is_shared_to_feed", isSharedToFeed);
            return this;
        }

        /** Sets the value of {@code legacyInstagramMediaId()}. */
        public Builder legacyInstagramMediaId(String legacyInstagramMediaId) {
            this.legacyInstagramMediaId = Models.given("legacy_instagram_media_id", legacyInstagramMediaId);
            return this;
        }

        /** Sets the value of {@code likeCount()}. */
        public Builder likeCount(Long likeCount) {
            this.likeCount = Models.given("like_count", likeCount);
            return this;
        }

        /** Sets the value of {@code mediaAudioType()}. */
        public Builder mediaAudioType(MediaAudioType mediaAudioType) {
            this.mediaAudioType = Models.given("media_audio_type", mediaAudioType);
            return this;
        }

        /** Sets the value of {@code mediaProductType()}. */
        public Builder mediaProductType(MediaProductType mediaProductType) {
            this.mediaProductType = Models.given("media_product_type", mediaProductType);
            return this;
        }

        /** Sets the value of {@code mediaType()}. */
        public Builder mediaType(MediaType mediaType) {
            this.mediaType = Models.given("media_type", mediaType);
            return this;
        }

        /** Sets the value of {@code mediaUrl()}. */
        public Builder mediaUrl(String mediaUrl) {
            this.mediaUrl = Models.given("media_url", mediaUrl);
            return this;
        }

        /** Sets the value of {@code owner()}. */
        public Builder owner(IgUser owner) {
            this.owner = Models.given("owner", owner);
            return this;
        }

        /** Sets the value of {@code permalink()}. */
        public Builder permalink(String permalink) {
            this.permalink = Models.given("permalink", permalink);
            return this;
        }

        /** Sets the value of {@code shortcode()}. */
        public Builder shortcode(String shortcode) {
            this.shortcode = Models.given("shortcode", shortcode);
            return this;
        }

        /** Sets the value of {@code thumbnailUrl()}. */
        public Builder thumbnailUrl(String thumbnailUrl) {
            this.thumbnailUrl = Models.given("thumbnail_url", thumbnailUrl);
            return this;
        }

        /** Sets the value of {@code timestamp()}. */
        public Builder timestamp(OffsetDateTime timestamp) {
            this.timestamp = Models.given("timestamp", timestamp);
            return this;
        }

        /** Sets the value of {@code username()}. */
        public Builder username(String username) {
            this.username = Models.given("username", username);
            return this;
        }

        /** Sets the value of {@code viewCount()}. */
        public Builder viewCount(Long viewCount) {
            this.viewCount = Models.given("view_count", viewCount);
            return this;
        }

        /** Sets the value of {@code repostsCount()}. */
        public Builder repostsCount(Long repostsCount) {
            this.repostsCount = Models.given("reposts_count", repostsCount);
            return this;
        }

        /** Sets the value of {@code savedCount()}. */
        public Builder savedCount(Long savedCount) {
            this.savedCount = Models.given("saved_count", savedCount);
            return this;
        }

        /** Sets the value of {@code sharesCount()}. */
        public Builder sharesCount(Long sharesCount) {
            this.sharesCount = Models.given("shares_count", sharesCount);
            return this;
        }

        /** Sets the value of {@code totalCommentsCount()}. */
        public Builder totalCommentsCount(Long totalCommentsCount) {
            this.totalCommentsCount = Models.given("total_comments_count", totalCommentsCount);
            return this;
        }

        /** Sets the value of {@code totalLikeCount()}. */
        public Builder totalLikeCount(Long totalLikeCount) {
            this.totalLikeCount = Models.given("total_like_count", totalLikeCount);
            return this;
        }

        /** Sets the value of {@code totalViewsCount()}. */
        public Builder totalViewsCount(Long totalViewsCount) {
            this.totalViewsCount = Models.given("total_views_count", totalViewsCount);
            return this;
        }

        /** Sets the value of {@code audioId()}. */
        public Builder audioId(String audioId) {
            this.audioId = Models.given("audio_id", audioId);
            return this;
        }

        /** Sets the value of {@code boostAdsList()}. */
        public Builder boostAdsList(Page<BoostAd> boostAdsList) {
            this.boostAdsList = Models.given("boost_ads_list", boostAdsList);
            return this;
        }

        /** Sets the value of {@code boostEligibilityInfo()}. */
        public Builder boostEligibilityInfo(BoostEligibilityInfo boostEligibilityInfo) {
            this.boostEligibilityInfo = Models.given("boost_eligibility_info", boostEligibilityInfo);
            return this;
        }

        /** Sets the value of {@code copyrightCheckInformation()}. */
        public Builder copyrightCheckInformation(CopyrightCheckInformation copyrightCheckInformation) {
            this.copyrightCheckInformation = Models.given("copyright_check_information", copyrightCheckInformation);
            return this;
        }

        /** Sets the value of {@code currentLiveViewerCount()}. */
        public Builder currentLiveViewerCount(Long currentLiveViewerCount) {
            this.currentLiveViewerCount = Models.given("current_live_viewer_count", currentLiveViewerCount);
            return this;
        }

        /** Sets the value of {@code hasPoll()}. */
        public Builder hasPoll(Boolean hasPoll) {
            this.hasPoll = Models.given("has_poll", hasPoll);
            return this;
        }

        /** Sets the value of {@code hasSlider()}. */
        public Builder hasSlider(Boolean hasSlider) {
            this.hasSlider = Models.given("has_slider", hasSlider);
            return this;
        }

        /**
         * Sets the value of {@code igId()}.
         *
         * @deprecated Use {@code id} instead.
         */
        @Deprecated
        public Builder igId(String igId) {
            this.igId = Models.given("ig_id", igId);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("IgMedia", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public IgMedia build() {
            return new IgMedia(
                    id, altText, caption, children, collaborators, comments, commentsCount, insights, isAiGenerated,
                    isCommentEnabled, isSharedToFeed, legacyInstagramMediaId, likeCount, mediaAudioType,
                    mediaProductType, mediaType, mediaUrl, owner, permalink, shortcode, thumbnailUrl, timestamp,
                    username, viewCount, repostsCount, savedCount, sharesCount, totalCommentsCount, totalLikeCount,
                    totalViewsCount, audioId, boostAdsList, boostEligibilityInfo, copyrightCheckInformation,
                    currentLiveViewerCount, hasPoll, hasSlider, igId, new LinkedHashMap<>(additionalJson));
        }
    }
}
