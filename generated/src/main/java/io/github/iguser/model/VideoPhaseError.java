// Generated from spec/nodes/VideoPhaseError.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An error in a phase of a resumable upload.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class VideoPhaseError {
    final @Nullable Long code;
    final @Nullable String message;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    VideoPhaseError(
            @Nullable Long code,
            @Nullable String message,
            @Nullable Map<String, String> additionalJson) {
        this.code = code;
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
        builder.code = code;
        builder.message = message;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * Number of the error.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Long code() {
        return code;
    }

    /**
     * Text of the error.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
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
        return other instanceof VideoPhaseError that
                && Objects.equals(code, that.code)
                && Objects.equals(message, that.message)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, message, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("VideoPhaseError", additionalJson)
                .with("code", code)
                .with("message", message)
                .toString();
    }

    /** Builds a {@code VideoPhaseError}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable Long code;
        @Nullable String message;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code code()}. */
        public Builder code(Long code) {
            this.code = Models.given("code", code);
            return this;
        }

        /** Sets the value of {@code message()}. */
        public Builder message(String message) {
            this.message = Models.given("message", message);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("VideoPhaseError", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public VideoPhaseError build() {
            return new VideoPhaseError(code, message, new LinkedHashMap<>(additionalJson));
        }
    }
}
