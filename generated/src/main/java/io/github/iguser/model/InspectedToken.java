// Generated from spec/nodes/InspectedToken.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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
 * An access token as the API knows it. Times are in seconds since 1970, in UTC.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class InspectedToken {
    final @Nullable String appId;
    final @Nullable InspectedTokenType type;
    final @Nullable String application;
    final @Nullable Long dataAccessExpiresAt;
    final @Nullable Long expiresAt;
    final @Nullable Boolean isValid;
    final @Nullable Long issuedAt;
    final @Nullable List<String> scopes;
    final @Nullable List<GranularScope> granularScopes;
    final @Nullable String userId;
    final @Nullable String error;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    InspectedToken(
            @Nullable String appId,
            @Nullable InspectedTokenType type,
            @Nullable String application,
            @Nullable Long dataAccessExpiresAt,
            @Nullable Long expiresAt,
            @Nullable Boolean isValid,
            @Nullable Long issuedAt,
            @Nullable List<String> scopes,
            @Nullable List<GranularScope> granularScopes,
            @Nullable String userId,
            @Nullable String error,
            @Nullable Map<String, String> additionalJson) {
        this.appId = appId;
        this.type = type;
        this.application = application;
        this.dataAccessExpiresAt = dataAccessExpiresAt;
        this.expiresAt = expiresAt;
        this.isValid = isValid;
        this.issuedAt = issuedAt;
        this.scopes = scopes;
        this.granularScopes = granularScopes;
        this.userId = userId;
        this.error = error;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.appId = appId;
        builder.type = type;
        builder.application = application;
        builder.dataAccessExpiresAt = dataAccessExpiresAt;
        builder.expiresAt = expiresAt;
        builder.isValid = isValid;
        builder.issuedAt = issuedAt;
        builder.scopes = scopes;
        builder.granularScopes = granularScopes;
        builder.userId = userId;
        builder.error = error;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * Id of the app that the token is for.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable String appId() {
        return appId;
    }

    /**
     * Whose token it is.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable InspectedTokenType type() {
        return type;
    }

    /**
     * Name of the app that the token is for.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable String application() {
        return application;
    }

    /**
     * Time at which the app's access to the user's data ends.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Long dataAccessExpiresAt() {
        return dataAccessExpiresAt;
    }

    /**
     * Time at which the token ends; 0 if it never does.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable Long expiresAt() {
        return expiresAt;
    }

    /** True if the token is valid. */
    public Boolean isValid() {
        return Models.required(isValid, "InspectedToken", "is_valid");
    }

    /**
     * Time at which the token was issued.
     *
     * <p>Presence: Only long-lived tokens have it.
     */
    public @Nullable Long issuedAt() {
        return issuedAt;
    }

    /**
     * The permissions of the token.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable List<String> scopes() {
        return scopes;
    }

    /**
     * The permissions of the token, each with the objects that it is limited to.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable List<GranularScope> granularScopes() {
        return granularScopes;
    }

    /**
     * Id of the user that the token is of.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable String userId() {
        return userId;
    }

    /**
     * Why the token is not valid. Its members are not documented.
     *
     * <p>Not documented, but observed in responses.
     *
     * <p>Presence: Only invalid tokens have it.
     */
    public @Nullable String error() {
        return error;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InspectedToken that
                && Objects.equals(appId, that.appId)
                && Objects.equals(type, that.type)
                && Objects.equals(application, that.application)
                && Objects.equals(dataAccessExpiresAt, that.dataAccessExpiresAt)
                && Objects.equals(expiresAt, that.expiresAt)
                && Objects.equals(isValid, that.isValid)
                && Objects.equals(issuedAt, that.issuedAt)
                && Objects.equals(scopes, that.scopes)
                && Objects.equals(granularScopes, that.granularScopes)
                && Objects.equals(userId, that.userId)
                && Objects.equals(error, that.error)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                appId, type, application, dataAccessExpiresAt, expiresAt, isValid, issuedAt, scopes, granularScopes,
                userId, error, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("InspectedToken", additionalJson)
                .with("app_id", appId)
                .with("type", type)
                .with("application", application)
                .with("data_access_expires_at", dataAccessExpiresAt)
                .with("expires_at", expiresAt)
                .with("is_valid", isValid)
                .with("issued_at", issuedAt)
                .with("scopes", scopes)
                .with("granular_scopes", granularScopes)
                .with("user_id", userId)
                .with("error", error)
                .toString();
    }

    /** Builds a {@code InspectedToken}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String appId;
        @Nullable InspectedTokenType type;
        @Nullable String application;
        @Nullable Long dataAccessExpiresAt;
        @Nullable Long expiresAt;
        @Nullable Boolean isValid;
        @Nullable Long issuedAt;
        @Nullable List<String> scopes;
        @Nullable List<GranularScope> granularScopes;
        @Nullable String userId;
        @Nullable String error;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code appId()}. */
        public Builder appId(String appId) {
            this.appId = Models.given("app_id", appId);
            return this;
        }

        /** Sets the value of {@code type()}. */
        public Builder type(InspectedTokenType type) {
            this.type = Models.given("type", type);
            return this;
        }

        /** Sets the value of {@code application()}. */
        public Builder application(String application) {
            this.application = Models.given("application", application);
            return this;
        }

        /** Sets the value of {@code dataAccessExpiresAt()}. */
        public Builder dataAccessExpiresAt(Long dataAccessExpiresAt) {
            this.dataAccessExpiresAt = Models.given("data_access_expires_at", dataAccessExpiresAt);
            return this;
        }

        /** Sets the value of {@code expiresAt()}. */
        public Builder expiresAt(Long expiresAt) {
            this.expiresAt = Models.given("expires_at", expiresAt);
            return this;
        }

        /** Sets the value of {@code isValid()}. */
        public Builder isValid(Boolean isValid) {
            this.isValid = Models.given("is_valid", isValid);
            return this;
        }

        /** Sets the value of {@code issuedAt()}. */
        public Builder issuedAt(Long issuedAt) {
            this.issuedAt = Models.given("issued_at", issuedAt);
            return this;
        }

        /** Sets the value of {@code scopes()}. */
        public Builder scopes(List<String> scopes) {
            this.scopes = Models.given("scopes", scopes);
            return this;
        }

        /** Sets the value of {@code granularScopes()}. */
        public Builder granularScopes(List<GranularScope> granularScopes) {
            this.granularScopes = Models.given("granular_scopes", granularScopes);
            return this;
        }

        /** Sets the value of {@code userId()}. */
        public Builder userId(String userId) {
            this.userId = Models.given("user_id", userId);
            return this;
        }

        /** Sets the value of {@code error()}. */
        public Builder error(String error) {
            this.error = Models.given("error", error);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("InspectedToken", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public InspectedToken build() {
            return new InspectedToken(
                    appId, type, application, dataAccessExpiresAt, expiresAt, isValid, issuedAt, Models.copy(scopes),
                    Models.copy(granularScopes), userId, error, new LinkedHashMap<>(additionalJson));
        }
    }
}
