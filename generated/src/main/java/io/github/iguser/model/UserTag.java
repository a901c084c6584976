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
 * An account to tag in a media, with the place where it is seen.
 *
 * <p>It is sent within a form, and checked when that is built. A member that the description does not know can be given
 * by {@code additionalJson}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class UserTag {
    final @Nullable String username;
    final @Nullable Double x;
    final @Nullable Double y;
    final Map<String, String> additionalJson;

    private UserTag(Builder builder) {
        this.username = builder.username;
        this.x = builder.x;
        this.y = builder.y;
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.username = username;
        builder.x = x;
        builder.y = y;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** User name of a public account, alone, without &#64; and without the URL of a profile. */
    public @Nullable String username() {
        return username;
    }

    /** Distance of the place from the left edge of the image, as a part of its width from 0.0 to 1.0. */
    public @Nullable Double x() {
        return x;
    }

    /** Distance of the place from the top edge of the image, as a part of its height from 0.0 to 1.0. */
    public @Nullable Double y() {
        return y;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
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

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("UserTag", additionalJson)
                .with("username", username)
                .with("x", x)
                .with("y", y)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable String username;
        @Nullable Double x;
        @Nullable Double y;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code username()} returns. */
        public Builder username(String username) {
            this.username = Models.given("username", username);
            return this;
        }

        /** Sets what {@code x()} returns. */
        public Builder x(Double x) {
            this.x = Models.given("x", x);
            return this;
        }

        /** Sets what {@code y()} returns. */
        public Builder y(Double y) {
            this.y = Models.given("y", y);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("UserTag", name, json));
            return this;
        }

        /** The object as set so far. */
        public UserTag build() {
            return new UserTag(this);
        }
    }
}
