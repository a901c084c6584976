// Generated from spec/nodes/MediaInsightResult.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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
 * The part of a value for one combination of breakdown values.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MediaInsightResult {
    final @Nullable List<String> dimensionValues;
    final @Nullable MetricValue value;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    MediaInsightResult(
            @Nullable List<String> dimensionValues,
            @Nullable MetricValue value,
            @Nullable Map<String, String> additionalJson) {
        this.dimensionValues = dimensionValues;
        this.value = value;
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
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** The values of the breakdowns, in the order of the keys. They are an open set. */
    public @Nullable List<String> dimensionValues() {
        return dimensionValues;
    }

    /** The part of the value. */
    public @Nullable MetricValue value() {
        return value;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MediaInsightResult that
                && Objects.equals(dimensionValues, that.dimensionValues)
                && Objects.equals(value, that.value)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dimensionValues, value, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("MediaInsightResult", additionalJson)
                .with("dimension_values", dimensionValues)
                .with("value", value)
                .toString();
    }

    /** Builds a {@code MediaInsightResult}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable List<String> dimensionValues;
        @Nullable MetricValue value;
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

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("MediaInsightResult", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public MediaInsightResult build() {
            return new MediaInsightResult(Models.copy(dimensionValues), value, new LinkedHashMap<>(additionalJson));
        }
    }
}
