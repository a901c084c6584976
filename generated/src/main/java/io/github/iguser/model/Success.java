// Generated from spec/nodes/Success.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Result of a call that returns nothing else.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class Success {
    final @Nullable Boolean success;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    Success(
            @Nullable Boolean success,
            @Nullable Map<String, String> additionalJson) {
        this.success = success;
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
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** True if the call succeeded. */
    public Boolean success() {
        return Models.required(success, "Success", "success");
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Success that
                && Objects.equals(success, that.success)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(success, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("Success", additionalJson)
                .with("success", success)
                .toString();
    }

    /** Builds a {@code Success}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable Boolean success;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code success()}. */
        public Builder success(Boolean success) {
            this.success = Models.given("success", success);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("Success", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public Success build() {
            return new Success(success, new LinkedHashMap<>(additionalJson));
        }
    }
}
