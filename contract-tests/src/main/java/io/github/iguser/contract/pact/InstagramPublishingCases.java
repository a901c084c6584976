package io.github.iguser.contract.pact;

import io.github.iguser.GraphResponse;
import io.github.iguser.instagram.ContentPublishingLimitParams;
import io.github.iguser.instagram.IgUserFields;
import io.github.iguser.model.ContentPublishingLimit;
import io.github.iguser.model.PublishedMedia;
import java.time.Instant;
import java.util.List;

/** How the client publishes on graph.instagram.com, and reads how much it may. */
final class InstagramPublishingCases {

    private static final String HOST = "graph.instagram.com";
    private static final String ID = "17841400000000003";
    private static final String CONTAINER = "17889000000000201";
    private static final String SINCE = "1795478400";

    private InstagramPublishingCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                published(), publishedWithoutId(), defaultLimit(), limitWithConfig(), limitSince(), limitAsField());
    }

    private static ConsumerCase.Builder publication(String description, String state) {
        return ConsumerCase.of(HOST, "publishMedia", description)
                .given(state)
                .having("igUserId", ID)
                .having("creationId", CONTAINER)
                .post("/${igUserId}/media_publish")
                .form("creation_id", "${creationId}");
    }

    private static GraphResponse<PublishedMedia> publish(Clients clients) {
        return clients.instagram().mediaPublish().publish(ID, CONTAINER).executeForResponse();
    }

    private static ConsumerCase published() {
        return publication("publishes a container", "a container that is finished")
                .calling((clients, read) -> {
                    GraphResponse<PublishedMedia> published = publish(clients);
                    read.value("$.id", published.body().id())
                            .same("status", 200, published.status())
                            .same("requests", 1, published.attempts());
                });
    }

    /** Seen with videos: only the status of the container says that it was published. */
    private static ConsumerCase publishedWithoutId() {
        return publication("publishes a container and is told no id", "a container of a video that is finished")
                .lacking("$.id")
                .calling((clients, read) -> {
                    GraphResponse<PublishedMedia> published = publish(clients);
                    read.absent("$.id", published.body().id())
                            .same("status", 200, published.status())
                            .same("requests", 1, published.attempts());
                });
    }

    private static ConsumerCase.Builder limit(String description) {
        return ConsumerCase.of(HOST, "getContentPublishingLimit", description)
                .given("an account that can publish")
                .having("igUserId", ID)
                .get("/${igUserId}/content_publishing_limit");
    }

    private static ConsumerCase defaultLimit() {
        return limit("reads how much the account has published").calling((clients, read) -> {
            ContentPublishingLimit limit = only(clients.instagram()
                    .contentPublishingLimit()
                    .get(ID)
                    .execute()
                    .data());
            read.value("$.data[0].quota_usage", limit.quotaUsage())
                    .absent("$.data[0].config", limit.config())
                    .absent("$.paging", limit.additionalJson().get("paging"));
        });
    }

    private static ConsumerCase limitWithConfig() {
        return limit("reads how much the account may publish")
                .query("fields", "quota_usage,config")
                .calling((clients, read) -> config(
                        "$.data[0]",
                        read,
                        only(clients.instagram()
                                .contentPublishingLimit()
                                .get(
                                        ID,
                                        ContentPublishingLimitParams.builder()
                                                .fields(f -> f.quotaUsage().config())
                                                .build())
                                .execute()
                                .data())));
    }

    private static ConsumerCase limitSince() {
        return limit("reads how much the account has published since a time")
                .having("since", SINCE)
                .query("fields", "quota_usage,config")
                .query("since", "${since}")
                .calling((clients, read) -> config(
                        "$.data[0]",
                        read,
                        only(clients.instagram()
                                .contentPublishingLimit()
                                .get(
                                        ID,
                                        ContentPublishingLimitParams.builder()
                                                .fields(f -> f.quotaUsage().config())
                                                .since(Instant.ofEpochSecond(Long.parseLong(SINCE)))
                                                .build())
                                .execute()
                                .data())));
    }

    private static ConsumerCase limitAsField() {
        return ConsumerCase.of(HOST, "getIgUser", "reads the publishing limit together with the account")
                .given("an account that can publish")
                .having("igUserId", ID)
                .having("since", SINCE)
                .get("/${igUserId}")
                .query("fields", "id,content_publishing_limit.since(${since}){quota_usage,config}")
                .calling((clients, read) -> config(
                        "$.content_publishing_limit.data[0]",
                        read,
                        only(clients.instagram()
                                .igUser()
                                .get(
                                        ID,
                                        IgUserFields.of(f -> f.id().contentPublishingLimit(l -> l.since(
                                                        Instant.ofEpochSecond(Long.parseLong(SINCE)))
                                                .fields(x -> x.quotaUsage().config()))))
                                .execute()
                                .contentPublishingLimit()
                                .data())));
    }

    private static ContentPublishingLimit only(List<ContentPublishingLimit> limits) {
        return limits.get(0);
    }

    private static void config(String path, TypedValues read, ContentPublishingLimit limit) {
        read.value(path + ".quota_usage", limit.quotaUsage())
                .value(path + ".config.quota_total", limit.config().quotaTotal())
                .value(path + ".config.quota_duration", limit.config().quotaDuration());
    }
}
