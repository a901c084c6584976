// Generated from spec/nodes/CopyrightPolicyAction.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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
 * A measure against a video that uses a copyrighted work, and where it applies.
 *
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class CopyrightPolicyAction {
    final @Nullable CopyrightPolicyActionType action;
    final @Nullable List<String> geos;
    final Map<String, String> additionalJson;

    private CopyrightPolicyAction(Builder builder) {
        this.action = builder.action;
        this.geos = Models.copy(builder.geos);
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.action = action;
        builder.geos = geos;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * What is done with the video.
     *
     * <p>When it is left out is not documented.
     */
    public @Nullable CopyrightPolicyActionType action() {
        return action;
    }

    /**
     * Countries in which it is done.
     *
     * <p>When it is left out is not documented.
     */
    public @Nullable List<String> geos() {
        return geos;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CopyrightPolicyAction that
                && Objects.equals(action, that.action)
                && Objects.equals(geos, that.geos)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(action, geos, additionalJson);
    }

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("CopyrightPolicyAction", additionalJson)
                .with("action", action)
                .with("geos", geos)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable CopyrightPolicyActionType action;
        @Nullable List<String> geos;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code action()} returns. */
        public Builder action(CopyrightPolicyActionType action) {
            this.action = Models.given("action", action);
            return this;
        }

        /** Sets what {@code geos()} returns. */
        public Builder geos(List<String> geos) {
            this.geos = Models.given("geos", geos);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("CopyrightPolicyAction", name, json));
            return this;
        }

        /** The object as set so far. */
        public CopyrightPolicyAction build() {
            return new CopyrightPolicyAction(this);
        }
    }
}
