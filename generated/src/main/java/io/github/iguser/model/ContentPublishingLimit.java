// Generated from spec/nodes/ContentPublishingLimit.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Number of posts that an account has published within a period, and its limit.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 *
 * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/content_publishing_limit">IG User Content Publishing Limit</a>
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class ContentPublishingLimit {
    final @Nullable Long quotaUsage;
    final @Nullable ContentPublishingLimitConfig config;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    ContentPublishingLimit(
            @Nullable Long quotaUsage,
            @Nullable ContentPublishingLimitConfig config,
            @Nullable Map<String, String> additionalJson) {
        this.quotaUsage = quotaUsage;
        this.config = config;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.quotaUsage = quotaUsage;
        builder.config = config;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Number of containers that the account has published since the requested time. */
    public @Nullable Long quotaUsage() {
        return quotaUsage;
    }

    /** The limit that the number counts towards. */
    public @Nullable ContentPublishingLimitConfig config() {
        return config;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContentPublishingLimit that
                && Objects.equals(quotaUsage, that.quotaUsage)
                && Objects.equals(config, that.config)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(quotaUsage, config, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("ContentPublishingLimit", additionalJson)
                .with("quota_usage", quotaUsage)
                .with("config", config)
                .toString();
    }

    /** Builds a {@code ContentPublishingLimit}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable Long quotaUsage;
        @Nullable ContentPublishingLimitConfig config;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code quotaUsage()}. */
        public Builder quotaUsage(Long quotaUsage) {
            this.quotaUsage = Models.given("quota_usage", quotaUsage);
            return this;
        }

        /** Sets the value of {@code config()}. */
        public Builder config(ContentPublishingLimitConfig config) {
            this.config = Models.given("config", config);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("ContentPublishingLimit", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public ContentPublishingLimit build() {
            return new ContentPublishingLimit(quotaUsage, config, new LinkedHashMap<>(additionalJson));
        }
    }
}
