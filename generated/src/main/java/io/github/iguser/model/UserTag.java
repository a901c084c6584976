// Generated from spec/nodes/UserTag.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An account to tag in a media, with its position.
 *
 * <p>Sent as part of a form, and checked when the form is built. Fields that the spec does not describe can be set with
 * {@code additionalJson}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class UserTag {
    final @Nullable String username;
    final @Nullable Double x;
    final @Nullable Double y;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    UserTag(
            @Nullable String username,
            @Nullable Double x,
            @Nullable Double y,
            @Nullable Map<String, String> additionalJson) {
        this.username = username;
        this.x = x;
        this.y = y;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.username = username;
        builder.x = x;
        builder.y = y;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** User name of a public account: only the name, without &#64; and without a profile URL. */
    public @Nullable String username() {
        return username;
    }

    /** Distance of the position from the left edge of the image, as a part of its width from 0.0 to 1.0. */
    public @Nullable Double x() {
        return x;
    }

    /** Distance of the position from the top edge of the image, as a part of its height from 0.0 to 1.0. */
    public @Nullable Double y() {
        return y;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UserTag that
                && Objects.equals(username, that.username)
                && Objects.equals(x, that.x)
                && Objects.equals(y, that.y)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(username, x, y, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("UserTag", additionalJson)
                .with("username", username)
                .with("x", x)
                .with("y", y)
                .toString();
    }

    /** Builds a {@code UserTag}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String username;
        @Nullable Double x;
        @Nullable Double y;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code username()}. */
        public Builder username(String username) {
            this.username = Models.given("username", username);
            return this;
        }

        /** Sets the value of {@code x()}. */
        public Builder x(Double x) {
            this.x = Models.given("x", x);
            return this;
        }

        /** Sets the value of {@code y()}. */
        public Builder y(Double y) {
            this.y = Models.given("y", y);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("UserTag", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public UserTag build() {
            return new UserTag(username, x, y, new LinkedHashMap<>(additionalJson));
        }
    }
}
