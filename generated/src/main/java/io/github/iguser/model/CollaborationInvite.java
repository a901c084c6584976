// Generated from spec/nodes/CollaborationInvite.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to be a collaborator of a media of another account. It does not have the type of the media.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 *
 * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-facebook-login/collaboration">Collaboration</a>
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class CollaborationInvite {
    final @Nullable String mediaId;
    final @Nullable String mediaOwnerUsername;
    final @Nullable String caption;
    final @Nullable String mediaUrl;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    CollaborationInvite(
            @Nullable String mediaId,
            @Nullable String mediaOwnerUsername,
            @Nullable String caption,
            @Nullable String mediaUrl,
            @Nullable Map<String, String> additionalJson) {
        this.mediaId = mediaId;
        this.mediaOwnerUsername = mediaOwnerUsername;
        this.caption = caption;
        this.mediaUrl = mediaUrl;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.mediaId = mediaId;
        builder.mediaOwnerUsername = mediaOwnerUsername;
        builder.caption = caption;
        builder.mediaUrl = mediaUrl;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the media, digits only. Accept or decline the invitation with it. */
    public @Nullable String mediaId() {
        return mediaId;
    }

    /** User name of the account that invites, without &#64;. */
    public @Nullable String mediaOwnerUsername() {
        return mediaOwnerUsername;
    }

    /**
     * Text under the media.
     *
     * <p>Presence: Not documented for a media without a caption.
     */
    public @Nullable String caption() {
        return caption;
    }

    /**
     * URL of the image or video. It is signed and expires.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable String mediaUrl() {
        return mediaUrl;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CollaborationInvite that
                && Objects.equals(mediaId, that.mediaId)
                && Objects.equals(mediaOwnerUsername, that.mediaOwnerUsername)
                && Objects.equals(caption, that.caption)
                && Objects.equals(mediaUrl, that.mediaUrl)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(mediaId, mediaOwnerUsername, caption, mediaUrl, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("CollaborationInvite", additionalJson)
                .with("media_id", mediaId)
                .with("media_owner_username", mediaOwnerUsername)
                .with("caption", caption)
                .with("media_url", mediaUrl)
                .toString();
    }

    /** Builds a {@code CollaborationInvite}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String mediaId;
        @Nullable String mediaOwnerUsername;
        @Nullable String caption;
        @Nullable String mediaUrl;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code mediaId()}. */
        public Builder mediaId(String mediaId) {
            this.mediaId = Models.given("media_id", mediaId);
            return this;
        }

        /** Sets the value of {@code mediaOwnerUsername()}. */
        public Builder mediaOwnerUsername(String mediaOwnerUsername) {
            this.mediaOwnerUsername = Models.given("media_owner_username", mediaOwnerUsername);
            return this;
        }

        /** Sets the value of {@code caption()}. */
        public Builder caption(String caption) {
            this.caption = Models.given("caption", caption);
            return this;
        }

        /** Sets the value of {@code mediaUrl()}. */
        public Builder mediaUrl(String mediaUrl) {
            this.mediaUrl = Models.given("media_url", mediaUrl);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("CollaborationInvite", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public CollaborationInvite build() {
            return new CollaborationInvite(
                    mediaId, mediaOwnerUsername, caption, mediaUrl, new LinkedHashMap<>(additionalJson));
        }
    }
}
