// Generated from spec/nodes/TrialParams.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a trial reel, which is first shown to people who do not follow the account, comes to be shown to followers.
 *
 * <p>It is sent within a form, and checked when that is built. A member that the description does not know can be given
 * by {@code additionalJson}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class TrialParams {
    final @Nullable GraduationStrategy graduationStrategy;
    final Map<String, String> additionalJson;

    private TrialParams(Builder builder) {
        this.graduationStrategy = builder.graduationStrategy;
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.graduationStrategy = graduationStrategy;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * What makes the trial reel a reel for all: {@code MANUAL} if the account holder does it in the Instagram app,
     * {@code SS_PERFORMANCE} if it happens by itself when the reel does well.
     */
    public @Nullable GraduationStrategy graduationStrategy() {
        return graduationStrategy;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TrialParams that
                && Objects.equals(graduationStrategy, that.graduationStrategy)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(graduationStrategy, additionalJson);
    }

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("TrialParams", additionalJson)
                .with("graduation_strategy", graduationStrategy)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable GraduationStrategy graduationStrategy;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code graduationStrategy()} returns. */
        public Builder graduationStrategy(GraduationStrategy graduationStrategy) {
            this.graduationStrategy = Models.given("graduation_strategy", graduationStrategy);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("TrialParams", name, json));
            return this;
        }

        /** The object as set so far. */
        public TrialParams build() {
            return new TrialParams(this);
        }
    }
}
