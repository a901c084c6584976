// Generated from spec/nodes/ThreadsUser.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A Threads account of an Instagram account.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 *
 * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/connected_threads_user">IG User Connected Threads User</a>
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class ThreadsUser {
    final @Nullable String threadsUserId;
    final @Nullable String threadsUserProfilePic;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    ThreadsUser(
            @Nullable String threadsUserId,
            @Nullable String threadsUserProfilePic,
            @Nullable Map<String, String> additionalJson) {
        this.threadsUserId = threadsUserId;
        this.threadsUserProfilePic = threadsUserProfilePic;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.threadsUserId = threadsUserId;
        builder.threadsUserProfilePic = threadsUserProfilePic;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the Threads account, digits only. */
    public @Nullable String threadsUserId() {
        return threadsUserId;
    }

    /**
     * URL of the profile picture of the Threads account.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable String threadsUserProfilePic() {
        return threadsUserProfilePic;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ThreadsUser that
                && Objects.equals(threadsUserId, that.threadsUserId)
                && Objects.equals(threadsUserProfilePic, that.threadsUserProfilePic)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(threadsUserId, threadsUserProfilePic, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("ThreadsUser", additionalJson)
                .with("threads_user_id", threadsUserId)
                .with("threads_user_profile_pic", threadsUserProfilePic)
                .toString();
    }

    /** Builds a {@code ThreadsUser}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String threadsUserId;
        @Nullable String threadsUserProfilePic;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code threadsUserId()}. */
        public Builder threadsUserId(String threadsUserId) {
            this.threadsUserId = Models.given("threads_user_id", threadsUserId);
            return this;
        }

        /** Sets the value of {@code threadsUserProfilePic()}. */
        public Builder threadsUserProfilePic(String threadsUserProfilePic) {
            this.threadsUserProfilePic = Models.given("threads_user_profile_pic", threadsUserProfilePic);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("ThreadsUser", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public ThreadsUser build() {
            return new ThreadsUser(threadsUserId, threadsUserProfilePic, new LinkedHashMap<>(additionalJson));
        }
    }
}
