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
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MediaInsightValue {
    final @Nullable MetricValue value;
    final Map<String, String> additionalJson;

    private MediaInsightValue(Builder builder) {
        this.value = builder.value;
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
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

    /** The members that the description does not know, by name, each as the JSON text that came. */
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

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("MediaInsightValue", additionalJson)
                .with("value", value)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable MetricValue value;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code value()} returns. */
        public Builder value(MetricValue value) {
            this.value = Models.given("value", value);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("MediaInsightValue", name, json));
            return this;
        }

        /** The object as set so far. */
        public MediaInsightValue build() {
            return new MediaInsightValue(this);
        }
    }
}
