package io.github.iguser.contract.pact;

import io.github.iguser.instagram.IgUserFields;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.IgUser;
import java.util.List;
import java.util.function.Consumer;

/** What the client reads of the own account on graph.instagram.com, by its id. */
final class InstagramUserCases {

    private static final String ID = "17841400000000003";

    private InstagramUserCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                profile(),
                everyField(),
                accountType(),
                withTokenInQuery(),
                defaultFields(),
                withoutWebsite(),
                mediaAfter(),
                mediaBefore());
    }

    private static ConsumerCase.Builder account(String description, String state) {
        return ConsumerCase.of("graph.instagram.com", "getIgUser", description)
                .given(state)
                .having("igUserId", ID)
                .get("/${igUserId}");
    }

    private static IgUser read(Clients clients, Consumer<IgUserFields> fields) {
        return clients.instagram().igUser().get(ID, IgUserFields.of(fields)).execute();
    }

    private static void profileFields(IgUserFields fields) {
        fields.id()
                .username()
                .name()
                .accountType()
                .userId()
                .followersCount()
                .followsCount()
                .mediaCount()
                .profilePictureUrl()
                .biography()
                .website();
    }

    private static ConsumerCase profile() {
        return account("reads the profile", "an account with a full profile")
                .query(
                        "fields",
                        "id,username,name,account_type,user_id,followers_count,follows_count,media_count,"
                                + "profile_picture_url,biography,website")
                .calling((clients, read) -> {
                    IgUser user = read(clients, InstagramUserCases::profileFields);
                    read.value("$.id", user.id())
                            .value("$.username", user.username())
                            .value("$.name", user.name())
                            .value("$.account_type", user.accountType())
                            .value("$.user_id", user.userId())
                            .value("$.followers_count", user.followersCount())
                            .value("$.biography", user.biography())
                            .value("$.website", user.website());
                });
    }

    private static ConsumerCase everyField() {
        return account("reads every field of the account", "an account with a full profile and media")
                .query(
                        "fields",
                        "id,username,name,account_type,user_id,followers_count,follows_count,media_count,"
                                + "profile_picture_url,biography,website,"
                                + "media.limit(2){id,caption,media_type,timestamp}")
                .linkTo("next")
                .calling((clients, read) -> {
                    IgUser user = read(clients, f -> {
                        profileFields(f);
                        f.media(m -> m.limit(2)
                                .fields(x -> x.id().caption().mediaType().timestamp()));
                    });
                    read.value("$.follows_count", user.followsCount())
                            .value("$.media_count", user.mediaCount())
                            .value("$.profile_picture_url", user.profilePictureUrl())
                            .value(
                                    "$.media.data[0].media_type",
                                    user.media().data().get(0).mediaType())
                            .value(
                                    "$.media.data[0].timestamp",
                                    user.media().data().get(0).timestamp());
                });
    }

    private static ConsumerCase accountType() {
        return account("reads which kind of account it is", "an account")
                .query("fields", "id,user_id,username,account_type")
                .calling(InstagramUserCases::readAccountType);
    }

    private static ConsumerCase withTokenInQuery() {
        return account("reads which kind of account it is, with the token as a parameter", "an account")
                .query("fields", "id,user_id,username,account_type")
                .tokenInQuery()
                .calling(InstagramUserCases::readAccountType);
    }

    private static void readAccountType(Clients clients, TypedValues read) {
        IgUser user = read(clients, f -> f.id().userId().username().accountType());
        read.value("$.id", user.id())
                .value("$.user_id", user.userId())
                .value("$.username", user.username())
                .value("$.account_type", user.accountType());
    }

    private static ConsumerCase defaultFields() {
        return account("reads the account without saying which fields", "an account")
                .calling((clients, read) -> {
                    IgUser user = clients.instagram().igUser().get(ID).execute();
                    read.value("$.id", user.id())
                            .absent("$.username", user.username())
                            .absent("$.account_type", user.accountType());
                });
    }

    private static ConsumerCase withoutWebsite() {
        return account("reads a profile that leaves a field empty", "an account without website")
                .query("fields", "username,account_type,website")
                .lacking("$.website")
                .calling((clients, read) -> {
                    IgUser user = read(clients, f -> f.username().accountType().website());
                    read.value("$.username", user.username())
                            .value("$.account_type", user.accountType())
                            .absent("$.website", user.website());
                });
    }

    private static ConsumerCase mediaAfter() {
        return account("reads the account with the media after a cursor", "an account with several pages of media")
                .having("after", "QVFIUmFmdGVy")
                .query("fields", "id,username,media.limit(2).after(${after}){id,caption,media_type,timestamp}")
                .linkTo("next")
                .linkTo("previous")
                .calling((clients, read) -> {
                    IgUser user = read(
                            clients,
                            f -> f.id().username()
                                    .media(m -> m.limit(2)
                                            .after("QVFIUmFmdGVy")
                                            .fields(x ->
                                                    x.id().caption().mediaType().timestamp())));
                    readMedia(user, read);
                    read.same("has previous", true, user.media().paging().hasPrevious());
                });
    }

    private static ConsumerCase mediaBefore() {
        return account("reads the account with the media before a cursor", "an account with several pages of media")
                .having("before", "QVFIUmJlZm9yZQ")
                .query("fields", "id,username,media.limit(2).before(${before}){id,caption,media_type,timestamp}")
                .linkTo("next")
                .calling((clients, read) -> {
                    IgUser user = read(
                            clients,
                            f -> f.id().username()
                                    .media(m -> m.limit(2)
                                            .before("QVFIUmJlZm9yZQ")
                                            .fields(x ->
                                                    x.id().caption().mediaType().timestamp())));
                    readMedia(user, read);
                    read.same("has previous", false, user.media().paging().hasPrevious());
                });
    }

    private static void readMedia(IgUser user, TypedValues read) {
        IgMedia first = user.media().data().get(0);
        read.value("$.media.data[0].id", first.id())
                .value("$.media.data[0].caption", first.caption())
                .value("$.media.data[0].media_type", first.mediaType())
                .value("$.media.data[0].timestamp", first.timestamp())
                .value(
                        "$.media.paging.cursors.after",
                        user.media().paging().cursors().after())
                .same("has next", true, user.media().paging().hasNext());
    }
}
