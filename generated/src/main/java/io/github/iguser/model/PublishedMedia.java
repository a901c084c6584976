// Generated from spec/nodes/PublishedMedia.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The media that a container was published as. The guide on caption add-ons says that the response also reports whether
 * a poll or prompt was attached. The name of that member is not known, so it is among the additional members.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class PublishedMedia {
    final @Nullable String id;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    PublishedMedia(
            @Nullable String id,
            @Nullable Map<String, String> additionalJson) {
        this.id = id;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * Id of the media, digits only.
     *
     * <p>Presence: It can be absent for a video. The status of the container then says if it was published.
     */
    public @Nullable String id() {
        return id;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublishedMedia that
                && Objects.equals(id, that.id)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("PublishedMedia", additionalJson)
                .with("id", id)
                .toString();
    }

    /** Builds a {@code PublishedMedia}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code id()}. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("PublishedMedia", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public PublishedMedia build() {
            return new PublishedMedia(id, new LinkedHashMap<>(additionalJson));
        }
    }
}
