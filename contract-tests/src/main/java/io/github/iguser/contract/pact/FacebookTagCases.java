package io.github.iguser.contract.pact;

import io.github.iguser.Page;
import io.github.iguser.facebook.ListTagsParams;
import io.github.iguser.model.IgComment;
import io.github.iguser.model.IgMedia;
import java.time.Instant;
import java.util.List;

/** How the client lists the media in which an account is tagged on graph.facebook.com. */
final class FacebookTagCases {

    private static final String ID = "17841405822304914";
    private static final String FIELDS = "id,caption,media_type,media_url,permalink,timestamp,username";

    private FacebookTagCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                firstPage(),
                nextPage(),
                end(),
                emptyPage(),
                previousPage(),
                defaultFields(),
                postedWithin(),
                albumsWithComments());
    }

    private static ConsumerCase.Builder tags(String description, String state) {
        return ConsumerCase.of("graph.facebook.com", "listTags", description)
                .given(state)
                .having("igUserId", ID)
                .get("/${igUserId}/tags");
    }

    private static Page<IgMedia> list(Clients clients, ListTagsParams.Builder params) {
        return clients.facebook().tags().list(ID, params.build()).execute();
    }

    private static ListTagsParams.Builder params() {
        return ListTagsParams.builder()
                .fields(f -> f.id().caption()
                        .mediaType()
                        .mediaUrl()
                        .permalink()
                        .timestamp()
                        .username());
    }

    private static ConsumerCase firstPage() {
        return tags("lists the latest tagged media", "an account with several pages of tagged media")
                .query("fields", FIELDS)
                .query("limit", "2")
                .lacking("$.paging.cursors.before")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, params().limit(2));
                    readFirst(page, read);
                    read.absent(
                                    "$.paging.cursors.before",
                                    page.paging().cursors().before())
                            .same("has next", false, page.paging().hasNext());
                });
    }

    private static ConsumerCase nextPage() {
        return tags("lists the tagged media after a cursor", "an account with several pages of tagged media")
                .having("after", "QVFIUmFmdGVy")
                .query("fields", FIELDS)
                .query("limit", "2")
                .query("after", "${after}")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, params().limit(2).after("QVFIUmFmdGVy"));
                    readFirst(page, read);
                    read.value(
                            "$.paging.cursors.before", page.paging().cursors().before());
                });
    }

    private static ConsumerCase end() {
        return tags("lists the last tagged media", "an account with several pages of tagged media")
                .having("after", "QVFIUmFmdGVy")
                .query("fields", FIELDS)
                .query("limit", "2")
                .query("after", "${after}")
                .lacking("$.paging.cursors.after")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, params().limit(2).after("QVFIUmFmdGVy"));
                    read.value("$.data[0].id", page.data().get(0).id())
                            .value("$.data[0].username", page.data().get(0).username())
                            .absent(
                                    "$.paging.cursors.after",
                                    page.paging().cursors().after());
                });
    }

    private static ConsumerCase emptyPage() {
        return tags("lists tagged media where there are none", "an account without tagged media")
                .query("fields", "id,timestamp")
                .emptyList("$.data")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(clients, ListTagsParams.builder().fields(f -> f.id().timestamp()));
                    read.same("items", List.of(), page.data())
                            .same("all items", 0L, page.data().stream().count())
                            .absent("$.paging", page.paging());
                });
    }

    private static ConsumerCase previousPage() {
        return tags("lists the tagged media before a cursor", "an account with several pages of tagged media")
                .having("before", "QVFIUmJlZm9yZQ")
                .query("fields", FIELDS)
                .query("limit", "2")
                .query("before", "${before}")
                .calling((clients, read) ->
                        readFirst(list(clients, params().limit(2).before("QVFIUmJlZm9yZQ")), read));
    }

    private static ConsumerCase defaultFields() {
        return tags("lists tagged media without saying which fields", "an account with tagged media")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    Page<IgMedia> page = clients.facebook().tags().list(ID).execute();
                    read.same("items", 1, page.data().size())
                            .value("$.data[0].id", page.data().get(0).id())
                            .absent("$.paging", page.paging());
                });
    }

    private static ConsumerCase postedWithin() {
        return tags("lists the tagged media of a type and time", "an account with tagged media of that time")
                .having("after", "1793491200")
                .having("before", "1795824000")
                .query("fields", FIELDS)
                .query("media_type", "IMAGE")
                .query("posted_after", "${after}")
                .query("posted_before", "${before}")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    Page<IgMedia> page = list(
                            clients,
                            params().mediaType("IMAGE")
                                    .postedAfter(Instant.ofEpochSecond(1793491200L))
                                    .postedBefore(Instant.ofEpochSecond(1795824000L)));
                    IgMedia first = page.data().get(0);
                    read.value("$.data[0].id", first.id())
                            .value("$.data[0].media_type", first.mediaType())
                            .absent("$.paging", page.paging());
                });
    }

    private static ConsumerCase albumsWithComments() {
        return tags("lists tagged albums with their comments", "an account with tagged albums")
                .query(
                        "fields",
                        "id,caption,media_type,children{id,media_type,media_url,permalink,timestamp,username},"
                                + "comments{hidden,media,text,username,user,id,like_count,timestamp}")
                .lacking("$.data[*].comments.paging")
                .lacking("$.paging.cursors.before")
                .calling((clients, read) -> {
                    IgMedia first = list(
                                    clients,
                                    ListTagsParams.builder()
                                            .fields(f -> f.id().caption()
                                                    .mediaType()
                                                    .children(c -> c.id().mediaType()
                                                            .mediaUrl()
                                                            .permalink()
                                                            .timestamp()
                                                            .username())
                                                    .comments(m -> m.fields(c -> c.hidden()
                                                            .media()
                                                            .text()
                                                            .username()
                                                            .user()
                                                            .id()
                                                            .likeCount()
                                                            .timestamp()))))
                            .data()
                            .get(0);
                    IgComment comment = first.comments().data().get(0);
                    read.value(
                                    "$.data[0].children.data[0].id",
                                    first.children().data().get(0).id())
                            .value("$.data[0].comments.data[0].hidden", comment.hidden())
                            .value(
                                    "$.data[0].comments.data[0].media.id",
                                    comment.media().id())
                            .value(
                                    "$.data[0].comments.data[0].user.id",
                                    comment.user().id())
                            .value("$.data[0].comments.data[0].like_count", comment.likeCount())
                            .value("$.data[0].comments.data[0].timestamp", comment.timestamp());
                });
    }

    private static void readFirst(Page<IgMedia> page, TypedValues read) {
        IgMedia first = page.data().get(0);
        read.value("$.data[0].id", first.id())
                .value("$.data[0].caption", first.caption())
                .value("$.data[0].media_type", first.mediaType())
                .value("$.data[0].timestamp", first.timestamp())
                .value("$.data[0].username", first.username())
                .value("$.paging.cursors.after", page.paging().cursors().after());
    }
}
