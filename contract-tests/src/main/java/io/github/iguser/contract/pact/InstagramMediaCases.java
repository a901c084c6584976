package io.github.iguser.contract.pact;

import io.github.iguser.Page;
import io.github.iguser.PagingKind;
import io.github.iguser.instagram.ListMediaParams;
import io.github.iguser.model.IgMedia;
import java.time.Instant;
import java.util.List;

/** How the client goes through the list of media on graph.instagram.com. */
final class InstagramMediaCases {

    private static final String ID = "17841405822304914";
    private static final String FIELDS = "id,caption,media_type,media_url,permalink,timestamp";

    private InstagramMediaCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                firstPage(),
                nextPage(),
                lastPage(),
                emptyPage(),
                previousPage(),
                defaultFields(),
                timeRange(),
                ofTheToken());
    }

    private static ConsumerCase.Builder media(String description, String state) {
        return ConsumerCase.of("graph.instagram.com", "listMedia", description)
                .given(state)
                .having("igUserId", ID)
                .get("/${igUserId}/media");
    }

    private static Page<IgMedia> list(Clients clients, ListMediaParams.Builder params) {
        return clients.instagram().media().list(ID, params.build()).execute();
    }

    private static ListMediaParams.Builder params() {
        return ListMediaParams.builder()
                .fields(f -> f.id().caption().mediaType().mediaUrl().permalink().timestamp());
    }

    private static ConsumerCase firstPage() {
        return media("lists the latest media", "an account with several pages of media")
                .query("fields", FIELDS)
                .query("limit", "3")
                .linkTo("next")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, params().limit(3));
                    readFirst(page, read);
                    read.same("has next", true, page.paging().hasNext())
                            .same("has previous", false, page.paging().hasPrevious());
                });
    }

    private static ConsumerCase nextPage() {
        return media("lists the media after a cursor", "an account with several pages of media")
                .having("after", "QVFIUmFmdGVy")
                .query("fields", FIELDS)
                .query("limit", "3")
                .query("after", "${after}")
                .linkTo("next")
                .linkTo("previous")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, params().limit(3).after("QVFIUmFmdGVy"));
                    readFirst(page, read);
                    read.value(
                                    "$.paging.cursors.before",
                                    page.paging().cursors().before())
                            .same("has next", true, page.paging().hasNext())
                            .same("has previous", true, page.paging().hasPrevious());
                });
    }

    private static ConsumerCase lastPage() {
        return media("lists the last media", "an account with several pages of media")
                .having("after", "QVFIUmFmdGVy")
                .query("fields", FIELDS)
                .query("limit", "3")
                .query("after", "${after}")
                .linkTo("previous")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, params().limit(3).after("QVFIUmFmdGVy"));
                    readFirst(page, read);
                    read.same("has next", false, page.paging().hasNext())
                            .same("has previous", true, page.paging().hasPrevious());
                });
    }

    private static ConsumerCase emptyPage() {
        return media("lists media where there are none", "an account without media")
                .query("fields", "id,timestamp")
                .emptyList("$.data")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, ListMediaParams.builder().fields(f -> f.id().timestamp()));
                    read.same("media", List.of(), page.data())
                            .same("all media", 0L, page.data().stream().count())
                            .absent("$.paging", page.paging());
                });
    }

    private static ConsumerCase previousPage() {
        return media("lists the media before a cursor", "an account with several pages of media")
                .having("before", "QVFIUmJlZm9yZQ")
                .query("fields", FIELDS)
                .query("limit", "3")
                .query("before", "${before}")
                .linkTo("next")
                .calling((clients, read) ->
                        readFirst(list(clients, params().limit(3).before("QVFIUmJlZm9yZQ")), read));
    }

    private static void readFirst(Page<IgMedia> page, TypedValues read) {
        IgMedia first = page.data().get(0);
        read.value("$.data[0].id", first.id())
                .value("$.data[0].caption", first.caption())
                .value("$.data[0].media_type", first.mediaType())
                .value("$.data[0].media_url", first.mediaUrl())
                .value("$.data[0].permalink", first.permalink())
                .value("$.data[0].timestamp", first.timestamp())
                .value("$.paging.cursors.after", page.paging().cursors().after());
    }

    private static ConsumerCase defaultFields() {
        return media("lists media without saying which fields", "an account with media")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    Page<IgMedia> page = clients.instagram().media().list(ID).execute();
                    IgMedia first = page.data().get(0);
                    read.same("items", 1, page.data().size())
                            .value("$.data[0].id", first.id())
                            .absent("$.data[0].timestamp", first.timestamp())
                            .absent("$.paging", page.paging());
                });
    }

    private static ConsumerCase timeRange() {
        return media("lists the media of a range of time", "an account with media in that time")
                .having("since", "1793664000")
                .having("until", "1794787200")
                .query("fields", "id,timestamp")
                .query("since", "${since}")
                .query("until", "${until}")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(
                            clients,
                            ListMediaParams.builder()
                                    .fields(f -> f.id().timestamp())
                                    .since(Instant.ofEpochSecond(1793664000L))
                                    .until(Instant.ofEpochSecond(1794787200L)));
                    read.value("$.data[0].id", page.data().get(0).id())
                            .value("$.data[0].timestamp", page.data().get(0).timestamp())
                            .value(
                                    "$.paging.cursors.after",
                                    page.paging().cursors().after());
                });
    }

    private static ConsumerCase ofTheToken() {
        return ConsumerCase.of("graph.instagram.com", "listMedia", "lists the media of the token's account")
                .given("a token of an account with several pages of media")
                .get("/me/media")
                .query("fields", "id,permalink,timestamp")
                .query("limit", "2")
                .linkTo("next")
                .calling((clients, read) -> {
                    Page<IgMedia> page = clients.instagram()
                            .media()
                            .list(
                                    "me",
                                    ListMediaParams.builder()
                                            .fields(f -> f.id().permalink().timestamp())
                                            .limit(2)
                                            .build())
                            .execute();
                    IgMedia first = page.data().get(0);
                    read.value("$.data[0].id", first.id())
                            .value("$.data[0].permalink", first.permalink())
                            .value("$.data[0].timestamp", first.timestamp())
                            .same("has more", true, page.hasMore(PagingKind.LINK));
                });
    }
}
