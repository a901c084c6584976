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
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class GranularScope {
    final @Nullable String scope;
    final @Nullable List<String> targetIds;
    final Map<String, String> additionalJson;

    private GranularScope(Builder builder) {
        this.scope = builder.scope;
        this.targetIds = Models.copy(builder.targetIds);
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
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
     * <p>When it is left out is not documented.
     */
    public @Nullable List<String> targetIds() {
        return targetIds;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
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

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("GranularScope", additionalJson)
                .with("scope", scope)
                .with("target_ids", targetIds)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable String scope;
        @Nullable List<String> targetIds;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code scope()} returns. */
        public Builder scope(String scope) {
            this.scope = Models.given("scope", scope);
            return this;
        }

        /** Sets what {@code targetIds()} returns. */
        public Builder targetIds(List<String> targetIds) {
            this.targetIds = Models.given("target_ids", targetIds);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("GranularScope", name, json));
            return this;
        }

        /** The object as set so far. */
        public GranularScope build() {
            return new GranularScope(this);
        }
    }
}
