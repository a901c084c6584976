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
 * Conditions under which a trial reel, which is first shown to people who do not follow the account, is shown to
 * followers.
 *
 * <p>Sent as part of a form, and checked when the form is built. Fields that the spec does not describe can be set with
 * {@code additionalJson}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class TrialParams {
    final @Nullable GraduationStrategy graduationStrategy;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    TrialParams(
            @Nullable GraduationStrategy graduationStrategy,
            @Nullable Map<String, String> additionalJson) {
        this.graduationStrategy = graduationStrategy;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.graduationStrategy = graduationStrategy;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * Event that shows the trial reel to followers as well: {@code MANUAL} if the account holder does so in the
     * Instagram app, {@code SS_PERFORMANCE} if Instagram does so when the reel performs well.
     */
    public @Nullable GraduationStrategy graduationStrategy() {
        return graduationStrategy;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
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

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("TrialParams", additionalJson)
                .with("graduation_strategy", graduationStrategy)
                .toString();
    }

    /** Builds a {@code TrialParams}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable GraduationStrategy graduationStrategy;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code graduationStrategy()}. */
        public Builder graduationStrategy(GraduationStrategy graduationStrategy) {
            this.graduationStrategy = Models.given("graduation_strategy", graduationStrategy);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("TrialParams", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public TrialParams build() {
            return new TrialParams(graduationStrategy, new LinkedHashMap<>(additionalJson));
        }
    }
}
