// Generated from spec/nodes/CollaborativeMedia.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A media of another account on which the account is an accepted collaborator: an image, a reel or an album, never a
 * story. Counts that the owner hides are absent, and the children of an album have no counts.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class CollaborativeMedia {
    final @Nullable String id;
    final @Nullable String caption;
    final @Nullable Long commentsCount;
    final @Nullable Long likeCount;
    final @Nullable MediaProductType mediaProductType;
    final @Nullable MediaType mediaType;
    final @Nullable String mediaUrl;
    final @Nullable String permalink;
    final @Nullable Long repostsCount;
    final @Nullable Long savedCount;
    final @Nullable Long sharesCount;
    final @Nullable String thumbnailUrl;
    final @Nullable OffsetDateTime timestamp;
    final @Nullable Long totalCommentsCount;
    final @Nullable Long totalLikeCount;
    final @Nullable Long totalViewsCount;
    final @Nullable String username;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    CollaborativeMedia(
            @Nullable String id,
            @Nullable String caption,
            @Nullable Long commentsCount,
            @Nullable Long likeCount,
            @Nullable MediaProductType mediaProductType,
            @Nullable MediaType mediaType,
            @Nullable String mediaUrl,
            @Nullable String permalink,
            @Nullable Long repostsCount,
            @Nullable Long savedCount,
            @Nullable Long sharesCount,
            @Nullable String thumbnailUrl,
            @Nullable OffsetDateTime timestamp,
            @Nullable Long totalCommentsCount,
            @Nullable Long totalLikeCount,
            @Nullable Long totalViewsCount,
            @Nullable String username,
            @Nullable Map<String, String> additionalJson) {
        this.id = id;
        this.caption = caption;
        this.commentsCount = commentsCount;
        this.likeCount = likeCount;
        this.mediaProductType = mediaProductType;
        this.mediaType = mediaType;
        this.mediaUrl = mediaUrl;
        this.permalink = permalink;
        this.repostsCount = repostsCount;
        this.savedCount = savedCount;
        this.sharesCount = sharesCount;
        this.thumbnailUrl = thumbnailUrl;
        this.timestamp = timestamp;
        this.totalCommentsCount = totalCommentsCount;
        this.totalLikeCount = totalLikeCount;
        this.totalViewsCount = totalViewsCount;
        this.username = username;
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
        builder.caption = caption;
        builder.commentsCount = commentsCount;
        builder.likeCount = likeCount;
        builder.mediaProductType = mediaProductType;
        builder.mediaType = mediaType;
        builder.mediaUrl = mediaUrl;
        builder.permalink = permalink;
        builder.repostsCount = repostsCount;
        builder.savedCount = savedCount;
        builder.sharesCount = sharesCount;
        builder.thumbnailUrl = thumbnailUrl;
        builder.timestamp = timestamp;
        builder.totalCommentsCount = totalCommentsCount;
        builder.totalLikeCount = totalLikeCount;
        builder.totalViewsCount = totalViewsCount;
        builder.username = username;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the media, digits only. It is always returned, even if it is not requested. */
    public String id() {
        return Models.required(id, "CollaborativeMedia", "id");
    }

    /**
     * Text under the media.
     *
     * <p>Presence: Absent when the media has no caption.
     */
    public @Nullable String caption() {
        return caption;
    }

    /**
     * Number of comments on the media itself, without other surfaces.
     *
     * <p>Presence: Absent when the owner hides it.
     */
    public @Nullable Long commentsCount() {
        return commentsCount;
    }

    /**
     * Number of likes of the media itself, without other surfaces.
     *
     * <p>Presence: Absent when the owner hides it.
     */
    public @Nullable Long likeCount() {
        return likeCount;
    }

    /** Surface of Instagram on which the media was published. */
    public @Nullable MediaProductType mediaProductType() {
        return mediaProductType;
    }

    /** Kind of media. A reel is a video. */
    public @Nullable MediaType mediaType() {
        return mediaType;
    }

    /**
     * URL of the image or video. It is signed and expires.
     *
     * <p>Presence: Absent for a video with copyrighted or licensed audio, for media that is flagged for copyrighted
     * material, and for a reel whose owner does not allow downloads.
     */
    public @Nullable String mediaUrl() {
        return mediaUrl;
    }

    /** URL of the media on the website of Instagram. It does not expire. */
    public @Nullable String permalink() {
        return permalink;
    }

    /**
     * Number of reposts of a post or reel.
     *
     * <p>Presence: Only posts and reels have it; absent when the owner hides it.
     */
    public @Nullable Long repostsCount() {
        return repostsCount;
    }

    /**
     * Number of times that a post or reel was saved.
     *
     * <p>Presence: Only posts and reels have it; absent when the owner hides it.
     */
    public @Nullable Long savedCount() {
        return savedCount;
    }

    /**
     * Number of times that a post or reel was shared.
     *
     * <p>Presence: Only posts and reels have it; absent when the owner hides it.
     */
    public @Nullable Long sharesCount() {
        return sharesCount;
    }

    /**
     * URL of the still picture of a video. It is signed and expires.
     *
     * <p>Presence: Only videos have it.
     */
    public @Nullable String thumbnailUrl() {
        return thumbnailUrl;
    }

    /** Time at which the media was created, in UTC to the second. */
    public @Nullable OffsetDateTime timestamp() {
        return timestamp;
    }

    /**
     * Number of comments on all surfaces, with the advertisements made from the media and its crossposts.
     *
     * <p>Presence: Absent when the owner hides it.
     */
    public @Nullable Long totalCommentsCount() {
        return totalCommentsCount;
    }

    /**
     * Number of likes on all surfaces, with the advertisements made from the media and its crossposts.
     *
     * <p>Presence: Absent when the owner hides it.
     */
    public @Nullable Long totalLikeCount() {
        return totalLikeCount;
    }

    /**
     * Number of views of a video on all surfaces, including the advertisements made from it and its crossposts.
     *
     * <p>Presence: Only videos have it; absent when the owner hides it.
     */
    public @Nullable Long totalViewsCount() {
        return totalViewsCount;
    }

    /** User name of the account that created the media, without &#64;. */
    public @Nullable String username() {
        return username;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CollaborativeMedia that
                && Objects.equals(id, that.id)
                && Objects.equals(caption, that.caption)
                && Objects.equals(commentsCount, that.commentsCount)
                && Objects.equals(likeCount, that.likeCount)
                && Objects.equals(mediaProductType, that.mediaProductType)
                && Objects.equals(mediaType, that.mediaType)
                && Objects.equals(mediaUrl, that.mediaUrl)
                && Objects.equals(permalink, that.permalink)
                && Objects.equals(repostsCount, that.repostsCount)
                && Objects.equals(savedCount, that.savedCount)
                && Objects.equals(sharesCount, that.sharesCount)
                && Objects.equals(thumbnailUrl, that.thumbnailUrl)
                && Objects.equals(timestamp, that.timestamp)
                && Objects.equals(totalCommentsCount, that.totalCommentsCount)
                && Objects.equals(totalLikeCount, that.totalLikeCount)
                && Objects.equals(totalViewsCount, that.totalViewsCount)
                && Objects.equals(username, that.username)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id, caption, commentsCount, likeCount, mediaProductType, mediaType, mediaUrl, permalink, repostsCount,
                savedCount, sharesCount, thumbnailUrl, timestamp, totalCommentsCount, totalLikeCount, totalViewsCount,
                username, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("CollaborativeMedia", additionalJson)
                .with("id", id)
                .with("caption", caption)
                .with("comments_count", commentsCount)
                .with("like_count", likeCount)
                .with("media_product_type", mediaProductType)
                .with("media_type", mediaType)
                .with("media_url", mediaUrl)
                .with("permalink", permalink)
                .with("reposts_count", repostsCount)
                .with("saved_count", savedCount)
                .with("shares_count", sharesCount)
                .with("thumbnail_url", thumbnailUrl)
                .with("timestamp", timestamp)
                .with("total_comments_count", totalCommentsCount)
                .with("total_like_count", totalLikeCount)
                .with("total_views_count", totalViewsCount)
                .with("username", username)
                .toString();
    }

    /** Builds a {@code CollaborativeMedia}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable String caption;
        @Nullable Long commentsCount;
        @Nullable Long likeCount;
        @Nullable MediaProductType mediaProductType;
        @Nullable MediaType mediaType;
        @Nullable String mediaUrl;
        @Nullable String permalink;
        @Nullable Long repostsCount;
        @Nullable Long savedCount;
        @Nullable Long sharesCount;
        @Nullable String thumbnailUrl;
        @Nullable OffsetDateTime timestamp;
        @Nullable Long totalCommentsCount;
        @Nullable Long totalLikeCount;
        @Nullable Long totalViewsCount;
        @Nullable String username;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code id()}. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Sets the value of {@code caption()}. */
        public Builder caption(String caption) {
            this.caption = Models.given("caption", caption);
            return this;
        }

        /** Sets the value of {@code commentsCount()}. */
        public Builder commentsCount(Long commentsCount) {
            this.commentsCount = Models.given("comments_count", commentsCount);
            return this;
        }

        /** Sets the value of {@code likeCount()}. */
        public Builder likeCount(Long likeCount) {
            this.likeCount = Models.given("like_count", likeCount);
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

        /** Sets the value of {@code permalink()}. */
        public Builder permalink(String permalink) {
            this.permalink = Models.given("permalink", permalink);
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

        /** Sets the value of {@code username()}. */
        public Builder username(String username) {
            this.username = Models.given("username", username);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("CollaborativeMedia", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public CollaborativeMedia build() {
            return new CollaborativeMedia(
                    id, caption, commentsCount, likeCount, mediaProductType, mediaType, mediaUrl, permalink,
                    repostsCount, savedCount, sharesCount, thumbnailUrl, timestamp, totalCommentsCount, totalLikeCount,
                    totalViewsCount, username, new LinkedHashMap<>(additionalJson));
        }
    }
}
