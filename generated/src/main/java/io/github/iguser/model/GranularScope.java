// Generated from spec/nodes/GranularScope.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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
 * A permission of a token with the objects that it is limited to.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class GranularScope {
    final @Nullable String scope;
    final @Nullable List<String> targetIds;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    GranularScope(
            @Nullable String scope,
            @Nullable List<String> targetIds,
            @Nullable Map<String, String> additionalJson) {
        this.scope = scope;
        this.targetIds = targetIds;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.scope = scope;
        builder.targetIds = targetIds;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Name of the permission. */
    public String scope() {
        return Models.required(scope, "GranularScope", "scope");
    }

    /**
     * Ids of the objects that the permission is limited to.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable List<String> targetIds() {
        return targetIds;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GranularScope that
                && Objects.equals(scope, that.scope)
                && Objects.equals(targetIds, that.targetIds)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scope, targetIds, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("GranularScope", additionalJson)
                .with("scope", scope)
                .with("target_ids", targetIds)
                .toString();
    }

    /** Builds a {@code GranularScope}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String scope;
        @Nullable List<String> targetIds;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code scope()}. */
        public Builder scope(String scope) {
            this.scope = Models.given("scope", scope);
            return this;
        }

        /** Sets the value of {@code targetIds()}. */
        public Builder targetIds(List<String> targetIds) {
            this.targetIds = Models.given("target_ids", targetIds);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("GranularScope", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public GranularScope build() {
            return new GranularScope(scope, Models.copy(targetIds), new LinkedHashMap<>(additionalJson));
        }
    }
}
