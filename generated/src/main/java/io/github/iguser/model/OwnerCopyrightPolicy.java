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
 * What the owner of a copyrighted work has laid down for videos that use it.
 *
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class OwnerCopyrightPolicy {
    final @Nullable String name;
    final @Nullable List<CopyrightPolicyAction> actions;
    final Map<String, String> additionalJson;

    private OwnerCopyrightPolicy(Builder builder) {
        this.name = builder.name;
        this.actions = Models.copy(builder.actions);
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
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
     * <p>When it is left out is not documented.
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * What is done with the video. It can differ from country to country.
     *
     * <p>When it is left out is not documented.
     */
    public @Nullable List<CopyrightPolicyAction> actions() {
        return actions;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
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

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("OwnerCopyrightPolicy", additionalJson)
                .with("name", name)
                .with("actions", actions)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable String name;
        @Nullable List<CopyrightPolicyAction> actions;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code name()} returns. */
        public Builder name(String name) {
            this.name = Models.given("name", name);
            return this;
        }

        /** Sets what {@code actions()} returns. */
        public Builder actions(List<CopyrightPolicyAction> actions) {
            this.actions = Models.given("actions", actions);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("OwnerCopyrightPolicy", name, json));
            return this;
        }

        /** The object as set so far. */
        public OwnerCopyrightPolicy build() {
            return new OwnerCopyrightPolicy(this);
        }
    }
}
