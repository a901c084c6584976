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
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class IgCommentAuthor {
    final @Nullable String id;
    final @Nullable String username;
    final @Nullable String selfIgScopedId;
    final Map<String, String> additionalJson;

    private IgCommentAuthor(Builder builder) {
        this.id = builder.id;
        this.username = builder.username;
        this.selfIgScopedId = builder.selfIgScopedId;
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
     * <p>No page documents it; Meta's machine-readable description has it.
     *
     * <p>Presence: Documented samples lack it.
     */
    public @Nullable String selfIgScopedId() {
        return selfIgScopedId;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
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

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("IgCommentAuthor", additionalJson)
                .with("id", id)
                .with("username", username)
                .with("self_ig_scoped_id", selfIgScopedId)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable String username;
        @Nullable String selfIgScopedId;
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

        /** Sets what {@code selfIgScopedId()} returns. */
        public Builder selfIgScopedId(String selfIgScopedId) {
            this.selfIgScopedId = Models.given("self_ig_scoped_id", selfIgScopedId);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("IgCommentAuthor", name, json));
            return this;
        }

        /** The object as set so far. */
        public IgCommentAuthor build() {
            return new IgCommentAuthor(this);
        }
    }
}
