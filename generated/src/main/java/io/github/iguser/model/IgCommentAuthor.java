// Generated from spec/nodes/IgCommentAuthor.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Instagram user who wrote a comment.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class IgCommentAuthor {
    final @Nullable String id;
    final @Nullable String username;
    final @Nullable String selfIgScopedId;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    IgCommentAuthor(
            @Nullable String id,
            @Nullable String username,
            @Nullable String selfIgScopedId,
            @Nullable Map<String, String> additionalJson) {
        this.id = id;
        this.username = username;
        this.selfIgScopedId = selfIgScopedId;
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
        builder.selfIgScopedId = selfIgScopedId;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Instagram-scoped id of the user, digits only. */
    public @Nullable String id() {
        return id;
    }

    /** User name of the user, without &#64;. */
    public @Nullable String username() {
        return username;
    }

    /**
     * Instagram-scoped id of the user. How it differs from {@code id} is not documented.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>Presence: Documented samples lack it.
     */
    public @Nullable String selfIgScopedId() {
        return selfIgScopedId;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IgCommentAuthor that
                && Objects.equals(id, that.id)
                && Objects.equals(username, that.username)
                && Objects.equals(selfIgScopedId, that.selfIgScopedId)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, username, selfIgScopedId, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("IgCommentAuthor", additionalJson)
                .with("id", id)
                .with("username", username)
                .with("self_ig_scoped_id", selfIgScopedId)
                .toString();
    }

    /** Builds a {@code IgCommentAuthor}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable String username;
        @Nullable String selfIgScopedId;
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

        /** Sets the value of {@code selfIgScopedId()}. */
        public Builder selfIgScopedId(String selfIgScopedId) {
            this.selfIgScopedId = Models.given("self_ig_scoped_id", selfIgScopedId);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("IgCommentAuthor", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public IgCommentAuthor build() {
            return new IgCommentAuthor(id, username, selfIgScopedId, new LinkedHashMap<>(additionalJson));
        }
    }
}
