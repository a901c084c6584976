// Generated from spec/nodes/IgComment.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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
 * A comment on a media, or a reply to one. Comments of accounts that the app user has restricted are not returned until
 * they are approved, nor are those on media that is restricted by age. Comments on live videos can be read during the
 * broadcast only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 *
 * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-comment">IG Comment</a>
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class IgComment {
    final @Nullable String id;
    final @Nullable IgCommentAuthor from;
    final @Nullable Boolean hidden;
    final @Nullable String legacyInstagramCommentId;
    final @Nullable Long likeCount;
    final @Nullable IgMedia media;
    final @Nullable String parentId;
    final @Nullable Page<IgComment> replies;
    final @Nullable String text;
    final @Nullable OffsetDateTime timestamp;
    final @Nullable IgUser user;
    final @Nullable String username;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    IgComment(
            @Nullable String id,
            @Nullable IgCommentAuthor from,
            @Nullable Boolean hidden,
            @Nullable String legacyInstagramCommentId,
            @Nullable Long likeCount,
            @Nullable IgMedia media,
            @Nullable String parentId,
            @Nullable Page<IgComment> replies,
            @Nullable String text,
            @Nullable OffsetDateTime timestamp,
            @Nullable IgUser user,
            @Nullable String username,
            @Nullable Map<String, String> additionalJson) {
        this.id = id;
        this.from = from;
        this.hidden = hidden;
        this.legacyInstagramCommentId = legacyInstagramCommentId;
        this.likeCount = likeCount;
        this.media = media;
        this.parentId = parentId;
        this.replies = replies;
        this.text = text;
        this.timestamp = timestamp;
        this.user = user;
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
        builder.from = from;
        builder.hidden = hidden;
        builder.legacyInstagramCommentId = legacyInstagramCommentId;
        builder.likeCount = likeCount;
        builder.media = media;
        builder.parentId = parentId;
        builder.replies = replies;
        builder.text = text;
        builder.timestamp = timestamp;
        builder.user = user;
        builder.username = username;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the comment, digits only. It is always returned, even if it is not requested. */
    public String id() {
        return Models.required(id, "IgComment", "id");
    }

    /**
     * The user who wrote the comment.
     *
     * <p>Presence: Not documented for a user who is gone.
     */
    public @Nullable IgCommentAuthor from() {
        return from;
    }

    /** True if the comment is hidden. Comments of the owner of the media are always visible. */
    public @Nullable Boolean hidden() {
        return hidden;
    }

    /**
     * Id that the comment had at the Marketing API endpoints up to v21.0, digits only.
     *
     * <p>Presence: Not documented for comments without an id at these endpoints.
     */
    public @Nullable String legacyInstagramCommentId() {
        return legacyInstagramCommentId;
    }

    /** Number of likes of the comment. */
    public @Nullable Long likeCount() {
        return likeCount;
    }

    /** The media that was commented on. */
    public @Nullable IgMedia media() {
        return media;
    }

    /** Id of the comment that this one replies to, digits only. Only replies have it. */
    public @Nullable String parentId() {
        return parentId;
    }

    /**
     * Replies to the comment.
     *
     * <p>Presence: Absent when nobody has replied.
     */
    public @Nullable Page<IgComment> replies() {
        return replies;
    }

    /** Text of the comment. */
    public @Nullable String text() {
        return text;
    }

    /** Time at which the comment was written, in UTC to the second. */
    public @Nullable OffsetDateTime timestamp() {
        return timestamp;
    }

    /**
     * The account that wrote the comment, by its id.
     *
     * <p>Presence: Only when the app user wrote the comment; otherwise {@code username} names the user.
     */
    public @Nullable IgUser user() {
        return user;
    }

    /**
     * User name of the user who wrote the comment, without &#64;.
     *
     * <p>Permissions on {@code graph.facebook.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_manage_comments}
     * </ul>
     *
     * <p>Permissions on {@code graph.instagram.com}, in addition to those of the operation:
     * <ul>
     *   <li>{@code instagram_business_manage_comments}
     * </ul>
     */
    public @Nullable String username() {
        return username;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IgComment that
                && Objects.equals(id, that.id)
                && Objects.equals(from, that.from)
                && Objects.equals(hidden, that.hidden)
                && Objects.equals(legacyInstagramCommentId, that.legacyInstagramCommentId)
                && Objects.equals(likeCount, that.likeCount)
                && Objects.equals(media, that.media)
                && Objects.equals(parentId, that.parentId)
                && Objects.equals(replies, that.replies)
                && Objects.equals(text, that.text)
                && Objects.equals(timestamp, that.timestamp)
                && Objects.equals(user, that.user)
                && Objects.equals(username, that.username)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id, from, hidden, legacyInstagramCommentId, likeCount, media, parentId, replies, text, timestamp, user,
                username, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("IgComment", additionalJson)
                .with("id", id)
                .with("from", from)
                .with("hidden", hidden)
                .with("legacy_instagram_comment_id", legacyInstagramCommentId)
                .with("like_count", likeCount)
                .with("media", media)
                .with("parent_id", parentId)
                .with("replies", replies)
                .with("text", text)
                .with("timestamp", timestamp)
                .with("user", user)
                .with("username", username)
                .toString();
    }

    /** Builds a {@code IgComment}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable IgCommentAuthor from;
        @Nullable Boolean hidden;
        @Nullable String legacyInstagramCommentId;
        @Nullable Long likeCount;
        @Nullable IgMedia media;
        @Nullable String parentId;
        @Nullable Page<IgComment> replies;
        @Nullable String text;
        @Nullable OffsetDateTime timestamp;
        @Nullable IgUser user;
        @Nullable String username;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code id()}. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Sets the value of {@code from()}. */
        public Builder from(IgCommentAuthor from) {
            this.from = Models.given("from", from);
            return this;
        }

        /** Sets the value of {@code hidden()}. */
        public Builder hidden(Boolean hidden) {
            this.hidden = Models.given("hidden", hidden);
            return this;
        }

        /** Sets the value of {@code legacyInstagramCommentId()}. */
        public Builder legacyInstagramCommentId(String legacyInstagramCommentId) {
            this.legacyInstagramCommentId = Models.given("legacy_instagram_comment_id", legacyInstagramCommentId);
            return this;
        }

        /** Sets the value of {@code likeCount()}. */
        public Builder likeCount(Long likeCount) {
            this.likeCount = Models.given("like_count", likeCount);
            return this;
        }

        /** Sets the value of {@code media()}. */
        public Builder media(IgMedia media) {
            this.media = Models.given("media", media);
            return this;
        }

        /** Sets the value of {@code parentId()}. */
        public Builder parentId(String parentId) {
            this.parentId = Models.given("parent_id", parentId);
            return this;
        }

        /** Sets the value of {@code replies()}. */
        public Builder replies(Page<IgComment> replies) {
            this.replies = Models.given("replies", replies);
            return this;
        }

        /** Sets the value of {@code text()}. */
        public Builder text(String text) {
            this.text = Models.given("text", text);
            return this;
        }

        /** Sets the value of {@code timestamp()}. */
        public Builder timestamp(OffsetDateTime timestamp) {
            this.timestamp = Models.given("timestamp", timestamp);
            return this;
        }

        /** Sets the value of {@code user()}. */
        public Builder user(IgUser user) {
            this.user = Models.given("user", user);
            return this;
        }

        /** Sets the value of {@code username()}. */
        public Builder username(String username) {
            this.username = Models.given("username", username);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("IgComment", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public IgComment build() {
            return new IgComment(
                    id, from, hidden, legacyInstagramCommentId, likeCount, media, parentId, replies, text, timestamp,
                    user, username, new LinkedHashMap<>(additionalJson));
        }
    }
}
