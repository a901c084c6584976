// Generated from spec/nodes/PollAttachment.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The options of a poll under the caption of a media, two to four. The caption is the question.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>Sent as part of a form, and checked when the form is built. Fields that the spec does not describe can be set with
 * {@code additionalJson}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class PollAttachment {
    final @Nullable String optionA;
    final @Nullable String optionB;
    final @Nullable String optionC;
    final @Nullable String optionD;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    PollAttachment(
            @Nullable String optionA,
            @Nullable String optionB,
            @Nullable String optionC,
            @Nullable String optionD,
            @Nullable Map<String, String> additionalJson) {
        this.optionA = optionA;
        this.optionB = optionB;
        this.optionC = optionC;
        this.optionD = optionD;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.optionA = optionA;
        builder.optionB = optionB;
        builder.optionC = optionC;
        builder.optionD = optionD;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * Text of the first option.
     *
     * <p>Not documented and not in any sample, but inferred.
     */
    public @Nullable String optionA() {
        return optionA;
    }

    /**
     * Text of the second option.
     *
     * <p>Not documented and not in any sample, but inferred.
     */
    public @Nullable String optionB() {
        return optionB;
    }

    /**
     * Text of the third option, if there is one.
     *
     * <p>Not documented and not in any sample, but inferred.
     */
    public @Nullable String optionC() {
        return optionC;
    }

    /**
     * Text of the fourth option, if there is one.
     *
     * <p>Not documented and not in any sample, but inferred.
     */
    public @Nullable String optionD() {
        return optionD;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PollAttachment that
                && Objects.equals(optionA, that.optionA)
                && Objects.equals(optionB, that.optionB)
                && Objects.equals(optionC, that.optionC)
                && Objects.equals(optionD, that.optionD)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(optionA, optionB, optionC, optionD, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("PollAttachment", additionalJson)
                .with("option_a", optionA)
                .with("option_b", optionB)
                .with("option_c", optionC)
                .with("option_d", optionD)
                .toString();
    }

    /** Builds a {@code PollAttachment}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String optionA;
        @Nullable String optionB;
        @Nullable String optionC;
        @Nullable String optionD;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code optionA()}. */
        public Builder optionA(String optionA) {
            this.optionA = Models.given("option_a", optionA);
            return this;
        }

        /** Sets the value of {@code optionB()}. */
        public Builder optionB(String optionB) {
            this.optionB = Models.given("option_b", optionB);
            return this;
        }

        /** Sets the value of {@code optionC()}. */
        public Builder optionC(String optionC) {
            this.optionC = Models.given("option_c", optionC);
            return this;
        }

        /** Sets the value of {@code optionD()}. */
        public Builder optionD(String optionD) {
            this.optionD = Models.given("option_d", optionD);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("PollAttachment", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public PollAttachment build() {
            return new PollAttachment(optionA, optionB, optionC, optionD, new LinkedHashMap<>(additionalJson));
        }
    }
}
