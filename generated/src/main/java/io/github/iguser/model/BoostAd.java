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
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class BoostAd {
    final @Nullable String adId;
    final @Nullable String adStatus;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    BoostAd(
            @Nullable String adId,
            @Nullable String adStatus,
            @Nullable Map<String, String> additionalJson) {
        this.adId = adId;
        this.adStatus = adStatus;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
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

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
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

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("BoostAd", additionalJson)
                .with("ad_id", adId)
                .with("ad_status", adStatus)
                .toString();
    }

    /** Builds a {@code BoostAd}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String adId;
        @Nullable String adStatus;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code adId()}. */
        public Builder adId(String adId) {
            this.adId = Models.given("ad_id", adId);
            return this;
        }

        /** Sets the value of {@code adStatus()}. */
        public Builder adStatus(String adStatus) {
            this.adStatus = Models.given("ad_status", adStatus);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("BoostAd", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public BoostAd build() {
            return new BoostAd(adId, adStatus, new LinkedHashMap<>(additionalJson));
        }
    }
}
