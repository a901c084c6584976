// Generated from spec/nodes/AuthorizedAdaccount.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an ad account that was tied to an Instagram account. None of its members is promised.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class AuthorizedAdaccount {
    final @Nullable Boolean success;
    final @Nullable String id;
    final Map<String, String> additionalJson;

    private AuthorizedAdaccount(Builder builder) {
        this.success = builder.success;
        this.id = builder.id;
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.success = success;
        builder.id = id;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * Whether the ad account is tied now.
     *
     * <p>When it is left out is not documented.
     */
    public @Nullable Boolean success() {
        return success;
    }

    /**
     * Id of the Instagram account, digits only.
     *
     * <p>When it is left out is not documented.
     */
    public @Nullable String id() {
        return id;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuthorizedAdaccount that
                && Objects.equals(success, that.success)
                && Objects.equals(id, that.id)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(success, id, additionalJson);
    }

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("AuthorizedAdaccount", additionalJson)
                .with("success", success)
                .with("id", id)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable Boolean success;
        @Nullable String id;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code success()} returns. */
        public Builder success(Boolean success) {
            this.success = Models.given("success", success);
            return this;
        }

        /** Sets what {@code id()} returns. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("AuthorizedAdaccount", name, json));
            return this;
        }

        /** The object as set so far. */
        public AuthorizedAdaccount build() {
            return new AuthorizedAdaccount(this);
        }
    }
}
