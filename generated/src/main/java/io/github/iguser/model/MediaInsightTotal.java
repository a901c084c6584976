// Generated from spec/nodes/MediaInsightTotal.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.MetricValue;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The value of a metric of a media, broken down.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MediaInsightTotal {
    final @Nullable MetricValue value;
    final @Nullable List<MediaInsightBreakdownResult> breakdowns;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    MediaInsightTotal(
            @Nullable MetricValue value,
            @Nullable List<MediaInsightBreakdownResult> breakdowns,
            @Nullable Map<String, String> additionalJson) {
        this.value = value;
        this.breakdowns = breakdowns;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.value = value;
        builder.breakdowns = breakdowns;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** The value. */
    public @Nullable MetricValue value() {
        return value;
    }

    /** Breakdown of the value, in a list of one element. */
    public @Nullable List<MediaInsightBreakdownResult> breakdowns() {
        return breakdowns;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MediaInsightTotal that
                && Objects.equals(value, that.value)
                && Objects.equals(breakdowns, that.breakdowns)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, breakdowns, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("MediaInsightTotal", additionalJson)
                .with("value", value)
                .with("breakdowns", breakdowns)
                .toString();
    }

    /** Builds a {@code MediaInsightTotal}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable MetricValue value;
        @Nullable List<MediaInsightBreakdownResult> breakdowns;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code value()}. */
        public Builder value(MetricValue value) {
            this.value = Models.given("value", value);
            return this;
        }

        /** Sets the value of {@code breakdowns()}. */
        public Builder breakdowns(List<MediaInsightBreakdownResult> breakdowns) {
            this.breakdowns = Models.given("breakdowns", breakdowns);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("MediaInsightTotal", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public MediaInsightTotal build() {
            return new MediaInsightTotal(value, Models.copy(breakdowns), new LinkedHashMap<>(additionalJson));
        }
    }
}
