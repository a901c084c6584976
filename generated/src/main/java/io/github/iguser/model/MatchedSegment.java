// Generated from spec/nodes/MatchedSegment.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a video in which a copyrighted work was found.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MatchedSegment {
    final @Nullable MatchedSegmentType segmentType;
    final @Nullable Double startTimeInSeconds;
    final @Nullable Double durationInSeconds;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    MatchedSegment(
            @Nullable MatchedSegmentType segmentType,
            @Nullable Double startTimeInSeconds,
            @Nullable Double durationInSeconds,
            @Nullable Map<String, String> additionalJson) {
        this.segmentType = segmentType;
        this.startTimeInSeconds = startTimeInSeconds;
        this.durationInSeconds = durationInSeconds;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.segmentType = segmentType;
        builder.startTimeInSeconds = startTimeInSeconds;
        builder.durationInSeconds = durationInSeconds;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * The part that matches: the sound or the picture.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable MatchedSegmentType segmentType() {
        return segmentType;
    }

    /**
     * Where the part begins, in seconds from the start of the video.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Double startTimeInSeconds() {
        return startTimeInSeconds;
    }

    /**
     * Length of the part in seconds.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Double durationInSeconds() {
        return durationInSeconds;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MatchedSegment that
                && Objects.equals(segmentType, that.segmentType)
                && Objects.equals(startTimeInSeconds, that.startTimeInSeconds)
                && Objects.equals(durationInSeconds, that.durationInSeconds)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(segmentType, startTimeInSeconds, durationInSeconds, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("MatchedSegment", additionalJson)
                .with("segment_type", segmentType)
                .with("start_time_in_seconds", startTimeInSeconds)
                .with("duration_in_seconds", durationInSeconds)
                .toString();
    }

    /** Builds a {@code MatchedSegment}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable MatchedSegmentType segmentType;
        @Nullable Double startTimeInSeconds;
        @Nullable Double durationInSeconds;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code segmentType()}. */
        public Builder segmentType(MatchedSegmentType segmentType) {
            this.segmentType = Models.given("segment_type", segmentType);
            return this;
        }

        /** Sets the value of {@code startTimeInSeconds()}. */
        public Builder startTimeInSeconds(Double startTimeInSeconds) {
            this.startTimeInSeconds = Models.given("start_time_in_seconds", startTimeInSeconds);
            return this;
        }

        /** Sets the value of {@code durationInSeconds()}. */
        public Builder durationInSeconds(Double durationInSeconds) {
            this.durationInSeconds = Models.given("duration_in_seconds", durationInSeconds);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("MatchedSegment", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public MatchedSegment build() {
            return new MatchedSegment(
                    segmentType, startTimeInSeconds, durationInSeconds, new LinkedHashMap<>(additionalJson));
        }
    }
}
