// Generated from spec/nodes/CopyrightCheckStatus.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * State of the search for copyrighted material in a video.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class CopyrightCheckStatus {
    final @Nullable CopyrightCheckState status;
    final @Nullable Boolean matchesFound;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    CopyrightCheckStatus(
            @Nullable CopyrightCheckState status,
            @Nullable Boolean matchesFound,
            @Nullable Map<String, String> additionalJson) {
        this.status = status;
        this.matchesFound = matchesFound;
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
        builder.matchesFound = matchesFound;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Progress of the search. */
    public @Nullable CopyrightCheckState status() {
        return status;
    }

    /**
     * True if copyrighted material was found.
     *
     * <p>Presence: Absent while it is not known.
     */
    public @Nullable Boolean matchesFound() {
        return matchesFound;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CopyrightCheckStatus that
                && Objects.equals(status, that.status)
                && Objects.equals(matchesFound, that.matchesFound)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, matchesFound, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("CopyrightCheckStatus", additionalJson)
                .with("status", status)
                .with("matches_found", matchesFound)
                .toString();
    }

    /** Builds a {@code CopyrightCheckStatus}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable CopyrightCheckState status;
        @Nullable Boolean matchesFound;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code status()}. */
        public Builder status(CopyrightCheckState status) {
            this.status = Models.given("status", status);
            return this;
        }

        /** Sets the value of {@code matchesFound()}. */
        public Builder matchesFound(Boolean matchesFound) {
            this.matchesFound = Models.given("matches_found", matchesFound);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("CopyrightCheckStatus", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public CopyrightCheckStatus build() {
            return new CopyrightCheckStatus(status, matchesFound, new LinkedHashMap<>(additionalJson));
        }
    }
}
