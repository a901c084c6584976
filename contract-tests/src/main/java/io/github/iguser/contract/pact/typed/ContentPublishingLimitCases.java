package io.github.iguser.contract.pact.typed;

import io.github.iguser.Page;
import io.github.iguser.facebook.ContentPublishingLimitParams;
import io.github.iguser.model.ContentPublishingLimit;
import java.time.Instant;
import java.util.List;

/** The limit of posts that an account can publish, and its usage. */
final class ContentPublishingLimitCases {

    private static final String ACCOUNT = "17841400000000003";

    private ContentPublishingLimitCases() {}

    static List<TypedCall> all() {
        return List.of(usage(), usageSince());
    }

    private static TypedCall usage() {
        return TypedCall.of("getContentPublishingLimit/every-field")
                .facebook(client -> client.contentPublishingLimit()
                        .get(
                                ACCOUNT,
                                ContentPublishingLimitParams.builder()
                                        .fields(f -> f.quotaUsage().config())
                                        .build()))
                .instagram(client -> client.contentPublishingLimit()
                        .get(
                                ACCOUNT,
                                io.github.iguser.instagram.ContentPublishingLimitParams.builder()
                                        .fields(f -> f.quotaUsage().config())
                                        .build()))
                .reading(ContentPublishingLimitCases::compareLimit);
    }

    private static TypedCall usageSince() {
        return TypedCall.of("getContentPublishingLimit/documented")
                .facebook(client -> client.contentPublishingLimit()
                        .get(
                                "17841405822304914",
                                ContentPublishingLimitParams.builder()
                                        .fields(f -> f.quotaUsage().config())
                                        .since(Instant.parse("2021-01-06T21:48:34Z"))
                                        .build()))
                .reading(ContentPublishingLimitCases::compareLimit);
    }

    private static void compareLimit(Page<ContentPublishingLimit> page, TypedValues read) {
        ContentPublishingLimit limit = page.data().get(0);
        read.value("$.data[0].quota_usage", limit.quotaUsage())
                .value("$.data[0].config.quota_total", limit.config().quotaTotal())
                .value("$.data[0].config.quota_duration", limit.config().quotaDuration())
                .paging("$.paging", page.paging());
    }
}
