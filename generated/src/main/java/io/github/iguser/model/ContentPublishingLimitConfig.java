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
 * How much an account may publish within how long.
 *
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class ContentPublishingLimitConfig {
    final @Nullable Long quotaTotal;
    final @Nullable Long quotaDuration;
    final Map<String, String> additionalJson;

    private ContentPublishingLimitConfig(Builder builder) {
        this.quotaTotal = builder.quotaTotal;
        this.quotaDuration = builder.quotaDuration;
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
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

    /** Duration for which the limit counts, in seconds. */
    public @Nullable Long quotaDuration() {
        return quotaDuration;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
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

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("ContentPublishingLimitConfig", additionalJson)
                .with("quota_total", quotaTotal)
                .with("quota_duration", quotaDuration)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable Long quotaTotal;
        @Nullable Long quotaDuration;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code quotaTotal()} returns. */
        public Builder quotaTotal(Long quotaTotal) {
            this.quotaTotal = Models.given("quota_total", quotaTotal);
            return this;
        }

        /** Sets what {@code quotaDuration()} returns. */
        public Builder quotaDuration(Long quotaDuration) {
            this.quotaDuration = Models.given("quota_duration", quotaDuration);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("ContentPublishingLimitConfig", name, json));
            return this;
        }

        /** The object as set so far. */
        public ContentPublishingLimitConfig build() {
            return new ContentPublishingLimitConfig(this);
        }
    }
}
