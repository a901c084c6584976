// Generated from spec/nodes/ConnectedIgUser.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Instagram professional account that is connected to a Facebook Page: what the guide reads of it there. By its id
 * everything else can be read.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 *
 * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user">IG User</a>
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class ConnectedIgUser {
    final @Nullable String id;
    final @Nullable String username;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    ConnectedIgUser(
            @Nullable String id,
            @Nullable String username,
            @Nullable Map<String, String> additionalJson) {
        this.id = id;
        this.username = username;
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
        builder.username = username;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the account, digits only, starting with 17841. It is returned even if it is not requested. */
    public String id() {
        return Models.required(id, "ConnectedIgUser", "id");
    }

    /** Username of the account. */
    public @Nullable String username() {
        return username;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ConnectedIgUser that
                && Objects.equals(id, that.id)
                && Objects.equals(username, that.username)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, username, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("ConnectedIgUser", additionalJson)
                .with("id", id)
                .with("username", username)
                .toString();
    }

    /** Builds a {@code ConnectedIgUser}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable String username;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code id()}. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Sets the value of {@code username()}. */
        public Builder username(String username) {
            this.username = Models.given("username", username);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("ConnectedIgUser", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public ConnectedIgUser build() {
            return new ConnectedIgUser(id, username, new LinkedHashMap<>(additionalJson));
        }
    }
}
