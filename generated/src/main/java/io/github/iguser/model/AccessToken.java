// Generated from spec/nodes/AccessToken.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An access token that was issued for another one.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class AccessToken {
    final @Nullable String accessToken;
    final @Nullable String tokenType;
    final @Nullable Long expiresIn;
    final @Nullable String permissions;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    AccessToken(
            @Nullable String accessToken,
            @Nullable String tokenType,
            @Nullable Long expiresIn,
            @Nullable String permissions,
            @Nullable Map<String, String> additionalJson) {
        this.accessToken = accessToken;
        this.tokenType = tokenType;
        this.expiresIn = expiresIn;
        this.permissions = permissions;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.accessToken = accessToken;
        builder.tokenType = tokenType;
        builder.expiresIn = expiresIn;
        builder.permissions = permissions;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** The token. It is a secret. */
    public String accessToken() {
        return Models.required(accessToken, "AccessToken", "access_token");
    }

    /** Kind of the token, {@code bearer}. */
    public @Nullable String tokenType() {
        return tokenType;
    }

    /**
     * Lifetime of the token from now, in seconds; about 60 days.
     *
     * <p>Presence: Clients treat it as optional; without it 60 days are assumed.
     */
    public @Nullable Long expiresIn() {
        return expiresIn;
    }

    /**
     * The permissions of the token, separated by commas.
     *
     * <p>Served by {@code graph.instagram.com} only.
     *
     * <p>Not documented, but observed in responses.
     *
     * <p>Presence: Only after a refresh.
     */
    public @Nullable String permissions() {
        return permissions;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccessToken that
                && Objects.equals(accessToken, that.accessToken)
                && Objects.equals(tokenType, that.tokenType)
                && Objects.equals(expiresIn, that.expiresIn)
                && Objects.equals(permissions, that.permissions)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(accessToken, tokenType, expiresIn, permissions, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("AccessToken", additionalJson)
                .with("access_token", accessToken)
                .with("token_type", tokenType)
                .with("expires_in", expiresIn)
                .with("permissions", permissions)
                .toString();
    }

    /** Builds a {@code AccessToken}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String accessToken;
        @Nullable String tokenType;
        @Nullable Long expiresIn;
        @Nullable String permissions;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code accessToken()}. */
        public Builder accessToken(String accessToken) {
            this.accessToken = Models.given("access_token", accessToken);
            return this;
        }

        /** Sets the value of {@code tokenType()}. */
        public Builder tokenType(String tokenType) {
            this.tokenType = Models.given("token_type", tokenType);
            return this;
        }

        /** Sets the value of {@code expiresIn()}. */
        public Builder expiresIn(Long expiresIn) {
            this.expiresIn = Models.given("expires_in", expiresIn);
            return this;
        }

        /** Sets the value of {@code permissions()}. */
        public Builder permissions(String permissions) {
            this.permissions = Models.given("permissions", permissions);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("AccessToken", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public AccessToken build() {
            return new AccessToken(accessToken, tokenType, expiresIn, permissions, new LinkedHashMap<>(additionalJson));
        }
    }
}
