// Generated from spec/nodes/CopyrightCheckInformation.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
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
 * Result of the search for copyrighted material in a published video, with what was found.
 *
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class CopyrightCheckInformation {
    final @Nullable CopyrightCheckStatus status;
    final @Nullable List<CopyrightMatch> copyrightMatches;
    final Map<String, String> additionalJson;

    private CopyrightCheckInformation(Builder builder) {
        this.status = builder.status;
        this.copyrightMatches = Models.copy(builder.copyrightMatches);
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.status = status;
        builder.copyrightMatches = copyrightMatches;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** How far the search is, and whether it found anything. */
    public @Nullable CopyrightCheckStatus status() {
        return status;
    }

    /**
     * The copyrighted works that were found in the video.
     *
     * <p>Presence: Only when a violation was found.
     */
    public @Nullable List<CopyrightMatch> copyrightMatches() {
        return copyrightMatches;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CopyrightCheckInformation that
                && Objects.equals(status, that.status)
                && Objects.equals(copyrightMatches, that.copyrightMatches)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, copyrightMatches, additionalJson);
    }

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("CopyrightCheckInformation", additionalJson)
                .with("status", status)
                .with("copyright_matches", copyrightMatches)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable CopyrightCheckStatus status;
        @Nullable List<CopyrightMatch> copyrightMatches;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code status()} returns. */
        public Builder status(CopyrightCheckStatus status) {
            this.status = Models.given("status", status);
            return this;
        }

        /** Sets what {@code copyrightMatches()} returns. */
        public Builder copyrightMatches(List<CopyrightMatch> copyrightMatches) {
            this.copyrightMatches = Models.given("copyright_matches", copyrightMatches);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("CopyrightCheckInformation", name, json));
            return this;
        }

        /** The object as set so far. */
        public CopyrightCheckInformation build() {
            return new CopyrightCheckInformation(this);
        }
    }
}
