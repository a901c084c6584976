// Generated from spec/nodes/MediaInsightValue.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.MetricValue;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The value of a metric of a media.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MediaInsightValue {
    final @Nullable MetricValue value;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    MediaInsightValue(
            @Nullable MetricValue value,
            @Nullable Map<String, String> additionalJson) {
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
        builder.value = value;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** The value. Rates have decimals; times are in milliseconds. */
    public MetricValue value() {
        return Models.required(value, "MediaInsightValue", "value");
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MediaInsightValue that
                && Objects.equals(value, that.value)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("MediaInsightValue", additionalJson)
                .with("value", value)
                .toString();
    }

    /** Builds a {@code MediaInsightValue}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable MetricValue value;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code value()}. */
        public Builder value(MetricValue value) {
            this.value = Models.given("value", value);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("MediaInsightValue", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public MediaInsightValue build() {
            return new MediaInsightValue(value, new LinkedHashMap<>(additionalJson));
        }
    }
}
