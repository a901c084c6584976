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
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class UploadingPhase {
    final @Nullable VideoPhaseStatus status;
    final @Nullable Long bytesTransferred;
    final @Nullable Long sourceFileSize;
    final @Nullable List<VideoPhaseError> errors;
    final Map<String, String> additionalJson;

    private UploadingPhase(Builder builder) {
        this.status = builder.status;
        this.bytesTransferred = builder.bytesTransferred;
        this.sourceFileSize = builder.sourceFileSize;
        this.errors = Models.copy(builder.errors);
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.status = status;
        builder.bytesTransferred = bytesTransferred;
        builder.sourceFileSize = sourceFileSize;
        builder.errors = errors;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** How far the transfer is. */
    public @Nullable VideoPhaseStatus status() {
        return status;
    }

    /**
     * Number of bytes that have arrived. An interrupted upload goes on from this offset.
     *
     * <p>Presence: Not documented for an upload that has not begun.
     */
    public @Nullable Long bytesTransferred() {
        return bytesTransferred;
    }

    /**
     * Size of the whole file in bytes.
     *
     * <p>No page documents it; Meta's machine-readable description has it.
     *
     * <p>When it is left out is not documented.
     */
    public @Nullable Long sourceFileSize() {
        return sourceFileSize;
    }

    /**
     * What went wrong in the transfer.
     *
     * <p>No page documents it; Meta's machine-readable description has it.
     *
     * <p>Presence: The samples, in which nothing went wrong, do not have it.
     */
    public @Nullable List<VideoPhaseError> errors() {
        return errors;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
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

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("UploadingPhase", additionalJson)
                .with("status", status)
                .with("bytes_transferred", bytesTransferred)
                .with("source_file_size", sourceFileSize)
                .with("errors", errors)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable VideoPhaseStatus status;
        @Nullable Long bytesTransferred;
        @Nullable Long sourceFileSize;
        @Nullable List<VideoPhaseError> errors;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code status()} returns. */
        public Builder status(VideoPhaseStatus status) {
            this.status = Models.given("status", status);
            return this;
        }

        /** Sets what {@code bytesTransferred()} returns. */
        public Builder bytesTransferred(Long bytesTransferred) {
            this.bytesTransferred = Models.given("bytes_transferred", bytesTransferred);
            return this;
        }

        /** Sets what {@code sourceFileSize()} returns. */
        public Builder sourceFileSize(Long sourceFileSize) {
            this.sourceFileSize = Models.given("source_file_size", sourceFileSize);
            return this;
        }

        /** Sets what {@code errors()} returns. */
        public Builder errors(List<VideoPhaseError> errors) {
            this.errors = Models.given("errors", errors);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("UploadingPhase", name, json));
            return this;
        }

        /** The object as set so far. */
        public UploadingPhase build() {
            return new UploadingPhase(this);
        }
    }
}
