// Generated from spec/nodes/ProcessingPhase.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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
 * The processing of the file in a resumable upload.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class ProcessingPhase {
    final @Nullable VideoPhaseStatus status;
    final @Nullable List<VideoPhaseError> errors;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    ProcessingPhase(
            @Nullable VideoPhaseStatus status,
            @Nullable List<VideoPhaseError> errors,
            @Nullable Map<String, String> additionalJson) {
        this.status = status;
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
        builder.errors = errors;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Progress of the processing. */
    public @Nullable VideoPhaseStatus status() {
        return status;
    }

    /**
     * Errors of the processing.
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
        return other instanceof ProcessingPhase that
                && Objects.equals(status, that.status)
                && Objects.equals(errors, that.errors)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, errors, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("ProcessingPhase", additionalJson)
                .with("status", status)
                .with("errors", errors)
                .toString();
    }

    /** Builds a {@code ProcessingPhase}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable VideoPhaseStatus status;
        @Nullable List<VideoPhaseError> errors;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code status()}. */
        public Builder status(VideoPhaseStatus status) {
            this.status = Models.given("status", status);
            return this;
        }

        /** Sets the value of {@code errors()}. */
        public Builder errors(List<VideoPhaseError> errors) {
            this.errors = Models.given("errors", errors);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("ProcessingPhase", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public ProcessingPhase build() {
            return new ProcessingPhase(status, Models.copy(errors), new LinkedHashMap<>(additionalJson));
        }
    }
}
