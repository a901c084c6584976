// Generated from spec/nodes/UploadingPhase.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The transfer of the file in a resumable upload.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class UploadingPhase {
    final @Nullable VideoPhaseStatus status;
    final @Nullable Long bytesTransferred;
    final @Nullable Long sourceFileSize;
    final @Nullable List<VideoPhaseError> errors;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    UploadingPhase(
            @Nullable VideoPhaseStatus status,
            @Nullable Long bytesTransferred,
            @Nullable Long sourceFileSize,
            @Nullable List<VideoPhaseError> errors,
            @Nullable Map<String, String> additionalJson) {
        this.status = status;
        this.bytesTransferred = bytesTransferred;
        this.sourceFileSize = sourceFileSize;
        this.errors = errors;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.status = status;
        builder.bytesTransferred = bytesTransferred;
        builder.sourceFileSize = sourceFileSize;
        builder.errors = errors;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Progress of the transfer. */
    public @Nullable VideoPhaseStatus status() {
        return status;
    }

    /**
     * Number of bytes that have arrived. An interrupted upload continues from this offset.
     *
     * <p>Presence: Not documented for an upload that has not begun.
     */
    public @Nullable Long bytesTransferred() {
        return bytesTransferred;
    }

    /**
     * Size of the whole file in bytes.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Long sourceFileSize() {
        return sourceFileSize;
    }

    /**
     * Errors of the transfer.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>Presence: The samples show uploads without errors and do not have it.
     */
    public @Nullable List<VideoPhaseError> errors() {
        return errors;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UploadingPhase that
                && Objects.equals(status, that.status)
                && Objects.equals(bytesTransferred, that.bytesTransferred)
                && Objects.equals(sourceFileSize, that.sourceFileSize)
                && Objects.equals(errors, that.errors)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, bytesTransferred, sourceFileSize, errors, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("UploadingPhase", additionalJson)
                .with("status", status)
                .with("bytes_transferred", bytesTransferred)
                .with("source_file_size", sourceFileSize)
                .with("errors", errors)
                .toString();
    }

    /** Builds a {@code UploadingPhase}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable VideoPhaseStatus status;
        @Nullable Long bytesTransferred;
        @Nullable Long sourceFileSize;
        @Nullable List<VideoPhaseError> errors;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code status()}. */
        public Builder status(VideoPhaseStatus status) {
            this.status = Models.given("status", status);
            return this;
        }

        /** Sets the value of {@code bytesTransferred()}. */
        public Builder bytesTransferred(Long bytesTransferred) {
            this.bytesTransferred = Models.given("bytes_transferred", bytesTransferred);
            return this;
        }

        /** Sets the value of {@code sourceFileSize()}. */
        public Builder sourceFileSize(Long sourceFileSize) {
            this.sourceFileSize = Models.given("source_file_size", sourceFileSize);
            return this;
        }

        /** Sets the value of {@code errors()}. */
        public Builder errors(List<VideoPhaseError> errors) {
            this.errors = Models.given("errors", errors);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("UploadingPhase", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public UploadingPhase build() {
            return new UploadingPhase(
                    status, bytesTransferred, sourceFileSize, Models.copy(errors), new LinkedHashMap<>(additionalJson));
        }
    }
}
