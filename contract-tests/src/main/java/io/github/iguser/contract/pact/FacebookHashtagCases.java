package io.github.iguser.contract.pact;

import io.github.iguser.Page;
import io.github.iguser.facebook.ListRecentlySearchedHashtagsParams;
import io.github.iguser.model.IgHashtag;
import java.util.List;

/** How the client lists the hashtags that were searched for on graph.facebook.com. */
final class FacebookHashtagCases {

    private static final String ID = "17841405822304914";
    private static final String FIELDS = "id,name";

    private FacebookHashtagCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                firstPage(),
                nextPage(),
                lastPage(),
                emptyPage(),
                previousPage(),
                defaultFields(),
                asManyAsThereCanBe());
    }

    private static ConsumerCase.Builder hashtags(String description, String state) {
        return ConsumerCase.of("graph.facebook.com", "listRecentlySearchedHashtags", description)
                .given(state)
                .having("igUserId", ID)
                .get("/${igUserId}/recently_searched_hashtags");
    }

    private static Page<IgHashtag> list(Clients clients, ListRecentlySearchedHashtagsParams.Builder params) {
        return clients.facebook()
                .recentlySearchedHashtags()
                .list(ID, params.build())
                .execute();
    }

    private static ListRecentlySearchedHashtagsParams.Builder params() {
        return ListRecentlySearchedHashtagsParams.builder().fields(f -> f.id().name());
    }

    private static ConsumerCase firstPage() {
        return hashtags("lists the latest hashtags", "an account with several pages of hashtags")
                .query("fields", FIELDS)
                .query("limit", "2")
                .linkTo("next")
                .calling((clients, read) -> {
                    Page<IgHashtag> page = list(clients, params().limit(2));
                    readFirst(page, read);
                    read.same("has next", true, page.paging().hasNext())
                            .same("has previous", false, page.paging().hasPrevious());
                });
    }

    private static ConsumerCase nextPage() {
        return hashtags("lists the hashtags after a cursor", "an account with several pages of hashtags")
                .having("after", "QVFIUmFmdGVy")
                .query("fields", FIELDS)
                .query("limit", "2")
                .query("after", "${after}")
                .linkTo("next")
                .linkTo("previous")
                .calling((clients, read) -> {
                    Page<IgHashtag> page = list(clients, params().limit(2).after("QVFIUmFmdGVy"));
                    readFirst(page, read);
                    read.value(
                                    "$.paging.cursors.before",
                                    page.paging().cursors().before())
                            .same("has previous", true, page.paging().hasPrevious());
                });
    }

    private static ConsumerCase lastPage() {
        return hashtags("lists the last hashtags", "an account with several pages of hashtags")
                .having("after", "QVFIUmFmdGVy")
                .query("fields", FIELDS)
                .query("limit", "2")
                .query("after", "${after}")
                .linkTo("previous")
                .calling((clients, read) -> {
                    Page<IgHashtag> page = list(clients, params().limit(2).after("QVFIUmFmdGVy"));
                    readFirst(page, read);
                    read.same("has next", false, page.paging().hasNext())
                            .same("has previous", true, page.paging().hasPrevious());
                });
    }

    private static ConsumerCase emptyPage() {
        return hashtags("lists hashtags where there are none", "an account without hashtags")
                .query("fields", "name")
                .emptyList("$.data")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    Page<IgHashtag> page = list(
                            clients,
                            ListRecentlySearchedHashtagsParams.builder().fields(f -> f.name()));
                    read.same("items", List.of(), page.data())
                            .same("all items", 0L, page.data().stream().count())
                            .absent("$.paging", page.paging());
                });
    }

    private static ConsumerCase previousPage() {
        return hashtags("lists the hashtags before a cursor", "an account with several pages of hashtags")
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
        return hashtags("lists hashtags without saying which fields", "an account with hashtags")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    Page<IgHashtag> page = clients.facebook()
                            .recentlySearchedHashtags()
                            .list(ID)
                            .execute();
                    read.same("items", 1, page.data().size())
                            .value("$.data[0].id", page.data().get(0).id())
                            .absent("$.paging", page.paging());
                });
    }

    private static ConsumerCase asManyAsThereCanBe() {
        return hashtags("lists as many hashtags as there can be", "an account that has searched for hashtags")
                .query("limit", "30")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    Page<IgHashtag> page = list(
                            clients,
                            ListRecentlySearchedHashtagsParams.builder().limit(30));
                    read.value("$.data[0].id", page.data().get(0).id())
                            .absent("$.data[0].name", page.data().get(0).name())
                            .absent("$.paging", page.paging());
                });
    }

    private static void readFirst(Page<IgHashtag> page, TypedValues read) {
        IgHashtag first = page.data().get(0);
        read.value("$.data[0].id", first.id())
                .value("$.data[0].name", first.name())
                .value("$.paging.cursors.after", page.paging().cursors().after());
    }
}
