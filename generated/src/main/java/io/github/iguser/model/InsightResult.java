// Generated from spec/nodes/InsightResult.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.MetricValue;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The part of a total for one combination of breakdown values.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class InsightResult {
    final @Nullable List<String> dimensionValues;
    final @Nullable MetricValue value;
    final @Nullable OffsetDateTime endTime;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    InsightResult(
            @Nullable List<String> dimensionValues,
            @Nullable MetricValue value,
            @Nullable OffsetDateTime endTime,
            @Nullable Map<String, String> additionalJson) {
        this.dimensionValues = dimensionValues;
        this.value = value;
        this.endTime = endTime;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.dimensionValues = dimensionValues;
        builder.value = value;
        builder.endTime = endTime;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * The values of the breakdowns, in the order of the keys. They are an open set: among them {@code FOLLOWER} and
     * {@code NON_FOLLOWER}, {@code POST}, {@code REEL} and {@code STORY}, codes of countries, names of cities, ranges
     * of age.
     */
    public @Nullable List<String> dimensionValues() {
        return dimensionValues;
    }

    /** The part of the total. */
    public @Nullable MetricValue value() {
        return value;
    }

    /**
     * End of the time that the part covers.
     *
     * <p>Presence: Only the template of the documentation has it; no observed response has it.
     */
    public @Nullable OffsetDateTime endTime() {
        return endTime;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InsightResult that
                && Objects.equals(dimensionValues, that.dimensionValues)
                && Objects.equals(value, that.value)
                && Objects.equals(endTime, that.endTime)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dimensionValues, value, endTime, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("InsightResult", additionalJson)
                .with("dimension_values", dimensionValues)
                .with("value", value)
                .with("end_time", endTime)
                .toString();
    }

    /** Builds a {@code InsightResult}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable List<String> dimensionValues;
        @Nullable MetricValue value;
        @Nullable OffsetDateTime endTime;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code dimensionValues()}. */
        public Builder dimensionValues(List<String> dimensionValues) {
            this.dimensionValues = Models.given("dimension_values", dimensionValues);
            return this;
        }

        /** Sets the value of {@code value()}. */
        public Builder value(MetricValue value) {
            this.value = Models.given("value", value);
            return this;
        }

        /** Sets the value of {@code endTime()}. */
        public Builder endTime(OffsetDateTime endTime) {
            this.endTime = Models.given("end_time", endTime);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("InsightResult", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public InsightResult build() {
            return new InsightResult(Models.copy(dimensionValues), value, endTime, new LinkedHashMap<>(additionalJson));
        }
    }
}
