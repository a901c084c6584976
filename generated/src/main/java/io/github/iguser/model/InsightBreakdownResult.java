// Generated from spec/nodes/InsightBreakdownResult.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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
 * A breakdown of a total.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class InsightBreakdownResult {
    final @Nullable List<InsightBreakdown> dimensionKeys;
    final @Nullable List<InsightResult> results;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    InsightBreakdownResult(
            @Nullable List<InsightBreakdown> dimensionKeys,
            @Nullable List<InsightResult> results,
            @Nullable Map<String, String> additionalJson) {
        this.dimensionKeys = dimensionKeys;
        this.results = results;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.dimensionKeys = dimensionKeys;
        builder.results = results;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * The breakdowns, in the order of the values of each result. A demographic metric that was requested with a
     * timeframe may have it as a further key.
     */
    public @Nullable List<InsightBreakdown> dimensionKeys() {
        return dimensionKeys;
    }

    /**
     * A result for each combination that occurs. Combinations without data are left out, not 0.
     *
     * <p>Presence: It can be missing or empty when there is no data.
     */
    public @Nullable List<InsightResult> results() {
        return results;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InsightBreakdownResult that
                && Objects.equals(dimensionKeys, that.dimensionKeys)
                && Objects.equals(results, that.results)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dimensionKeys, results, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("InsightBreakdownResult", additionalJson)
                .with("dimension_keys", dimensionKeys)
                .with("results", results)
                .toString();
    }

    /** Builds a {@code InsightBreakdownResult}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable List<InsightBreakdown> dimensionKeys;
        @Nullable List<InsightResult> results;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code dimensionKeys()}. */
        public Builder dimensionKeys(List<InsightBreakdown> dimensionKeys) {
            this.dimensionKeys = Models.given("dimension_keys", dimensionKeys);
            return this;
        }

        /** Sets the value of {@code results()}. */
        public Builder results(List<InsightResult> results) {
            this.results = Models.given("results", results);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("InsightBreakdownResult", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public InsightBreakdownResult build() {
            return new InsightBreakdownResult(
                    Models.copy(dimensionKeys), Models.copy(results), new LinkedHashMap<>(additionalJson));
        }
    }
}
