package io.github.iguser.contract.pact;

import io.github.iguser.AccessTokenException;
import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.TransientException;
import io.github.iguser.instagram.IgContainerFields;
import io.github.iguser.instagram.IgUserFields;
import io.github.iguser.instagram.ListMediaParams;
import java.util.List;

/** What graph.instagram.com refuses, and how the client tells it. */
final class InstagramRefusalCases {

    private static final String HOST = "graph.instagram.com";
    private static final String ID = "17841400000000003";
    private static final String CONTAINER = "17889615691921648";

    private InstagramRefusalCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                user("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                user("a wrong token", Refusal.of(400, 190, AccessTokenException.class)),
                user("an expired token", Refusal.of(400, 190, 463, AccessTokenException.class)),
                user("a token without permission", Refusal.of(403, 10, PermissionException.class)),
                user("a host that fails for now", Refusal.of(500, 2, TransientException.class)),
                me("a wrong token", Refusal.of(400, 190, AccessTokenException.class)),
                me("an expired token", Refusal.of(400, 190, 463, AccessTokenException.class)),
                me("a token without permission", Refusal.of(403, 10, PermissionException.class)),
                me("a host that fails for now", Refusal.of(500, 2, TransientException.class)),
                media(Refusal.of(400, 190, AccessTokenException.class)),
                container("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                container("a wrong token", Refusal.of(400, 190, AccessTokenException.class)));
    }

    private static ConsumerCase user(String state, Refusal refusal) {
        return refusal.of(
                ConsumerCase.of(HOST, "getIgUser", "reads the account in vain: " + state)
                        .given(state)
                        .having("igUserId", ID)
                        .get("/${igUserId}")
                        .query("fields", "id,username"),
                clients -> clients.instagram()
                        .igUser()
                        .get(ID, IgUserFields.of(f -> f.id().username()))
                        .execute());
    }

    private static ConsumerCase me(String state, Refusal refusal) {
        return refusal.of(
                ConsumerCase.of(HOST, "getMe", "asks whose token it has in vain: " + state)
                        .given(state)
                        .get("/me")
                        .query("fields", "id,username"),
                clients -> clients.instagram()
                        .igUser()
                        .me(IgUserFields.of(f -> f.id().username()))
                        .execute());
    }

    private static ConsumerCase media(Refusal refusal) {
        return refusal.of(
                ConsumerCase.of(HOST, "listMedia", "lists media in vain: a wrong token")
                        .given("a wrong token")
                        .having("igUserId", ID)
                        .get("/${igUserId}/media")
                        .query("fields", "id,username"),
                clients -> clients.instagram()
                        .media()
                        .list(
                                ID,
                                ListMediaParams.builder()
                                        .fields(f -> f.id().username())
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
                clients -> clients.instagram()
                        .igContainer()
                        .get(CONTAINER, IgContainerFields.of(f -> f.id().statusCode()))
                        .execute());
    }
}
