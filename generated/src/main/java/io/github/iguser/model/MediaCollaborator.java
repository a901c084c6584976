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
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MediaCollaborator {
    final @Nullable String id;
    final @Nullable String username;
    final @Nullable String inviteStatus;
    final Map<String, String> additionalJson;

    private MediaCollaborator(Builder builder) {
        this.id = builder.id;
        this.username = builder.username;
        this.inviteStatus = builder.inviteStatus;
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.username = username;
        builder.inviteStatus = inviteStatus;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the account, digits only. It is returned whether asked for or not. */
    public String id() {
        return Models.required(id, "MediaCollaborator", "id");
    }

    /** User name of the account, without &#64;. */
    public @Nullable String username() {
        return username;
    }

    /** What has become of the invitation. The values are not documented in this place. */
    public @Nullable String inviteStatus() {
        return inviteStatus;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
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

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("MediaCollaborator", additionalJson)
                .with("id", id)
                .with("username", username)
                .with("invite_status", inviteStatus)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable String username;
        @Nullable String inviteStatus;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code id()} returns. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Sets what {@code username()} returns. */
        public Builder username(String username) {
            this.username = Models.given("username", username);
            return this;
        }

        /** Sets what {@code inviteStatus()} returns. */
        public Builder inviteStatus(String inviteStatus) {
            this.inviteStatus = Models.given("invite_status", inviteStatus);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("MediaCollaborator", name, json));
            return this;
        }

        /** The object as set so far. */
        public MediaCollaborator build() {
            return new MediaCollaborator(this);
        }
    }
}
