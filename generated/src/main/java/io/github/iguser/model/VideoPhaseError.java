// Generated from spec/nodes/VideoPhaseError.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An error in a phase of a resumable upload.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class VideoPhaseError {
    final @Nullable Long code;
    final @Nullable String message;
    final Map<String, String> additionalJson;

    private VideoPhaseError(Builder builder) {
        this.code = builder.code;
        this.message = builder.message;
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.code = code;
        builder.message = message;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * Number of the error.
     *
     * <p>When it is left out is not documented.
     */
    public @Nullable Long code() {
        return code;
    }

    /**
     * Text of the error.
     *
     * <p>When it is left out is not documented.
     */
    public @Nullable String message() {
        return message;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VideoPhaseError that
                && Objects.equals(code, that.code)
                && Objects.equals(message, that.message)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, message, additionalJson);
    }

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("VideoPhaseError", additionalJson)
                .with("code", code)
                .with("message", message)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable Long code;
        @Nullable String message;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code code()} returns. */
        public Builder code(Long code) {
            this.code = Models.given("code", code);
            return this;
        }

        /** Sets what {@code message()} returns. */
        public Builder message(String message) {
            this.message = Models.given("message", message);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("VideoPhaseError", name, json));
            return this;
        }

        /** The object as set so far. */
        public VideoPhaseError build() {
            return new VideoPhaseError(this);
        }
    }
}
