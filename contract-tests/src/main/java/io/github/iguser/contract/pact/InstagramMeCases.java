package io.github.iguser.contract.pact;

import io.github.iguser.instagram.IgUserFields;
import io.github.iguser.model.IgUser;
import java.util.List;
import java.util.function.Consumer;

/** What the client reads of the account of its token, which graph.instagram.com alone has. */
final class InstagramMeCases {

    private InstagramMeCases() {}

    static List<ConsumerCase> all() {
        return List.of(accountType(), profile(), media(), defaultFields(), wrappedInData());
    }

    private static ConsumerCase.Builder me(String description, String state) {
        return ConsumerCase.of("graph.instagram.com", "getMe", description)
                .given(state)
                .get("/me");
    }

    private static IgUser read(Clients clients, Consumer<IgUserFields> fields) {
        return clients.instagram().igUser().me(IgUserFields.of(fields)).execute();
    }

    private static ConsumerCase accountType() {
        return me("asks whose token it has", "a token of an account")
                .query("fields", "id,username,account_type")
                .calling((clients, read) -> {
                    IgUser user = read(clients, f -> f.id().username().accountType());
                    read.value("$.id", user.id())
                            .value("$.username", user.username())
                            .value("$.account_type", user.accountType());
                });
    }

    private static ConsumerCase profile() {
        return me("reads the profile of the token's account", "a token of an account with a full profile")
                .query(
                        "fields",
                        "id,username,name,account_type,user_id,followers_count,follows_count,media_count,"
                                + "profile_picture_url,biography,website")
                .calling((clients, read) -> {
                    IgUser user = read(
                            clients,
                            f -> f.id().username()
                                    .name()
                                    .accountType()
                                    .userId()
                                    .followersCount()
                                    .followsCount()
                                    .mediaCount()
                                    .profilePictureUrl()
                                    .biography()
                                    .website());
                    read.value("$.name", user.name())
                            .value("$.user_id", user.userId())
                            .value("$.followers_count", user.followersCount())
                            .value("$.follows_count", user.followsCount())
                            .value("$.media_count", user.mediaCount())
                            .value("$.biography", user.biography());
                });
    }

    private static ConsumerCase media() {
        return me("reads the token's account with its latest media", "a token of an account with media")
                .query("fields", "id,username,media.limit(2){id,caption,media_type,timestamp}")
                .linkTo("next")
                .calling((clients, read) -> {
                    IgUser user = read(
                            clients,
                            f -> f.id().username()
                                    .media(m -> m.limit(2)
                                            .fields(x ->
                                                    x.id().caption().mediaType().timestamp())));
                    read.value("$.username", user.username())
                            .value(
                                    "$.media.data[0].caption",
                                    user.media().data().get(0).caption())
                            .value(
                                    "$.media.data[0].media_type",
                                    user.media().data().get(0).mediaType())
                            .same("has next", true, user.media().paging().hasNext());
                });
    }

    private static ConsumerCase defaultFields() {
        return me("asks for the token's account without saying which fields", "a token of an account")
                .calling((clients, read) -> {
                    IgUser user = clients.instagram().igUser().me().execute();
                    read.value("$.id", user.id())
                            .absent("$.username", user.username())
                            .absent("$.account_type", user.accountType());
                });
    }

    /** The form that the guide prints; recorded answers are flat. */
    private static ConsumerCase wrappedInData() {
        return me("asks whose token it has and is answered with a list of one", "a host that wraps the account")
                .query("fields", "user_id,username")
                .wrappedInData()
                .calling((clients, read) -> {
                    IgUser user = read(clients, f -> f.userId().username());
                    read.value("$.data[0].user_id", user.userId())
                            .value("$.data[0].username", user.username())
                            .value("$.data[0].id", user.id());
                });
    }
}
