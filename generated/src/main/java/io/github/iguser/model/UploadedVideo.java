// Generated from spec/nodes/UploadedVideo.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The response to an upload that succeeded.
 *
 * <p>Served by {@code rupload.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class UploadedVideo {
    final @Nullable Boolean success;
    final @Nullable String message;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    UploadedVideo(
            @Nullable Boolean success,
            @Nullable String message,
            @Nullable Map<String, String> additionalJson) {
        this.success = success;
        this.message = message;
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
        builder.message = message;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** True if the video has arrived. */
    public Boolean success() {
        return Models.required(success, "UploadedVideo", "success");
    }

    /**
     * Sentence about the upload.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable String message() {
        return message;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UploadedVideo that
                && Objects.equals(success, that.success)
                && Objects.equals(message, that.message)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(success, message, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("UploadedVideo", additionalJson)
                .with("success", success)
                .with("message", message)
                .toString();
    }

    /** Builds a {@code UploadedVideo}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable Boolean success;
        @Nullable String message;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code success()}. */
        public Builder success(Boolean success) {
            this.success = Models.given("success", success);
            return this;
        }

        /** Sets the value of {@code message()}. */
        public Builder message(String message) {
            this.message = Models.given("message", message);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("UploadedVideo", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public UploadedVideo build() {
            return new UploadedVideo(success, message, new LinkedHashMap<>(additionalJson));
        }
    }
}
