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
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class CopyrightPolicyAction {
    final @Nullable CopyrightPolicyActionType action;
    final @Nullable List<String> geos;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    CopyrightPolicyAction(
            @Nullable CopyrightPolicyActionType action,
            @Nullable List<String> geos,
            @Nullable Map<String, String> additionalJson) {
        this.action = action;
        this.geos = geos;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.action = action;
        builder.geos = geos;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * The measure against the video.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable CopyrightPolicyActionType action() {
        return action;
    }

    /**
     * Countries in which the measure applies.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable List<String> geos() {
        return geos;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
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

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("CopyrightPolicyAction", additionalJson)
                .with("action", action)
                .with("geos", geos)
                .toString();
    }

    /** Builds a {@code CopyrightPolicyAction}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable CopyrightPolicyActionType action;
        @Nullable List<String> geos;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code action()}. */
        public Builder action(CopyrightPolicyActionType action) {
            this.action = Models.given("action", action);
            return this;
        }

        /** Sets the value of {@code geos()}. */
        public Builder geos(List<String> geos) {
            this.geos = Models.given("geos", geos);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("CopyrightPolicyAction", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public CopyrightPolicyAction build() {
            return new CopyrightPolicyAction(action, Models.copy(geos), new LinkedHashMap<>(additionalJson));
        }
    }
}
