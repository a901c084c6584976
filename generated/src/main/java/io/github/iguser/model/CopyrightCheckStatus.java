// Generated from spec/nodes/CopyrightCheckStatus.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * State of the search for copyrighted material in a video.
 *
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class CopyrightCheckStatus {
    final @Nullable CopyrightCheckState status;
    final @Nullable Boolean matchesFound;
    final Map<String, String> additionalJson;

    private CopyrightCheckStatus(Builder builder) {
        this.status = builder.status;
        this.matchesFound = builder.matchesFound;
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
        builder.matchesFound = matchesFound;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** How far the search is. */
    public @Nullable CopyrightCheckState status() {
        return status;
    }

    /**
     * Whether copyrighted material was found.
     *
     * <p>Presence: Left out while it is not known.
     */
    public @Nullable Boolean matchesFound() {
        return matchesFound;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CopyrightCheckStatus that
                && Objects.equals(status, that.status)
                && Objects.equals(matchesFound, that.matchesFound)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, matchesFound, additionalJson);
    }

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("CopyrightCheckStatus", additionalJson)
                .with("status", status)
                .with("matches_found", matchesFound)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable CopyrightCheckState status;
        @Nullable Boolean matchesFound;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code status()} returns. */
        public Builder status(CopyrightCheckState status) {
            this.status = Models.given("status", status);
            return this;
        }

        /** Sets what {@code matchesFound()} returns. */
        public Builder matchesFound(Boolean matchesFound) {
            this.matchesFound = Models.given("matches_found", matchesFound);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("CopyrightCheckStatus", name, json));
            return this;
        }

        /** The object as set so far. */
        public CopyrightCheckStatus build() {
            return new CopyrightCheckStatus(this);
        }
    }
}
