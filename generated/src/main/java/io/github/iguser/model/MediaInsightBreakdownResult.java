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
 * A value that is broken down.
 *
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class MediaInsightBreakdownResult {
    final @Nullable List<MediaInsightBreakdown> dimensionKeys;
    final @Nullable List<MediaInsightResult> results;
    final Map<String, String> additionalJson;

    private MediaInsightBreakdownResult(Builder builder) {
        this.dimensionKeys = Models.copy(builder.dimensionKeys);
        this.results = Models.copy(builder.results);
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
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

    /** The members that the description does not know, by name, each as the JSON text that came. */
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

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("MediaInsightBreakdownResult", additionalJson)
                .with("dimension_keys", dimensionKeys)
                .with("results", results)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable List<MediaInsightBreakdown> dimensionKeys;
        @Nullable List<MediaInsightResult> results;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code dimensionKeys()} returns. */
        public Builder dimensionKeys(List<MediaInsightBreakdown> dimensionKeys) {
            this.dimensionKeys = Models.given("dimension_keys", dimensionKeys);
            return this;
        }

        /** Sets what {@code results()} returns. */
        public Builder results(List<MediaInsightResult> results) {
            this.results = Models.given("results", results);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("MediaInsightBreakdownResult", name, json));
            return this;
        }

        /** The object as set so far. */
        public MediaInsightBreakdownResult build() {
            return new MediaInsightBreakdownResult(this);
        }
    }
}
