// Generated from spec/nodes/InsightValue.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.MetricValue;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of a metric in a time series.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class InsightValue {
    final @Nullable MetricValue value;
    final @Nullable OffsetDateTime endTime;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    InsightValue(
            @Nullable MetricValue value,
            @Nullable OffsetDateTime endTime,
            @Nullable Map<String, String> additionalJson) {
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
        builder.value = value;
        builder.endTime = endTime;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** The value, a number or, for {@code online_followers}, numbers by hour. */
    public MetricValue value() {
        return Models.required(value, "InsightValue", "value");
    }

    /**
     * End of the day that the value covers: midnight of the US Pacific time zone, in UTC, so 07:00 in summer and 08:00
     * in winter.
     *
     * <p>Presence: Every sample of a metric that is offered has it; metrics that are no longer served had none.
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
        return other instanceof InsightValue that
                && Objects.equals(value, that.value)
                && Objects.equals(endTime, that.endTime)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, endTime, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("InsightValue", additionalJson)
                .with("value", value)
                .with("end_time", endTime)
                .toString();
    }

    /** Builds a {@code InsightValue}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable MetricValue value;
        @Nullable OffsetDateTime endTime;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

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
            additionalJson.put(name, Json.given("InsightValue", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public InsightValue build() {
            return new InsightValue(value, endTime, new LinkedHashMap<>(additionalJson));
        }
    }
}
