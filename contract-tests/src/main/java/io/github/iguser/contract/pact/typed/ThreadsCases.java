package io.github.iguser.contract.pact.typed;

import io.github.iguser.Page;
import io.github.iguser.facebook.ThreadsUserFields;
import io.github.iguser.model.ThreadsUser;
import java.util.List;

/** The Threads accounts of an account on graph.facebook.com: the connected one, and the one that is backed by it. */
final class ThreadsCases {

    private static final String ACCOUNT = "17841400000000056";

    private ThreadsCases() {}

    static List<TypedCall> all() {
        return List.of(connected(), notConnected(), backed(), createdFlat(), createdInList());
    }

    private static TypedCall connected() {
        return TypedCall.of("getConnectedThreadsUser/documented")
                .facebook(client ->
                        client.connectedThreadsUser().get(ACCOUNT, ThreadsUserFields.of(f -> f.threadsUserId())))
                .reading(ThreadsCases::compareOnlyUser);
    }

    private static TypedCall notConnected() {
        return TypedCall.of("getConnectedThreadsUser/none")
                .facebook(client -> client.connectedThreadsUser()
                        .get("17841400000000052", ThreadsUserFields.of(f -> f.threadsUserId())))
                .readingShort((page, read) ->
                        read.same("users", List.of(), page.data()).paging("$.paging", page.paging()));
    }

    private static TypedCall backed() {
        return TypedCall.of("getInstagramBackedThreadsUser/documented")
                .facebook(client ->
                        client.instagramBackedThreadsUser().get(ACCOUNT, ThreadsUserFields.of(f -> f.threadsUserId())))
                .reading(ThreadsCases::compareOnlyUser);
    }

    private static void compareOnlyUser(Page<ThreadsUser> page, TypedValues read) {
        ThreadsUser user = page.data().get(0);
        read.value("$.data[0].threads_user_id", user.threadsUserId())
                .absent("$.data[0].threads_user_profile_pic", user.threadsUserProfilePic())
                .paging("$.paging", page.paging());
    }

    private static TypedCall createdFlat() {
        return TypedCall.of("createInstagramBackedThreadsUser/flat")
                .facebook(client -> client.instagramBackedThreadsUser().create("17841400000000053"))
                .readingShort((user, read) -> read.value("$.threads_user_id", user.threadsUserId()));
    }

    /** The documentation shows a list of one element, which the client returns. */
    private static TypedCall createdInList() {
        return TypedCall.of("createInstagramBackedThreadsUser/documented")
                .facebook(client -> client.instagramBackedThreadsUser().create(ACCOUNT))
                .readingShort((user, read) -> read.value("$.data[0].threads_user_id", user.threadsUserId()));
    }
}
