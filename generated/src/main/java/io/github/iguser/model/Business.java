// Generated from spec/nodes/Business.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A business portfolio, as the Business Manager has it. It has more fields than these; fields that do not concern an
 * Instagram account are left out.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 *
 * @see <a href="https://developers.facebook.com/docs/marketing-api/reference/business">Business</a>
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class Business {
    final @Nullable String id;
    final @Nullable String name;
    final @Nullable String link;
    final @Nullable String profilePictureUri;
    final @Nullable BusinessVerificationStatus verificationStatus;
    final @Nullable String vertical;
    final @Nullable Long timezoneId;
    final @Nullable OffsetDateTime createdTime;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    Business(
            @Nullable String id,
            @Nullable String name,
            @Nullable String link,
            @Nullable String profilePictureUri,
            @Nullable BusinessVerificationStatus verificationStatus,
            @Nullable String vertical,
            @Nullable Long timezoneId,
            @Nullable OffsetDateTime createdTime,
            @Nullable Map<String, String> additionalJson) {
        this.id = id;
        this.name = name;
        this.link = link;
        this.profilePictureUri = profilePictureUri;
        this.verificationStatus = verificationStatus;
        this.vertical = vertical;
        this.timezoneId = timezoneId;
        this.createdTime = createdTime;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.name = name;
        builder.link = link;
        builder.profilePictureUri = profilePictureUri;
        builder.verificationStatus = verificationStatus;
        builder.vertical = vertical;
        builder.timezoneId = timezoneId;
        builder.createdTime = createdTime;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the business, digits only. It is always returned, even if it is not requested. */
    public String id() {
        return Models.required(id, "Business", "id");
    }

    /** Name of the business. */
    public @Nullable String name() {
        return name;
    }

    /**
     * URL of the profile page of the business.
     *
     * <p>Presence: Not documented for a business without a profile page.
     */
    public @Nullable String link() {
        return link;
    }

    /**
     * URL of the profile picture of the business.
     *
     * <p>Presence: Not documented for a business without a picture.
     */
    public @Nullable String profilePictureUri() {
        return profilePictureUri;
    }

    /** Progress of the business's verification. */
    public @Nullable BusinessVerificationStatus verificationStatus() {
        return verificationStatus;
    }

    /**
     * Industry of the business. Its values are not documented.
     *
     * <p>Presence: Not documented for a business without one.
     */
    public @Nullable String vertical() {
        return vertical;
    }

    /**
     * Number of the time zone of the business.
     *
     * <p>Presence: Not documented for a business without one.
     */
    public @Nullable Long timezoneId() {
        return timezoneId;
    }

    /** Time at which the business was created. */
    public @Nullable OffsetDateTime createdTime() {
        return createdTime;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Business that
                && Objects.equals(id, that.id)
                && Objects.equals(name, that.name)
                && Objects.equals(link, that.link)
                && Objects.equals(profilePictureUri, that.profilePictureUri)
                && Objects.equals(verificationStatus, that.verificationStatus)
                && Objects.equals(vertical, that.vertical)
                && Objects.equals(timezoneId, that.timezoneId)
                && Objects.equals(createdTime, that.createdTime)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id, name, link, profilePictureUri, verificationStatus, vertical, timezoneId, createdTime,
                additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("Business", additionalJson)
                .with("id", id)
                .with("name", name)
                .with("link", link)
                .with("profile_picture_uri", profilePictureUri)
                .with("verification_status", verificationStatus)
                .with("vertical", vertical)
                .with("timezone_id", timezoneId)
                .with("created_time", createdTime)
                .toString();
    }

    /** Builds a {@code Business}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable String name;
        @Nullable String link;
        @Nullable String profilePictureUri;
        @Nullable BusinessVerificationStatus verificationStatus;
        @Nullable String vertical;
        @Nullable Long timezoneId;
        @Nullable OffsetDateTime createdTime;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code id()}. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Sets the value of {@code name()}. */
        public Builder name(String name) {
            this.name = Models.given("name", name);
            return this;
        }

        /** Sets the value of {@code link()}. */
        public Builder link(String link) {
            this.link = Models.given("link", link);
            return this;
        }

        /** Sets the value of {@code profilePictureUri()}. */
        public Builder profilePictureUri(String profilePictureUri) {
            this.profilePictureUri = Models.given("profile_picture_uri", profilePictureUri);
            return this;
        }

        /** Sets the value of {@code verificationStatus()}. */
        public Builder verificationStatus(BusinessVerificationStatus verificationStatus) {
            this.verificationStatus = Models.given("verification_status", verificationStatus);
            return this;
        }

        /** Sets the value of {@code vertical()}. */
        public Builder vertical(String vertical) {
            this.vertical = Models.given("vertical", vertical);
            return this;
        }

        /** Sets the value of {@code timezoneId()}. */
        public Builder timezoneId(Long timezoneId) {
            this.timezoneId = Models.given("timezone_id", timezoneId);
            return this;
        }

        /** Sets the value of {@code createdTime()}. */
        public Builder createdTime(OffsetDateTime createdTime) {
            this.createdTime = Models.given("created_time", createdTime);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("Business", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public Business build() {
            return new Business(
                    id, name, link, profilePictureUri, verificationStatus, vertical, timezoneId, createdTime,
                    new LinkedHashMap<>(additionalJson));
        }
    }
}
