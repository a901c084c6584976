// Generated from spec/nodes/MediaInsight.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A metric of a media with its value, over all the time that the media exists.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 *
 * @see <a href="https://developers.facebook.com/documentation/instagram-platform/reference/instagram-media/insights">Instagram Media Insights</a>
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MediaInsight {
    final @Nullable MediaInsightMetric name;
    final @Nullable InsightPeriod period;
    final @Nullable List<MediaInsightValue> values;
    final @Nullable String title;
    final @Nullable String description;
    final @Nullable MediaInsightTotal totalValue;
    final @Nullable String id;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    MediaInsight(
            @Nullable MediaInsightMetric name,
            @Nullable InsightPeriod period,
            @Nullable List<MediaInsightValue> values,
            @Nullable String title,
            @Nullable String description,
            @Nullable MediaInsightTotal totalValue,
            @Nullable String id,
            @Nullable Map<String, String> additionalJson) {
        this.name = name;
        this.period = period;
        this.values = values;
        this.title = title;
        this.description = description;
        this.totalValue = totalValue;
        this.id = id;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.period = period;
        builder.values = values;
        builder.title = title;
        builder.description = description;
        builder.totalValue = totalValue;
        builder.id = id;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Name of the metric. */
    public MediaInsightMetric name() {
        return Models.required(name, "MediaInsight", "name");
    }

    /** The period that the value covers, always {@code lifetime}. */
    public InsightPeriod period() {
        return Models.required(period, "MediaInsight", "period");
    }

    /** The value, in a list of one element. */
    public @Nullable List<MediaInsightValue> values() {
        return values;
    }

    /** Title of the metric, which can be translated. Tell metrics apart by name. */
    public @Nullable String title() {
        return title;
    }

    /** Explanation of the metric, which can be translated. */
    public @Nullable String description() {
        return description;
    }

    /**
     * The value again, with its breakdown.
     *
     * <p>Presence: Only if a breakdown was requested.
     */
    public @Nullable MediaInsightTotal totalValue() {
        return totalValue;
    }

    /** Id of the metric: the id of the media, the word insights, the name and the period, between slashes. */
    public @Nullable String id() {
        return id;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MediaInsight that
                && Objects.equals(name, that.name)
                && Objects.equals(period, that.period)
                && Objects.equals(values, that.values)
                && Objects.equals(title, that.title)
                && Objects.equals(description, that.description)
                && Objects.equals(totalValue, that.totalValue)
                && Objects.equals(id, that.id)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, period, values, title, description, totalValue, id, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("MediaInsight", additionalJson)
                .with("name", name)
                .with("period", period)
                .with("values", values)
                .with("title", title)
                .with("description", description)
                .with("total_value", totalValue)
                .with("id", id)
                .toString();
    }

    /** Builds a {@code MediaInsight}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable MediaInsightMetric name;
        @Nullable InsightPeriod period;
        @Nullable List<MediaInsightValue> values;
        @Nullable String title;
        @Nullable String description;
        @Nullable MediaInsightTotal totalValue;
        @Nullable String id;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code name()}. */
        public Builder name(MediaInsightMetric name) {
            this.name = Models.given("name", name);
            return this;
        }

        /** Sets the value of {@code period()}. */
        public Builder period(InsightPeriod period) {
            this.period = Models.given("period", period);
            return this;
        }

        /** Sets the value of {@code values()}. */
        public Builder values(List<MediaInsightValue> values) {
            this.values = Models.given("values", values);
            return this;
        }

        /** Sets the value of {@code title()}. */
        public Builder title(String title) {
            this.title = Models.given("title", title);
            return this;
        }

        /** Sets the value of {@code description()}. */
        public Builder description(String description) {
            this.description = Models.given("description", description);
            return this;
        }

        /** Sets the value of {@code totalValue()}. */
        public Builder totalValue(MediaInsightTotal totalValue) {
            this.totalValue = Models.given("total_value", totalValue);
            return this;
        }

        /** Sets the value of {@code id()}. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("MediaInsight", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public MediaInsight build() {
            return new MediaInsight(
                    name, period, Models.copy(values), title, description, totalValue, id,
                    new LinkedHashMap<>(additionalJson));
        }
    }
}
