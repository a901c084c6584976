package io.github.iguser.contract.pact;

import io.github.iguser.Page;
import io.github.iguser.facebook.ListLiveMediaParams;
import io.github.iguser.model.IgComment;
import io.github.iguser.model.IgMedia;
import java.time.Instant;
import java.util.List;

/** How the client lists what an account is broadcasting on graph.facebook.com. */
final class FacebookLiveMediaCases {

    private static final String ID = "17841405822304914";
    private static final String FIELDS = "id,media_type,media_product_type,owner{id},username";

    private FacebookLiveMediaCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                firstPage(),
                nextPage(),
                lastPage(),
                emptyPage(),
                previousPage(),
                defaultFields(),
                timeRange(),
                withComments());
    }

    private static ConsumerCase.Builder live(String description, String state) {
        return ConsumerCase.of("graph.facebook.com", "listLiveMedia", description)
                .given(state)
                .having("igUserId", ID)
                .get("/${igUserId}/live_media");
    }

    private static Page<IgMedia> list(Clients clients, ListLiveMediaParams.Builder params) {
        return clients.facebook().liveMedia().list(ID, params.build()).execute();
    }

    private static ListLiveMediaParams.Builder params() {
        return ListLiveMediaParams.builder()
                .fields(f ->
                        f.id().mediaType().mediaProductType().owner(o -> o.id()).username());
    }

    private static ConsumerCase firstPage() {
        return live("lists the latest live videos", "an account with several pages of live videos")
                .query("fields", FIELDS)
                .query("limit", "1")
                .linkTo("next")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, params().limit(1));
                    readFirst(page, read);
                    read.same("has next", true, page.paging().hasNext())
                            .same("has previous", false, page.paging().hasPrevious());
                });
    }

    private static ConsumerCase nextPage() {
        return live("lists the live videos after a cursor", "an account with several pages of live videos")
                .having("after", "QVFIUmFmdGVy")
                .query("fields", FIELDS)
                .query("limit", "1")
                .query("after", "${after}")
                .linkTo("next")
                .linkTo("previous")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, params().limit(1).after("QVFIUmFmdGVy"));
                    readFirst(page, read);
                    read.value(
                                    "$.paging.cursors.before",
                                    page.paging().cursors().before())
                            .same("has previous", true, page.paging().hasPrevious());
                });
    }

    private static ConsumerCase lastPage() {
        return live("lists the last live videos", "an account with several pages of live videos")
                .having("after", "QVFIUmFmdGVy")
                .query("fields", FIELDS)
                .query("limit", "1")
                .query("after", "${after}")
                .linkTo("previous")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, params().limit(1).after("QVFIUmFmdGVy"));
                    readFirst(page, read);
                    read.same("has next", false, page.paging().hasNext())
                            .same("has previous", true, page.paging().hasPrevious());
                });
    }

    private static ConsumerCase emptyPage() {
        return live("lists live videos where there are none", "an account without live videos")
                .query("fields", "id,timestamp")
                .emptyList("$.data")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    Page<IgMedia> page =
                            list(clients, ListLiveMediaParams.builder().fields(f -> f.id().timestamp()));
                    read.same("items", List.of(), page.data())
                            .same("all items", 0L, page.data().stream().count())
                            .absent("$.paging", page.paging());
                });
    }

    private static ConsumerCase previousPage() {
        return live("lists the live videos before a cursor", "an account with several pages of live videos")
                .having("before", "QVFIUmJlZm9yZQ")
                .query("fields", FIELDS)
                .query("limit", "1")
                .query("before", "${before}")
                .linkTo("next")
                .linkTo("previous")
                .calling((clients, read) ->
                        readFirst(list(clients, params().limit(1).before("QVFIUmJlZm9yZQ")), read));
    }

    private static ConsumerCase defaultFields() {
        return live("lists live videos without saying which fields", "an account with live videos")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    Page<IgMedia> page = clients.facebook().liveMedia().list(ID).execute();
                    read.same("items", 1, page.data().size())
                            .value("$.data[0].id", page.data().get(0).id())
                            .absent("$.paging", page.paging());
                });
    }

    private static ConsumerCase timeRange() {
        return live("lists the live videos of a range of time", "an account that was live in that time")
                .having("since", "1795737600")
                .having("until", "1795824000")
                .query("fields", FIELDS)
                .query("since", "${since}")
                .query("until", "${until}")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(
                            clients,
                            params().since(Instant.ofEpochSecond(1795737600L))
                                    .until(Instant.ofEpochSecond(1795824000L)));
                    IgMedia first = page.data().get(0);
                    read.value("$.data[0].id", first.id())
                            .value("$.data[0].username", first.username())
                            .absent("$.paging", page.paging());
                });
    }

    private static ConsumerCase withComments() {
        return live("lists live videos with what is said about them", "an account that is live")
                .query("fields", "id,media_type,media_product_type,owner,username,comments")
                .lacking("$.paging")
                .lacking("$.data[*].comments.paging")
                .calling((clients, read) -> {
                    IgMedia first = list(
                                    clients,
                                    ListLiveMediaParams.builder()
                                            .fields(f -> f.id().mediaType()
                                                    .mediaProductType()
                                                    .owner()
                                                    .username()
                                                    .comments()))
                            .data()
                            .get(0);
                    IgComment comment = first.comments().data().get(0);
                    read.value("$.data[0].media_type", first.mediaType())
                            .value("$.data[0].media_product_type", first.mediaProductType())
                            .value("$.data[0].owner.id", first.owner().id())
                            .value("$.data[0].comments.data[0].id", comment.id());
                });
    }

    private static void readFirst(Page<IgMedia> page, TypedValues read) {
        IgMedia first = page.data().get(0);
        read.value("$.data[0].id", first.id())
                .value("$.data[0].media_type", first.mediaType())
                .value("$.data[0].media_product_type", first.mediaProductType())
                .value("$.data[0].owner.id", first.owner().id())
                .value("$.data[0].username", first.username())
                .value("$.paging.cursors.after", page.paging().cursors().after());
    }
}
