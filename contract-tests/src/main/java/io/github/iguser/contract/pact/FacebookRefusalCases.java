package io.github.iguser.contract.pact;

import io.github.iguser.AccessTokenException;
import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.TransientException;
import io.github.iguser.facebook.IgContainerFields;
import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.facebook.ListMediaParams;
import java.util.List;

/** What graph.facebook.com refuses, and how the client tells it. */
final class FacebookRefusalCases {

    private static final String HOST = "graph.facebook.com";
    private static final String ID = "17841405822304914";
    private static final String CONTAINER = "17889000000000001";

    private FacebookRefusalCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                user("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                user("an app that demands a proof of its secret", Refusal.of(400, 100, InvalidRequestException.class)),
                user("a wrong token", Refusal.of(401, 190, AccessTokenException.class)),
                user("an expired token", Refusal.of(400, 190, 463, AccessTokenException.class)),
                user("a token without permission", Refusal.of(403, 200, PermissionException.class)),
                user("an app that has called too often", Refusal.of(403, 4, RateLimitException.class)),
                user("an account that was asked too often", Refusal.of(400, 80002, RateLimitException.class)),
                user("a host that fails for now", Refusal.of(500, 2, TransientException.class)),
                tooMuchOfUser(),
                discoveryWithoutPermission(),
                unknownUsername(),
                media("a wrong token", Refusal.of(401, 190, AccessTokenException.class)),
                media("a token without permission", Refusal.of(403, 200, PermissionException.class)),
                media("an account that was asked too often", Refusal.of(400, 80002, RateLimitException.class)),
                cursorTooFar(),
                tooMuchOfMedia(),
                container("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                container("a wrong token", Refusal.of(401, 190, AccessTokenException.class)));
    }

    private static ConsumerCase.Builder request(String operationId, String what, String state, String path) {
        return ConsumerCase.of(HOST, operationId, what + " in vain: " + state)
                .given(state)
                .having("igUserId", ID)
                .get(path);
    }

    private static ConsumerCase user(String state, Refusal refusal) {
        return refusal.of(
                request("getIgUser", "reads the account", state, "/${igUserId}").query("fields", "id,username"),
                clients -> clients.facebook()
                        .igUser()
                        .get(ID, IgUserFields.of(f -> f.id().username()))
                        .execute());
    }

    private static ConsumerCase tooMuchOfUser() {
        return Refusal.of(500, 1, TransientException.class)
                .withoutType()
                .of(
                        request("getIgUser", "reads too much at once", "an account with many albums", "/${igUserId}")
                                .query("fields", "id,username,media.limit(500){id,caption,children{id,media_url}}"),
                        clients -> clients.facebook()
                                .igUser()
                                .get(
                                        ID,
                                        IgUserFields.of(f -> f.id().username()
                                                .media(m -> m.limit(500)
                                                        .fields(x ->
                                                                x.id().caption().children(c -> c.id().mediaUrl())))))
                                .execute());
    }

    private static ConsumerCase discoveryWithoutPermission() {
        return Refusal.of(403, 10, PermissionException.class)
                .of(
                        request("getIgUser", "looks up another account", "a token without permission", "/${igUserId}")
                                .having("username", "quay.wheelworks")
                                .query(
                                        "fields",
                                        "business_discovery.username(${username}){followers_count,media_count}"),
                        clients -> clients.facebook()
                                .igUser()
                                .get(
                                        ID,
                                        IgUserFields.of(f -> f.businessDiscovery(
                                                "quay.wheelworks",
                                                b -> b.followersCount().mediaCount())))
                                .execute());
    }

    private static ConsumerCase unknownUsername() {
        return Refusal.of(400, 110, 2207013, InvalidRequestException.class)
                .of(
                        request("getIgUser", "looks up another account", "nobody of that name", "/${igUserId}")
                                .having("username", "nobody.rides.here")
                                .query("fields", "business_discovery.username(${username}){id,username}"),
                        clients -> clients.facebook()
                                .igUser()
                                .get(
                                        ID,
                                        IgUserFields.of(
                                                f -> f.businessDiscovery("nobody.rides.here", b -> b.id().username())))
                                .execute());
    }

    private static ConsumerCase media(String state, Refusal refusal) {
        return refusal.of(
                request("listMedia", "lists media", state, "/${igUserId}/media").query("fields", "id,username"),
                clients -> clients.facebook()
                        .media()
                        .list(
                                ID,
                                ListMediaParams.builder()
                                        .fields(f -> f.id().username())
                                        .build())
                        .execute());
    }

    private static ConsumerCase cursorTooFar() {
        return Refusal.of(400, 100, InvalidRequestException.class)
                .of(
                        request("listMedia", "lists media", "a cursor beyond what the host keeps", "/${igUserId}/media")
                                .having("after", "QVFIUmFmdGVy")
                                .query("fields", "id,caption,media_type,media_url,permalink,timestamp")
                                .query("limit", "3")
                                .query("after", "${after}"),
                        clients -> clients.facebook()
                                .media()
                                .list(
                                        ID,
                                        ListMediaParams.builder()
                                                .fields(f -> f.id().caption()
                                                        .mediaType()
                                                        .mediaUrl()
                                                        .permalink()
                                                        .timestamp())
                                                .limit(3)
                                                .after("QVFIUmFmdGVy")
                                                .build())
                                .execute());
    }

    private static ConsumerCase tooMuchOfMedia() {
        return Refusal.of(500, 1, TransientException.class)
                .withoutType()
                .of(
                        request(
                                        "listMedia",
                                        "lists too much at once",
                                        "an account with many albums",
                                        "/${igUserId}/media")
                                .query("fields", "id,caption,children{id,media_url}")
                                .query("limit", "500"),
                        clients -> clients.facebook()
                                .media()
                                .list(
                                        ID,
                                        ListMediaParams.builder()
                                                .fields(f -> f.id().caption().children(c -> c.id().mediaUrl()))
                                                .limit(500)
                                                .build())
                                .execute());
    }

    private static ConsumerCase container(String state, Refusal refusal) {
        return refusal.of(
                ConsumerCase.of(HOST, "getIgContainer", "polls a container in vain: " + state)
                        .given(state)
                        .having("igContainerId", CONTAINER)
                        .get("/${igContainerId}")
                        .query("fields", "id,status_code"),
                clients -> clients.facebook()
                        .igContainer()
                        .get(CONTAINER, IgContainerFields.of(f -> f.id().statusCode()))
                        .execute());
    }
}
