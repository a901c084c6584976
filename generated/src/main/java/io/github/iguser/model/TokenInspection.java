// Generated from spec/nodes/TokenInspection.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the API knows about an access token.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class TokenInspection {
    final @Nullable InspectedToken data;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    TokenInspection(
            @Nullable InspectedToken data,
            @Nullable Map<String, String> additionalJson) {
        this.data = data;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.data = data;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** What it knows. */
    public InspectedToken data() {
        return Models.required(data, "TokenInspection", "data");
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenInspection that
                && Objects.equals(data, that.data)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(data, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("TokenInspection", additionalJson)
                .with("data", data)
                .toString();
    }

    /** Builds a {@code TokenInspection}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable InspectedToken data;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code data()}. */
        public Builder data(InspectedToken data) {
            this.data = Models.given("data", data);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("TokenInspection", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public TokenInspection build() {
            return new TokenInspection(data, new LinkedHashMap<>(additionalJson));
        }
    }
}
