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
 * How much an account has published within a time, and how much it may.
 *
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 *
 * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/content_publishing_limit">IG User Content Publishing Limit</a>
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class ContentPublishingLimit {
    final @Nullable Long quotaUsage;
    final @Nullable ContentPublishingLimitConfig config;
    final Map<String, String> additionalJson;

    private ContentPublishingLimit(Builder builder) {
        this.quotaUsage = builder.quotaUsage;
        this.config = builder.config;
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.quotaUsage = quotaUsage;
        builder.config = config;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Number of containers that the account has published since the time that was asked for. */
    public @Nullable Long quotaUsage() {
        return quotaUsage;
    }

    /** The limit for which the number counts. */
    public @Nullable ContentPublishingLimitConfig config() {
        return config;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
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

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("ContentPublishingLimit", additionalJson)
                .with("quota_usage", quotaUsage)
                .with("config", config)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable Long quotaUsage;
        @Nullable ContentPublishingLimitConfig config;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code quotaUsage()} returns. */
        public Builder quotaUsage(Long quotaUsage) {
            this.quotaUsage = Models.given("quota_usage", quotaUsage);
            return this;
        }

        /** Sets what {@code config()} returns. */
        public Builder config(ContentPublishingLimitConfig config) {
            this.config = Models.given("config", config);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("ContentPublishingLimit", name, json));
            return this;
        }

        /** The object as set so far. */
        public ContentPublishingLimit build() {
            return new ContentPublishingLimit(this);
        }
    }
}
