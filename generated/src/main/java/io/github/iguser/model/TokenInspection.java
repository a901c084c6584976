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
 * What the API knows of an access token.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class TokenInspection {
    final @Nullable InspectedToken data;
    final Map<String, String> additionalJson;

    private TokenInspection(Builder builder) {
        this.data = builder.data;
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
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

    /** The members that the description does not know, by name, each as the JSON text that came. */
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

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("TokenInspection", additionalJson)
                .with("data", data)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable InspectedToken data;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code data()} returns. */
        public Builder data(InspectedToken data) {
            this.data = Models.given("data", data);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("TokenInspection", name, json));
            return this;
        }

        /** The object as set so far. */
        public TokenInspection build() {
            return new TokenInspection(this);
        }
    }
}
