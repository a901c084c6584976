// Generated from spec/nodes/CreatedContainer.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A container that was created. Its status says when it can be published.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class CreatedContainer {
    final @Nullable String id;
    final @Nullable String uri;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    CreatedContainer(
            @Nullable String id,
            @Nullable String uri,
            @Nullable Map<String, String> additionalJson) {
        this.id = id;
        this.uri = uri;
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
        builder.uri = uri;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the container, digits only. */
    public String id() {
        return Models.required(id, "CreatedContainer", "id");
    }

    /**
     * URL to which the video is to be uploaded, on rupload.facebook.com.
     *
     * <p>Served by {@code graph.facebook.com} only.
     *
     * <p>Presence: Only for a resumable upload.
     *
     * @see <a href="https://developers.facebook.com/documentation/instagram-platform/content-publishing/resumable-uploads">Resumable Uploads</a>
     */
    public @Nullable String uri() {
        return uri;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CreatedContainer that
                && Objects.equals(id, that.id)
                && Objects.equals(uri, that.uri)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, uri, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("CreatedContainer", additionalJson)
                .with("id", id)
                .with("uri", uri)
                .toString();
    }

    /** Builds a {@code CreatedContainer}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable String uri;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code id()}. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Sets the value of {@code uri()}. */
        public Builder uri(String uri) {
            this.uri = Models.given("uri", uri);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("CreatedContainer", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public CreatedContainer build() {
            return new CreatedContainer(id, uri, new LinkedHashMap<>(additionalJson));
        }
    }
}
