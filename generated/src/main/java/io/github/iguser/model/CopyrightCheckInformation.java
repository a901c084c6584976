// Generated from spec/nodes/CopyrightCheckInformation.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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
 * Result of the search for copyrighted material in a published video, and its findings.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class CopyrightCheckInformation {
    final @Nullable CopyrightCheckStatus status;
    final @Nullable List<CopyrightMatch> copyrightMatches;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    CopyrightCheckInformation(
            @Nullable CopyrightCheckStatus status,
            @Nullable List<CopyrightMatch> copyrightMatches,
            @Nullable Map<String, String> additionalJson) {
        this.status = status;
        this.copyrightMatches = copyrightMatches;
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
        builder.copyrightMatches = copyrightMatches;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Progress and result of the search. */
    public @Nullable CopyrightCheckStatus status() {
        return status;
    }

    /**
     * The copyrighted works that were found in the video.
     *
     * <p>Presence: Only when a violation was found.
     */
    public @Nullable List<CopyrightMatch> copyrightMatches() {
        return copyrightMatches;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CopyrightCheckInformation that
                && Objects.equals(status, that.status)
                && Objects.equals(copyrightMatches, that.copyrightMatches)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, copyrightMatches, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("CopyrightCheckInformation", additionalJson)
                .with("status", status)
                .with("copyright_matches", copyrightMatches)
                .toString();
    }

    /** Builds a {@code CopyrightCheckInformation}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable CopyrightCheckStatus status;
        @Nullable List<CopyrightMatch> copyrightMatches;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code status()}. */
        public Builder status(CopyrightCheckStatus status) {
            this.status = Models.given("status", status);
            return this;
        }

        /** Sets the value of {@code copyrightMatches()}. */
        public Builder copyrightMatches(List<CopyrightMatch> copyrightMatches) {
            this.copyrightMatches = Models.given("copyright_matches", copyrightMatches);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("CopyrightCheckInformation", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public CopyrightCheckInformation build() {
            return new CopyrightCheckInformation(
                    status, Models.copy(copyrightMatches), new LinkedHashMap<>(additionalJson));
        }
    }
}
