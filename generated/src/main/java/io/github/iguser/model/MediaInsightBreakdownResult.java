// Generated from spec/nodes/MediaInsightBreakdownResult.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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
 * A breakdown of a value.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MediaInsightBreakdownResult {
    final @Nullable List<MediaInsightBreakdown> dimensionKeys;
    final @Nullable List<MediaInsightResult> results;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    MediaInsightBreakdownResult(
            @Nullable List<MediaInsightBreakdown> dimensionKeys,
            @Nullable List<MediaInsightResult> results,
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

    /** The breakdowns, in the order of the values of each result. */
    public @Nullable List<MediaInsightBreakdown> dimensionKeys() {
        return dimensionKeys;
    }

    /**
     * A result for each value of the breakdown that occurs, such as {@code tap_forward} or {@code bio_link_clicked}.
     * The documentation lists these values in upper case, its samples have them in lower case.
     */
    public @Nullable List<MediaInsightResult> results() {
        return results;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MediaInsightBreakdownResult that
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
        return Models.describe("MediaInsightBreakdownResult", additionalJson)
                .with("dimension_keys", dimensionKeys)
                .with("results", results)
                .toString();
    }

    /** Builds a {@code MediaInsightBreakdownResult}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable List<MediaInsightBreakdown> dimensionKeys;
        @Nullable List<MediaInsightResult> results;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code dimensionKeys()}. */
        public Builder dimensionKeys(List<MediaInsightBreakdown> dimensionKeys) {
            this.dimensionKeys = Models.given("dimension_keys", dimensionKeys);
            return this;
        }

        /** Sets the value of {@code results()}. */
        public Builder results(List<MediaInsightResult> results) {
            this.results = Models.given("results", results);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("MediaInsightBreakdownResult", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public MediaInsightBreakdownResult build() {
            return new MediaInsightBreakdownResult(
                    Models.copy(dimensionKeys), Models.copy(results), new LinkedHashMap<>(additionalJson));
        }
    }
}
