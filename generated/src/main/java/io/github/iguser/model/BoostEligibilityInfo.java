// Generated from spec/nodes/BoostEligibilityInfo.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Eligibility of a media to be boosted into an advertisement.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class BoostEligibilityInfo {
    final @Nullable Boolean eligibleToBoost;
    final @Nullable String boostIneligibleReason;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    BoostEligibilityInfo(
            @Nullable Boolean eligibleToBoost,
            @Nullable String boostIneligibleReason,
            @Nullable Map<String, String> additionalJson) {
        this.eligibleToBoost = eligibleToBoost;
        this.boostIneligibleReason = boostIneligibleReason;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.eligibleToBoost = eligibleToBoost;
        builder.boostIneligibleReason = boostIneligibleReason;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** True if the media can be boosted. */
    public @Nullable Boolean eligibleToBoost() {
        return eligibleToBoost;
    }

    /**
     * Reason why the media cannot be boosted. Its texts are not documented.
     *
     * <p>Presence: Only when the media cannot be boosted.
     */
    public @Nullable String boostIneligibleReason() {
        return boostIneligibleReason;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BoostEligibilityInfo that
                && Objects.equals(eligibleToBoost, that.eligibleToBoost)
                && Objects.equals(boostIneligibleReason, that.boostIneligibleReason)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(eligibleToBoost, boostIneligibleReason, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("BoostEligibilityInfo", additionalJson)
                .with("eligible_to_boost", eligibleToBoost)
                .with("boost_ineligible_reason", boostIneligibleReason)
                .toString();
    }

    /** Builds a {@code BoostEligibilityInfo}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable Boolean eligibleToBoost;
        @Nullable String boostIneligibleReason;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code eligibleToBoost()}. */
        public Builder eligibleToBoost(Boolean eligibleToBoost) {
            this.eligibleToBoost = Models.given("eligible_to_boost", eligibleToBoost);
            return this;
        }

        /** Sets the value of {@code boostIneligibleReason()}. */
        public Builder boostIneligibleReason(String boostIneligibleReason) {
            this.boostIneligibleReason = Models.given("boost_ineligible_reason", boostIneligibleReason);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("BoostEligibilityInfo", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public BoostEligibilityInfo build() {
            return new BoostEligibilityInfo(
                    eligibleToBoost, boostIneligibleReason, new LinkedHashMap<>(additionalJson));
        }
    }
}
