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
 * A Facebook Page, as far as it leads to an Instagram account. It has more fields than these; those are left out that
 * do not concern an Instagram account.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
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

    private FacebookPage(Builder builder) {
        this.id = builder.id;
        this.name = builder.name;
        this.accessToken = builder.accessToken;
        this.tasks = Models.copy(builder.tasks);
        this.instagramBusinessAccount = builder.instagramBusinessAccount;
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
        builder.name = name;
        builder.accessToken = accessToken;
        builder.tasks = tasks;
        builder.instagramBusinessAccount = instagramBusinessAccount;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the Page, digits only. It is returned whether asked for or not. */
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
     * <p>When it is left out is not documented.
     */
    public @Nullable String accessToken() {
        return accessToken;
    }

    /**
     * What the user may do on the Page, as words such as MANAGE.
     *
     * <p>When it is left out is not documented.
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

    /** The members that the description does not know, by name, each as the JSON text that came. */
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

    /** The members that are there; of additional ones only the names. */
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

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable String name;
        @Nullable String accessToken;
        @Nullable List<String> tasks;
        @Nullable ConnectedIgUser instagramBusinessAccount;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code id()} returns. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Sets what {@code name()} returns. */
        public Builder name(String name) {
            this.name = Models.given("name", name);
            return this;
        }

        /** Sets what {@code accessToken()} returns. */
        public Builder accessToken(String accessToken) {
            this.accessToken = Models.given("access_token", accessToken);
            return this;
        }

        /** Sets what {@code tasks()} returns. */
        public Builder tasks(List<String> tasks) {
            this.tasks = Models.given("tasks", tasks);
            return this;
        }

        /** Sets what {@code instagramBusinessAccount()} returns. */
        public Builder instagramBusinessAccount(ConnectedIgUser instagramBusinessAccount) {
            this.instagramBusinessAccount = Models.given("instagram_business_account", instagramBusinessAccount);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("FacebookPage", name, json));
            return this;
        }

        /** The object as set so far. */
        public FacebookPage build() {
            return new FacebookPage(this);
        }
    }
}
