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
 * The media that a container was published as. The guide on caption add-ons says that the response also tells whether a
 * poll or prompt was attached. The name of that member is not known, so it is among the additional members.
 *
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class PublishedMedia {
    final @Nullable String id;
    final Map<String, String> additionalJson;

    private PublishedMedia(Builder builder) {
        this.id = builder.id;
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * Id of the media, digits only.
     *
     * <p>Presence: It can be missing for a video; then the status of the container says whether it was published.
     */
    public @Nullable String id() {
        return id;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
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

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("PublishedMedia", additionalJson)
                .with("id", id)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code id()} returns. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("PublishedMedia", name, json));
            return this;
        }

        /** The object as set so far. */
        public PublishedMedia build() {
            return new PublishedMedia(this);
        }
    }
}
