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
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MatchedSegment {
    final @Nullable MatchedSegmentType segmentType;
    final @Nullable Double startTimeInSeconds;
    final @Nullable Double durationInSeconds;
    final Map<String, String> additionalJson;

    private MatchedSegment(Builder builder) {
        this.segmentType = builder.segmentType;
        this.startTimeInSeconds = builder.startTimeInSeconds;
        this.durationInSeconds = builder.durationInSeconds;
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.segmentType = segmentType;
        builder.startTimeInSeconds = startTimeInSeconds;
        builder.durationInSeconds = durationInSeconds;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * Whether the sound or the picture matches.
     *
     * <p>When it is left out is not documented.
     */
    public @Nullable MatchedSegmentType segmentType() {
        return segmentType;
    }

    /**
     * Where the part begins, in seconds from the start of the video.
     *
     * <p>When it is left out is not documented.
     */
    public @Nullable Double startTimeInSeconds() {
        return startTimeInSeconds;
    }

    /**
     * Length of the part in seconds.
     *
     * <p>When it is left out is not documented.
     */
    public @Nullable Double durationInSeconds() {
        return durationInSeconds;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
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

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("MatchedSegment", additionalJson)
                .with("segment_type", segmentType)
                .with("start_time_in_seconds", startTimeInSeconds)
                .with("duration_in_seconds", durationInSeconds)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable MatchedSegmentType segmentType;
        @Nullable Double startTimeInSeconds;
        @Nullable Double durationInSeconds;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code segmentType()} returns. */
        public Builder segmentType(MatchedSegmentType segmentType) {
            this.segmentType = Models.given("segment_type", segmentType);
            return this;
        }

        /** Sets what {@code startTimeInSeconds()} returns. */
        public Builder startTimeInSeconds(Double startTimeInSeconds) {
            this.startTimeInSeconds = Models.given("start_time_in_seconds", startTimeInSeconds);
            return this;
        }

        /** Sets what {@code durationInSeconds()} returns. */
        public Builder durationInSeconds(Double durationInSeconds) {
            this.durationInSeconds = Models.given("duration_in_seconds", durationInSeconds);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("MatchedSegment", name, json));
            return this;
        }

        /** The object as set so far. */
        public MatchedSegment build() {
            return new MatchedSegment(this);
        }
    }
}
