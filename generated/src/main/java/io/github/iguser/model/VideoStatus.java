// Generated from spec/nodes/VideoStatus.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Progress of a resumable upload, by its two phases.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class VideoStatus {
    final @Nullable UploadingPhase uploadingPhase;
    final @Nullable ProcessingPhase processingPhase;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    VideoStatus(
            @Nullable UploadingPhase uploadingPhase,
            @Nullable ProcessingPhase processingPhase,
            @Nullable Map<String, String> additionalJson) {
        this.uploadingPhase = uploadingPhase;
        this.processingPhase = processingPhase;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.uploadingPhase = uploadingPhase;
        builder.processingPhase = processingPhase;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** The transfer of the file. */
    public @Nullable UploadingPhase uploadingPhase() {
        return uploadingPhase;
    }

    /** The processing of the file after its transfer. */
    public @Nullable ProcessingPhase processingPhase() {
        return processingPhase;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VideoStatus that
                && Objects.equals(uploadingPhase, that.uploadingPhase)
                && Objects.equals(processingPhase, that.processingPhase)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(uploadingPhase, processingPhase, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("VideoStatus", additionalJson)
                .with("uploading_phase", uploadingPhase)
                .with("processing_phase", processingPhase)
                .toString();
    }

    /** Builds a {@code VideoStatus}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable UploadingPhase uploadingPhase;
        @Nullable ProcessingPhase processingPhase;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code uploadingPhase()}. */
        public Builder uploadingPhase(UploadingPhase uploadingPhase) {
            this.uploadingPhase = Models.given("uploading_phase", uploadingPhase);
            return this;
        }

        /** Sets the value of {@code processingPhase()}. */
        public Builder processingPhase(ProcessingPhase processingPhase) {
            this.processingPhase = Models.given("processing_phase", processingPhase);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("VideoStatus", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public VideoStatus build() {
            return new VideoStatus(uploadingPhase, processingPhase, new LinkedHashMap<>(additionalJson));
        }
    }
}
