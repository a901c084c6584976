package io.github.iguser.contract.pact;

import io.github.iguser.Page;
import io.github.iguser.facebook.ListStoriesParams;
import io.github.iguser.model.IgMedia;
import java.util.List;

/** How the client lists the stories of an account on graph.facebook.com. */
final class FacebookStoryCases {

    private static final String ID = "17841405822304914";
    private static final String FIELDS = "id,media_type,media_url,permalink,timestamp";

    private FacebookStoryCases() {}

    static List<ConsumerCase> all() {
        return List.of(firstPage(), nextPage(), lastPage(), emptyPage(), previousPage(), defaultFields(), onePage());
    }

    private static ConsumerCase.Builder stories(String description, String state) {
        return ConsumerCase.of("graph.facebook.com", "listStories", description)
                .given(state)
                .having("igUserId", ID)
                .get("/${igUserId}/stories");
    }

    private static Page<IgMedia> list(Clients clients, ListStoriesParams.Builder params) {
        return clients.facebook().stories().list(ID, params.build()).execute();
    }

    private static ListStoriesParams.Builder params() {
        return ListStoriesParams.builder()
                .fields(f -> f.id().mediaType().mediaUrl().permalink().timestamp());
    }

    private static ConsumerCase firstPage() {
        return stories("lists the latest stories", "an account with several pages of stories")
                .query("fields", FIELDS)
                .query("limit", "2")
                .linkTo("next")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, params().limit(2));
                    readFirst(page, read);
                    read.same("has next", true, page.paging().hasNext())
                            .same("has previous", false, page.paging().hasPrevious());
                });
    }

    private static ConsumerCase nextPage() {
        return stories("lists the stories after a cursor", "an account with several pages of stories")
                .having("after", "QVFIUmFmdGVy")
                .query("fields", FIELDS)
                .query("limit", "2")
                .query("after", "${after}")
                .linkTo("next")
                .linkTo("previous")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, params().limit(2).after("QVFIUmFmdGVy"));
                    readFirst(page, read);
                    read.value(
                                    "$.paging.cursors.before",
                                    page.paging().cursors().before())
                            .same("has previous", true, page.paging().hasPrevious());
                });
    }

    private static ConsumerCase lastPage() {
        return stories("lists the last stories", "an account with several pages of stories")
                .having("after", "QVFIUmFmdGVy")
                .query("fields", FIELDS)
                .query("limit", "2")
                .query("after", "${after}")
                .linkTo("previous")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, params().limit(2).after("QVFIUmFmdGVy"));
                    readFirst(page, read);
                    read.same("has next", false, page.paging().hasNext())
                            .same("has previous", true, page.paging().hasPrevious());
                });
    }

    private static ConsumerCase emptyPage() {
        return stories("lists stories where there are none", "an account without stories")
                .query("fields", "id,timestamp")
                .emptyList("$.data")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    Page<IgMedia> page =
                            list(clients, ListStoriesParams.builder().fields(f -> f.id().timestamp()));
                    read.same("items", List.of(), page.data())
                            .same("all items", 0L, page.data().stream().count())
                            .absent("$.paging", page.paging());
                });
    }

    private static ConsumerCase previousPage() {
        return stories("lists the stories before a cursor", "an account with several pages of stories")
                .having("before", "QVFIUmJlZm9yZQ")
                .query("fields", FIELDS)
                .query("limit", "2")
                .query("before", "${before}")
                .linkTo("next")
                .linkTo("previous")
                .calling((clients, read) ->
                        readFirst(list(clients, params().limit(2).before("QVFIUmJlZm9yZQ")), read));
    }

    private static ConsumerCase defaultFields() {
        return stories("lists stories without saying which fields", "an account with stories")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    Page<IgMedia> page = clients.facebook().stories().list(ID).execute();
                    read.same("items", 1, page.data().size())
                            .value("$.data[0].id", page.data().get(0).id())
                            .absent("$.paging", page.paging());
                });
    }

    private static ConsumerCase onePage() {
        return stories("lists stories that fill one page", "an account with a story")
                .query("fields", FIELDS)
                .lacking("$.paging.cursors.after")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, params());
                    read.value("$.data[0].id", page.data().get(0).id())
                            .value(
                                    "$.paging.cursors.before",
                                    page.paging().cursors().before())
                            .absent(
                                    "$.paging.cursors.after",
                                    page.paging().cursors().after())
                            .same("has next", false, page.paging().hasNext());
                });
    }

    private static void readFirst(Page<IgMedia> page, TypedValues read) {
        IgMedia first = page.data().get(0);
        read.value("$.data[0].id", first.id())
                .value("$.data[0].media_type", first.mediaType())
                .value("$.data[0].media_url", first.mediaUrl())
                .value("$.data[0].permalink", first.permalink())
                .value("$.data[0].timestamp", first.timestamp())
                .value("$.paging.cursors.after", page.paging().cursors().after());
    }
}
