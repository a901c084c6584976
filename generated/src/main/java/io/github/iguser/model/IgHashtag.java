// Generated from spec/nodes/IgHashtag.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A hashtag. Its id is the same for every account and app, and does not change.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 *
 * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-hashtag">IG Hashtag</a>
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class IgHashtag {
    final @Nullable String id;
    final @Nullable String name;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    IgHashtag(
            @Nullable String id,
            @Nullable String name,
            @Nullable Map<String, String> additionalJson) {
        this.id = id;
        this.name = name;
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
        builder.name = name;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the hashtag, digits only. It is always returned, even if it is not requested. */
    public String id() {
        return Models.required(id, "IgHashtag", "id");
    }

    /** Name of the hashtag, without #. */
    public @Nullable String name() {
        return name;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IgHashtag that
                && Objects.equals(id, that.id)
                && Objects.equals(name, that.name)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("IgHashtag", additionalJson)
                .with("id", id)
                .with("name", name)
                .toString();
    }

    /** Builds a {@code IgHashtag}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable String name;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code id()}. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Sets the value of {@code name()}. */
        public Builder name(String name) {
            this.name = Models.given("name", name);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("IgHashtag", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public IgHashtag build() {
            return new IgHashtag(id, name, new LinkedHashMap<>(additionalJson));
        }
    }
}
