// Generated from spec/nodes/BoostAd.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An advertisement that was made by boosting a media.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class BoostAd {
    final @Nullable String adId;
    final @Nullable String adStatus;
    final Map<String, String> additionalJson;

    private BoostAd(Builder builder) {
        this.adId = builder.adId;
        this.adStatus = builder.adStatus;
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.adId = adId;
        builder.adStatus = adStatus;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the advertisement, digits only. */
    public @Nullable String adId() {
        return adId;
    }

    /** State of the advertisement. Its values are not documented. */
    public @Nullable String adStatus() {
        return adStatus;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BoostAd that
                && Objects.equals(adId, that.adId)
                && Objects.equals(adStatus, that.adStatus)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(adId, adStatus, additionalJson);
    }

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("BoostAd", additionalJson)
                .with("ad_id", adId)
                .with("ad_status", adStatus)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable String adId;
        @Nullable String adStatus;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code adId()} returns. */
        public Builder adId(String adId) {
            this.adId = Models.given("ad_id", adId);
            return this;
        }

        /** Sets what {@code adStatus()} returns. */
        public Builder adStatus(String adStatus) {
            this.adStatus = Models.given("ad_status", adStatus);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("BoostAd", name, json));
            return this;
        }

        /** The object as set so far. */
        public BoostAd build() {
            return new BoostAd(this);
        }
    }
}
