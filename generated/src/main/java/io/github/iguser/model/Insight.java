// Generated from spec/nodes/Insight.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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
 * A metric of an account with its values: by time in {@code values}, or as a total in {@code total_value}.
 *
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 *
 * @see <a href="https://developers.facebook.com/documentation/instagram-platform/api-reference/instagram-user/insights">Instagram Account Insights</a>
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class Insight {
    final @Nullable InsightMetric name;
    final @Nullable InsightPeriod period;
    final @Nullable List<InsightValue> values;
    final @Nullable String title;
    final @Nullable String description;
    final @Nullable InsightTotal totalValue;
    final @Nullable String id;
    final Map<String, String> additionalJson;

    private Insight(Builder builder) {
        this.name = builder.name;
        this.period = builder.period;
        this.values = Models.copy(builder.values);
        this.title = builder.title;
        this.description = builder.description;
        this.totalValue = builder.totalValue;
        this.id = builder.id;
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
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
    public InsightMetric name() {
        return Models.required(name, "Insight", "name");
    }

    /** The time that a value covers. */
    public InsightPeriod period() {
        return Models.required(period, "Insight", "period");
    }

    /**
     * The values by time, in their order.
     *
     * <p>Presence: Only for a time series.
     */
    public @Nullable List<InsightValue> values() {
        return values;
    }

    /**
     * Title of the metric, in the language of the account. It differs between time series and totals: tell metrics
     * apart by name.
     */
    public @Nullable String title() {
        return title;
    }

    /** Explanation of the metric, in the language of the account. */
    public @Nullable String description() {
        return description;
    }

    /**
     * The total over the time that was asked for.
     *
     * <p>Presence: Only for a total value; {@code follows_and_unfollows} has none unless it is broken down.
     */
    public @Nullable InsightTotal totalValue() {
        return totalValue;
    }

    /** Id of the metric: the id of the account, the word insights, the name and the period, between slashes. */
    public @Nullable String id() {
        return id;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Insight that
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

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("Insight", additionalJson)
                .with("name", name)
                .with("period", period)
                .with("values", values)
                .with("title", title)
                .with("description", description)
                .with("total_value", totalValue)
                .with("id", id)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable InsightMetric name;
        @Nullable InsightPeriod period;
        @Nullable List<InsightValue> values;
        @Nullable String title;
        @Nullable String description;
        @Nullable InsightTotal totalValue;
        @Nullable String id;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code name()} returns. */
        public Builder name(InsightMetric name) {
            this.name = Models.given("name", name);
            return this;
        }

        /** Sets what {@code period()} returns. */
        public Builder period(InsightPeriod period) {
            this.period = Models.given("period", period);
            return this;
        }

        /** Sets what {@code values()} returns. */
        public Builder values(List<InsightValue> values) {
            this.values = Models.given("values", values);
            return this;
        }

        /** Sets what {@code title()} returns. */
        public Builder title(String title) {
            this.title = Models.given("title", title);
            return this;
        }

        /** Sets what {@code description()} returns. */
        public Builder description(String description) {
            this.description = Models.given("description", description);
            return this;
        }

        /** Sets what {@code totalValue()} returns. */
        public Builder totalValue(InsightTotal totalValue) {
            this.totalValue = Models.given("total_value", totalValue);
            return this;
        }

        /** Sets what {@code id()} returns. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("Insight", name, json));
            return this;
        }

        /** The object as set so far. */
        public Insight build() {
            return new Insight(this);
        }
    }
}
