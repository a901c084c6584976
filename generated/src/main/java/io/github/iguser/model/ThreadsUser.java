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
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 *
 * @see <a href="https://developers.facebook.com/documentation/instagram-platform/instagram-graph-api/reference/ig-user/connected_threads_user">IG User Connected Threads User</a>
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class ThreadsUser {
    final @Nullable String threadsUserId;
    final @Nullable String threadsUserProfilePic;
    final Map<String, String> additionalJson;

    private ThreadsUser(Builder builder) {
        this.threadsUserId = builder.threadsUserId;
        this.threadsUserProfilePic = builder.threadsUserProfilePic;
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
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
     * <p>No page documents it; Meta's machine-readable description has it.
     *
     * <p>When it is left out is not documented.
     */
    public @Nullable String threadsUserProfilePic() {
        return threadsUserProfilePic;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
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

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("ThreadsUser", additionalJson)
                .with("threads_user_id", threadsUserId)
                .with("threads_user_profile_pic", threadsUserProfilePic)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable String threadsUserId;
        @Nullable String threadsUserProfilePic;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code threadsUserId()} returns. */
        public Builder threadsUserId(String threadsUserId) {
            this.threadsUserId = Models.given("threads_user_id", threadsUserId);
            return this;
        }

        /** Sets what {@code threadsUserProfilePic()} returns. */
        public Builder threadsUserProfilePic(String threadsUserProfilePic) {
            this.threadsUserProfilePic = Models.given("threads_user_profile_pic", threadsUserProfilePic);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("ThreadsUser", name, json));
            return this;
        }

        /** The object as set so far. */
        public ThreadsUser build() {
            return new ThreadsUser(this);
        }
    }
}
