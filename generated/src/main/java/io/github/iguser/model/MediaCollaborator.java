// Generated from spec/nodes/MediaCollaborator.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An account that was invited to collaborate on a media.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MediaCollaborator {
    final @Nullable String id;
    final @Nullable String username;
    final @Nullable String inviteStatus;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    MediaCollaborator(
            @Nullable String id,
            @Nullable String username,
            @Nullable String inviteStatus,
            @Nullable Map<String, String> additionalJson) {
        this.id = id;
        this.username = username;
        this.inviteStatus = inviteStatus;
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
        builder.username = username;
        builder.inviteStatus = inviteStatus;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the account, digits only. It is always returned, even if it is not requested. */
    public String id() {
        return Models.required(id, "MediaCollaborator", "id");
    }

    /** User name of the account, without &#64;. */
    public @Nullable String username() {
        return username;
    }

    /** State of the invitation. Its values are not documented here. */
    public @Nullable String inviteStatus() {
        return inviteStatus;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MediaCollaborator that
                && Objects.equals(id, that.id)
                && Objects.equals(username, that.username)
                && Objects.equals(inviteStatus, that.inviteStatus)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, username, inviteStatus, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("MediaCollaborator", additionalJson)
                .with("id", id)
                .with("username", username)
                .with("invite_status", inviteStatus)
                .toString();
    }

    /** Builds a {@code MediaCollaborator}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable String username;
        @Nullable String inviteStatus;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code id()}. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Sets the value of {@code username()}. */
        public Builder username(String username) {
            this.username = Models.given("username", username);
            return this;
        }

        /** Sets the value of {@code inviteStatus()}. */
        public Builder inviteStatus(String inviteStatus) {
            this.inviteStatus = Models.given("invite_status", inviteStatus);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("MediaCollaborator", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public MediaCollaborator build() {
            return new MediaCollaborator(id, username, inviteStatus, new LinkedHashMap<>(additionalJson));
        }
    }
}
