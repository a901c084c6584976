// Generated from spec/nodes/OwnerCopyrightPolicy.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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
 * Policy of the owner of a copyrighted work for videos that use it.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class OwnerCopyrightPolicy {
    final @Nullable String name;
    final @Nullable List<CopyrightPolicyAction> actions;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    OwnerCopyrightPolicy(
            @Nullable String name,
            @Nullable List<CopyrightPolicyAction> actions,
            @Nullable Map<String, String> additionalJson) {
        this.name = name;
        this.actions = actions;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.name = name;
        builder.actions = actions;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * Name of the policy.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * Measures against the video. They can differ from country to country.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable List<CopyrightPolicyAction> actions() {
        return actions;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OwnerCopyrightPolicy that
                && Objects.equals(name, that.name)
                && Objects.equals(actions, that.actions)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, actions, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("OwnerCopyrightPolicy", additionalJson)
                .with("name", name)
                .with("actions", actions)
                .toString();
    }

    /** Builds a {@code OwnerCopyrightPolicy}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String name;
        @Nullable List<CopyrightPolicyAction> actions;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code name()}. */
        public Builder name(String name) {
            this.name = Models.given("name", name);
            return this;
        }

        /** Sets the value of {@code actions()}. */
        public Builder actions(List<CopyrightPolicyAction> actions) {
            this.actions = Models.given("actions", actions);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("OwnerCopyrightPolicy", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public OwnerCopyrightPolicy build() {
            return new OwnerCopyrightPolicy(name, Models.copy(actions), new LinkedHashMap<>(additionalJson));
        }
    }
}
