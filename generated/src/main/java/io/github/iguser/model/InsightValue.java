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
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class InsightValue {
    final @Nullable MetricValue value;
    final @Nullable OffsetDateTime endTime;
    final Map<String, String> additionalJson;

    private InsightValue(Builder builder) {
        this.value = builder.value;
        this.endTime = builder.endTime;
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

    /** The members that the description does not know, by name, each as the JSON text that came. */
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

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("InsightValue", additionalJson)
                .with("value", value)
                .with("end_time", endTime)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable MetricValue value;
        @Nullable OffsetDateTime endTime;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code value()} returns. */
        public Builder value(MetricValue value) {
            this.value = Models.given("value", value);
            return this;
        }

        /** Sets what {@code endTime()} returns. */
        public Builder endTime(OffsetDateTime endTime) {
            this.endTime = Models.given("end_time", endTime);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("InsightValue", name, json));
            return this;
        }

        /** The object as set so far. */
        public InsightValue build() {
            return new InsightValue(this);
        }
    }
}
