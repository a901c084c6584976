// Generated from spec/nodes/FacebookPage.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A Facebook Page, as far as it leads to an Instagram account. It has more fields than these; fields that do not
 * concern an Instagram account are left out.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 *
 * @see <a href="https://developers.facebook.com/docs/graph-api/reference/page">Page</a>
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class FacebookPage {
    final @Nullable String id;
    final @Nullable String name;
    final @Nullable String accessToken;
    final @Nullable List<String> tasks;
    final @Nullable ConnectedIgUser instagramBusinessAccount;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    FacebookPage(
            @Nullable String id,
            @Nullable String name,
            @Nullable String accessToken,
            @Nullable List<String> tasks,
            @Nullable ConnectedIgUser instagramBusinessAccount,
            @Nullable Map<String, String> additionalJson) {
        this.id = id;
        this.name = name;
        this.accessToken = accessToken;
        this.tasks = tasks;
        this.instagramBusinessAccount = instagramBusinessAccount;
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
        builder.accessToken = accessToken;
        builder.tasks = tasks;
        builder.instagramBusinessAccount = instagramBusinessAccount;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the Page, digits only. It is returned even if it is not requested. */
    public String id() {
        return Models.required(id, "FacebookPage", "id");
    }

    /** Name of the Page. */
    public @Nullable String name() {
        return name;
    }

    /**
     * Token of the Page for the user, which is a secret. It does not expire if the user's token is a long-lived one.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable String accessToken() {
        return accessToken;
    }

    /**
     * What the user may do on the Page, as words such as MANAGE.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable List<String> tasks() {
        return tasks;
    }

    /**
     * The Instagram professional account that is connected to the Page.
     *
     * <p>Presence: Left out when no account is connected.
     */
    public @Nullable ConnectedIgUser instagramBusinessAccount() {
        return instagramBusinessAccount;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FacebookPage that
                && Objects.equals(id, that.id)
                && Objects.equals(name, that.name)
                && Objects.equals(accessToken, that.accessToken)
                && Objects.equals(tasks, that.tasks)
                && Objects.equals(instagramBusinessAccount, that.instagramBusinessAccount)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, accessToken, tasks, instagramBusinessAccount, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("FacebookPage", additionalJson)
                .with("id", id)
                .with("name", name)
                .with("access_token", accessToken)
                .with("tasks", tasks)
                .with("instagram_business_account", instagramBusinessAccount)
                .toString();
    }

    /** Builds a {@code FacebookPage}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable String name;
        @Nullable String accessToken;
        @Nullable List<String> tasks;
        @Nullable ConnectedIgUser instagramBusinessAccount;
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

        /** Sets the value of {@code accessToken()}. */
        public Builder accessToken(String accessToken) {
            this.accessToken = Models.given("access_token", accessToken);
            return this;
        }

        /** Sets the value of {@code tasks()}. */
        public Builder tasks(List<String> tasks) {
            this.tasks = Models.given("tasks", tasks);
            return this;
        }

        /** Sets the value of {@code instagramBusinessAccount()}. */
        public Builder instagramBusinessAccount(ConnectedIgUser instagramBusinessAccount) {
            this.instagramBusinessAccount = Models.given("instagram_business_account", instagramBusinessAccount);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("FacebookPage", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public FacebookPage build() {
            return new FacebookPage(
                    id, name, accessToken, Models.copy(tasks), instagramBusinessAccount,
                    new LinkedHashMap<>(additionalJson));
        }
    }
}
