package io.github.iguser.contract.pact;

import io.github.iguser.GraphResponse;
import io.github.iguser.Page;
import io.github.iguser.facebook.ThreadsUserFields;
import io.github.iguser.model.ThreadsUser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Threads accounts of the account, on graph.facebook.com: the connected one, and the one that stands in for it. */
final class FacebookThreadsCases {

    private static final String ID = ListCases.ID;

    private FacebookThreadsCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                byDefault(true),
                everyField(true),
                documented(true),
                none(true),
                byDefault(false),
                everyField(false),
                documented(false),
                none(false),
                created(),
                createdInData());
    }

    private static ConsumerCase.Builder get(boolean connected, String description, String state) {
        String which = connected ? "connected" : "stand-in";
        return ConsumerCase.of(
                        "graph.facebook.com",
                        connected ? "getConnectedThreadsUser" : "getInstagramBackedThreadsUser",
                        "reads the " + which + " Threads account" + description)
                .given(state.formatted(which))
                .having("igUserId", ID)
                .get("/${igUserId}/" + (connected ? "connected_threads_user" : "instagram_backed_threads_user"));
    }

    private static Page<ThreadsUser> read(Clients clients, boolean connected, @Nullable ThreadsUserFields fields) {
        return connected
                ? clients.facebook().connectedThreadsUser().get(ID, fields).execute()
                : clients.facebook()
                        .instagramBackedThreadsUser()
                        .get(ID, fields)
                        .execute();
    }

    private static ConsumerCase byDefault(boolean connected) {
        return get(connected, " without saying which fields", "an account with a %s Threads account")
                .calling((clients, read) -> readId(read, read(clients, connected, null)));
    }

    private static ConsumerCase documented(boolean connected) {
        return get(connected, "", "an account with a %s Threads account")
                .query("fields", "threads_user_id")
                .calling((clients, read) ->
                        readId(read, read(clients, connected, ThreadsUserFields.of(f -> f.threadsUserId()))));
    }

    private static void readId(TypedValues read, Page<ThreadsUser> page) {
        ThreadsUser only = page.data().get(0);
        read.value("$.data[0].threads_user_id", only.threadsUserId())
                .absent("$.data[0].threads_user_profile_pic", only.threadsUserProfilePic())
                .absent("$.paging", page.paging());
    }

    private static ConsumerCase everyField(boolean connected) {
        return get(connected, " with its picture", "an account with a %s Threads account")
                .query("fields", "threads_user_id,threads_user_profile_pic")
                .calling((clients, read) -> {
                    Page<ThreadsUser> page = read(
                            clients,
                            connected,
                            ThreadsUserFields.of(f -> f.threadsUserId().threadsUserProfilePic()));
                    ThreadsUser only = page.data().get(0);
                    read.value("$.data[0].threads_user_id", only.threadsUserId())
                            .value("$.data[0].threads_user_profile_pic", only.threadsUserProfilePic())
                            .absent("$.paging", page.paging());
                });
    }

    private static ConsumerCase none(boolean connected) {
        return get(connected, " where there is none", "an account without a %s Threads account")
                .query("fields", "threads_user_profile_pic")
                .emptyList("$.data")
                .calling((clients, read) -> {
                    Page<ThreadsUser> page =
                            read(clients, connected, ThreadsUserFields.of(f -> f.threadsUserProfilePic()));
                    read.same("data", List.of(), page.data())
                            .same("elements", 0, page.data().size())
                            .absent("$.paging", page.paging());
                });
    }

    private static ConsumerCase.Builder creation(String description, String state) {
        return ConsumerCase.of("graph.facebook.com", "createInstagramBackedThreadsUser", description)
                .given(state)
                .having("igUserId", ID)
                .post("/${igUserId}/instagram_backed_threads_user");
    }

    private static GraphResponse<ThreadsUser> create(Clients clients) {
        return clients.facebook().instagramBackedThreadsUser().create(ID).executeForResponse();
    }

    private static ConsumerCase created() {
        return creation("creates a stand-in Threads account", "an account without a Threads account")
                .calling((clients, read) -> {
                    GraphResponse<ThreadsUser> created = create(clients);
                    read.value("$.threads_user_id", created.body().threadsUserId())
                            .same("status", 200, created.status())
                            .same("requests", 1, created.attempts());
                });
    }

    /** As the page prints the answer. */
    private static ConsumerCase createdInData() {
        return creation(
                        "creates a stand-in Threads account and is answered with a list",
                        "an account without a Threads account, on a host that answers with a list")
                .wrappedInData()
                .calling((clients, read) -> {
                    GraphResponse<ThreadsUser> created = create(clients);
                    read.value("$.data[0].threads_user_id", created.body().threadsUserId())
                            .same("status", 200, created.status())
                            .same("requests", 1, created.attempts());
                });
    }
}
