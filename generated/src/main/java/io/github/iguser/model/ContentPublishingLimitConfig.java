// Generated from spec/nodes/ContentPublishingLimitConfig.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Limit of the posts that an account may publish within a period.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class ContentPublishingLimitConfig {
    final @Nullable Long quotaTotal;
    final @Nullable Long quotaDuration;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    ContentPublishingLimitConfig(
            @Nullable Long quotaTotal,
            @Nullable Long quotaDuration,
            @Nullable Map<String, String> additionalJson) {
        this.quotaTotal = quotaTotal;
        this.quotaDuration = quotaDuration;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.quotaTotal = quotaTotal;
        builder.quotaDuration = quotaDuration;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Number of posts that the account may publish within the duration. */
    public @Nullable Long quotaTotal() {
        return quotaTotal;
    }

    /** Duration that the limit applies to, in seconds. */
    public @Nullable Long quotaDuration() {
        return quotaDuration;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContentPublishingLimitConfig that
                && Objects.equals(quotaTotal, that.quotaTotal)
                && Objects.equals(quotaDuration, that.quotaDuration)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(quotaTotal, quotaDuration, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("ContentPublishingLimitConfig", additionalJson)
                .with("quota_total", quotaTotal)
                .with("quota_duration", quotaDuration)
                .toString();
    }

    /** Builds a {@code ContentPublishingLimitConfig}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable Long quotaTotal;
        @Nullable Long quotaDuration;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code quotaTotal()}. */
        public Builder quotaTotal(Long quotaTotal) {
            this.quotaTotal = Models.given("quota_total", quotaTotal);
            return this;
        }

        /** Sets the value of {@code quotaDuration()}. */
        public Builder quotaDuration(Long quotaDuration) {
            this.quotaDuration = Models.given("quota_duration", quotaDuration);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("ContentPublishingLimitConfig", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public ContentPublishingLimitConfig build() {
            return new ContentPublishingLimitConfig(quotaTotal, quotaDuration, new LinkedHashMap<>(additionalJson));
        }
    }
}
