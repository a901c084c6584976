package io.github.iguser.contract.pact;

import io.github.iguser.instagram.IgUserFields;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.IgUser;
import java.util.List;
import java.util.function.Consumer;

/** What the client reads of the lists of an account as fields of it on graph.instagram.com. */
final class InstagramEdgeFieldCases {

    private static final String ID = "17841400000000003";

    private InstagramEdgeFieldCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                storiesAfter(),
                storiesBefore(),
                noStories(),
                liveMediaAfter(),
                liveMediaBefore(),
                noLiveMedia(),
                tagsAfter(),
                tagsBefore(),
                noTags());
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

    private static ConsumerCase storiesAfter() {
        return account("reads the account with the stories after a cursor", "an account with several pages of stories")
                .having("after", "QVFIUmFmdGVy")
                .query("fields", "id,stories.limit(2).after(${after}){id,media_type,timestamp}")
                .linkTo("next")
                .linkTo("previous")
                .calling((clients, read) -> readStories(
                        read(
                                clients,
                                f -> f.id().stories(m -> m.limit(2)
                                        .after("QVFIUmFmdGVy")
                                        .fields(x -> x.id().mediaType().timestamp()))),
                        read));
    }

    private static ConsumerCase storiesBefore() {
        return account("reads the account with the stories before a cursor", "an account with several pages of stories")
                .having("before", "QVFIUmJlZm9yZQ")
                .query("fields", "id,stories.limit(2).before(${before}){id,media_type,timestamp}")
                .linkTo("next")
                .linkTo("previous")
                .calling((clients, read) -> readStories(
                        read(
                                clients,
                                f -> f.id().stories(m -> m.limit(2)
                                        .before("QVFIUmJlZm9yZQ")
                                        .fields(x -> x.id().mediaType().timestamp()))),
                        read));
    }

    private static ConsumerCase noStories() {
        return account("reads the account with its stories where there are none", "an account without stories")
                .query("fields", "id,stories")
                .emptyList("$.stories.data")
                .lacking("$.stories.paging")
                .calling((clients, read) -> {
                    IgUser user = read(clients, f -> f.id().stories());
                    read.value("$.id", user.id())
                            .same("items", List.of(), user.stories().data())
                            .absent("$.stories.paging", user.stories().paging());
                });
    }

    private static void readStories(IgUser user, TypedValues read) {
        IgMedia first = user.stories().data().get(0);
        read.value("$.stories.data[0].id", first.id())
                .value("$.stories.data[0].media_type", first.mediaType())
                .value("$.stories.data[0].timestamp", first.timestamp())
                .value(
                        "$.stories.paging.cursors.before",
                        user.stories().paging().cursors().before())
                .value(
                        "$.stories.paging.cursors.after",
                        user.stories().paging().cursors().after())
                .same("has next", true, user.stories().paging().hasNext());
    }

    private static ConsumerCase liveMediaAfter() {
        return account(
                        "reads the account with the live media after a cursor",
                        "an account with several pages of live media")
                .having("after", "QVFIUmFmdGVy")
                .query("fields", "id,live_media.limit(1).after(${after}){id,media_type,media_product_type}")
                .linkTo("next")
                .linkTo("previous")
                .calling((clients, read) -> readLiveMedia(
                        read(
                                clients,
                                f -> f.id().liveMedia(m -> m.limit(1)
                                        .after("QVFIUmFmdGVy")
                                        .fields(x -> x.id().mediaType().mediaProductType()))),
                        read));
    }

    private static ConsumerCase liveMediaBefore() {
        return account(
                        "reads the account with the live media before a cursor",
                        "an account with several pages of live media")
                .having("before", "QVFIUmJlZm9yZQ")
                .query("fields", "id,live_media.limit(1).before(${before}){id,media_type,media_product_type}")
                .linkTo("next")
                .linkTo("previous")
                .calling((clients, read) -> readLiveMedia(
                        read(
                                clients,
                                f -> f.id().liveMedia(m -> m.limit(1)
                                        .before("QVFIUmJlZm9yZQ")
                                        .fields(x -> x.id().mediaType().mediaProductType()))),
                        read));
    }

    private static ConsumerCase noLiveMedia() {
        return account("reads the account with its live media where there are none", "an account without live media")
                .query("fields", "id,live_media")
                .emptyList("$.live_media.data")
                .lacking("$.live_media.paging")
                .calling((clients, read) -> {
                    IgUser user = read(clients, f -> f.id().liveMedia());
                    read.value("$.id", user.id())
                            .same("items", List.of(), user.liveMedia().data())
                            .absent("$.live_media.paging", user.liveMedia().paging());
                });
    }

    private static void readLiveMedia(IgUser user, TypedValues read) {
        IgMedia first = user.liveMedia().data().get(0);
        read.value("$.live_media.data[0].id", first.id())
                .value("$.live_media.data[0].media_type", first.mediaType())
                .value("$.live_media.data[0].media_product_type", first.mediaProductType())
                .value(
                        "$.live_media.paging.cursors.before",
                        user.liveMedia().paging().cursors().before())
                .value(
                        "$.live_media.paging.cursors.after",
                        user.liveMedia().paging().cursors().after())
                .same("has next", true, user.liveMedia().paging().hasNext());
    }

    private static ConsumerCase tagsAfter() {
        return account("reads the account with the tags after a cursor", "an account with several pages of tags")
                .having("after", "QVFIUmFmdGVy")
                .query("fields", "id,tags.limit(2).after(${after}){id,media_type,username}")
                .calling((clients, read) -> readTags(
                        read(
                                clients,
                                f -> f.id().tags(m -> m.limit(2)
                                        .after("QVFIUmFmdGVy")
                                        .fields(x -> x.id().mediaType().username()))),
                        read));
    }

    private static ConsumerCase tagsBefore() {
        return account("reads the account with the tags before a cursor", "an account with several pages of tags")
                .having("before", "QVFIUmJlZm9yZQ")
                .query("fields", "id,tags.limit(2).before(${before}){id,media_type,username}")
                .calling((clients, read) -> readTags(
                        read(
                                clients,
                                f -> f.id().tags(m -> m.limit(2)
                                        .before("QVFIUmJlZm9yZQ")
                                        .fields(x -> x.id().mediaType().username()))),
                        read));
    }

    private static ConsumerCase noTags() {
        return account("reads the account with its tags where there are none", "an account without tags")
                .query("fields", "id,tags")
                .emptyList("$.tags.data")
                .lacking("$.tags.paging")
                .calling((clients, read) -> {
                    IgUser user = read(clients, f -> f.id().tags());
                    read.value("$.id", user.id())
                            .same("items", List.of(), user.tags().data())
                            .absent("$.tags.paging", user.tags().paging());
                });
    }

    private static void readTags(IgUser user, TypedValues read) {
        IgMedia first = user.tags().data().get(0);
        read.value("$.tags.data[0].id", first.id())
                .value("$.tags.data[0].media_type", first.mediaType())
                .value("$.tags.data[0].username", first.username())
                .value(
                        "$.tags.paging.cursors.before",
                        user.tags().paging().cursors().before())
                .value(
                        "$.tags.paging.cursors.after",
                        user.tags().paging().cursors().after())
                .same("has next", false, user.tags().paging().hasNext());
    }
}
