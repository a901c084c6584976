package io.github.iguser.contract.pact;

import io.github.iguser.AccessTokenException;
import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.TransientException;
import io.github.iguser.facebook.ContentPublishingLimitParams;
import java.util.List;

/** What graph.facebook.com refuses to publish, and to say about publishing. */
final class FacebookPublishingRefusalCases {

    private static final String HOST = "graph.facebook.com";
    private static final String ID = "17841400000000003";
    private static final String CONTAINER = "17889000000000299";

    private FacebookPublishingRefusalCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                publication("a server of Instagram that fails", Refusal.of(400, -1, 2207001, TransientException.class)),
                publication("a media that has expired", Refusal.of(400, -2, 2207020, InvalidRequestException.class)),
                publication("a token without permission to publish", Refusal.of(403, 10, PermissionException.class)),
                publication("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                publication("a container that is none", Refusal.of(400, 100, InvalidRequestException.class)),
                publication("an item of a carousel", Refusal.of(400, 100, 2207089, InvalidRequestException.class)),
                publication("a wrong token", Refusal.of(401, 190, AccessTokenException.class)),
                publication("a host that fails for now", Refusal.of(500, 2, TransientException.class)),
                publication("a permission that was withdrawn", Refusal.of(403, 200, PermissionException.class)),
                publication("a media that is gone", Refusal.of(400, 24, 2207006, InvalidRequestException.class)),
                publication(
                        "a container that is not there yet", Refusal.of(400, 24, 2207008, TransientException.class)),
                publication("a restricted account", Refusal.of(400, 25, 2207050, PermissionException.class)),
                publication("an account taken for spam", Refusal.of(403, 4, 2207051, PermissionException.class)),
                publication("an app that has called too often", Refusal.of(403, 4, RateLimitException.class)),
                publication("an account that was asked too often", Refusal.of(400, 80002, RateLimitException.class)),
                publication(
                        "an account that has published all that it may",
                        Refusal.of(400, 9, 2207042, RateLimitException.class)),
                publication(
                        "a container that is not finished", Refusal.of(400, 9007, 2207027, TransientException.class)),
                limit("a token without permission to publish", Refusal.of(403, 10, PermissionException.class)),
                limit("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                limit("a wrong token", Refusal.of(401, 190, AccessTokenException.class)),
                limit("a permission that was withdrawn", Refusal.of(403, 200, PermissionException.class)),
                limit("an account that was asked too often", Refusal.of(400, 80002, RateLimitException.class)));
    }

    private static ConsumerCase publication(String state, Refusal refusal) {
        return refusal.of(
                ConsumerCase.of(HOST, "publishMedia", "publishes a container in vain: " + state)
                        .given(state)
                        .having("igUserId", ID)
                        .having("creationId", CONTAINER)
                        .post("/${igUserId}/media_publish")
                        .form("creation_id", "${creationId}"),
                clients ->
                        clients.facebook().mediaPublish().publish(ID, CONTAINER).execute());
    }

    private static ConsumerCase limit(String state, Refusal refusal) {
        return refusal.of(
                ConsumerCase.of(HOST, "getContentPublishingLimit", "reads the publishing limit in vain: " + state)
                        .given(state)
                        .having("igUserId", ID)
                        .get("/${igUserId}/content_publishing_limit")
                        .query("fields", "quota_usage,config"),
                clients -> clients.facebook()
                        .contentPublishingLimit()
                        .get(
                                ID,
                                ContentPublishingLimitParams.builder()
                                        .fields(f -> f.quotaUsage().config())
                                        .build())
                        .execute());
    }
}
