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
 * The response to linking an ad account to an Instagram account. None of its fields is guaranteed.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class AuthorizedAdaccount {
    final @Nullable Boolean success;
    final @Nullable String id;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    AuthorizedAdaccount(
            @Nullable Boolean success,
            @Nullable String id,
            @Nullable Map<String, String> additionalJson) {
        this.success = success;
        this.id = id;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.success = success;
        builder.id = id;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * True if the ad account is linked.
     *
     * <p>Not documented and not in any sample, but inferred.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Boolean success() {
        return success;
    }

    /**
     * Id of the Instagram account, digits only.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable String id() {
        return id;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
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

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("AuthorizedAdaccount", additionalJson)
                .with("success", success)
                .with("id", id)
                .toString();
    }

    /** Builds a {@code AuthorizedAdaccount}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable Boolean success;
        @Nullable String id;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code success()}. */
        public Builder success(Boolean success) {
            this.success = Models.given("success", success);
            return this;
        }

        /** Sets the value of {@code id()}. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("AuthorizedAdaccount", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public AuthorizedAdaccount build() {
            return new AuthorizedAdaccount(success, id, new LinkedHashMap<>(additionalJson));
        }
    }
}
