package io.github.iguser.contract.pact;

import io.github.iguser.facebook.IgCommentFields;
import io.github.iguser.facebook.IgCommentReplyFields;
import io.github.iguser.facebook.IgMediaFields;
import io.github.iguser.facebook.ListMediaParams;
import io.github.iguser.model.IgComment;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.MediaCollaborator;
import java.util.List;
import java.util.function.Consumer;

/** What the client reads of the comments on media on graph.facebook.com. */
final class FacebookCommentCases {

    private static final String ID = "17841405822304914";
    private static final String EVERY_FIELD =
            "id,from,hidden,legacy_instagram_comment_id,like_count,media{id,media_product_type},text,timestamp,user{id},"
                    + "username";

    private FacebookCommentCases() {}

    static List<ConsumerCase> all() {
        return List.of(defaultFields(), everyField(), before(), collaborators());
    }

    private static ConsumerCase.Builder media(String description, String state) {
        return ConsumerCase.of("graph.facebook.com", "listMedia", description)
                .given(state)
                .having("igUserId", ID)
                .get("/${igUserId}/media");
    }

    private static IgMedia first(Clients clients, Consumer<IgMediaFields> fields) {
        return clients.facebook()
                .media()
                .list(ID, ListMediaParams.builder().fields(fields).build())
                .execute()
                .data()
                .get(0);
    }

    private static ConsumerCase defaultFields() {
        return media("lists media with their comments", "an account with comments")
                .query("fields", "id,comments_count,comments")
                .lacking("$.paging")
                .lacking("$.data[*].comments.paging")
                .calling((clients, read) -> {
                    IgMedia first = first(clients, f -> f.id().commentsCount().comments());
                    read.value("$.data[0].id", first.id())
                            .value("$.data[0].comments_count", first.commentsCount())
                            .value(
                                    "$.data[0].comments.data[0].id",
                                    first.comments().data().get(0).id());
                });
    }

    private static ConsumerCase everyField() {
        return media("lists every field of comments and replies", "an account with comments and replies")
                .having("after", "QVFIUmFmdGVy")
                .having("afterReply", "QVFIUnJlcGx5")
                .query(
                        "fields",
                        "id,comments.limit(2).after(${after}){" + EVERY_FIELD
                                + ",replies.limit(2).after(${afterReply}){parent_id," + EVERY_FIELD + "}}")
                .lacking("$.paging")
                .lacking("$.data[*].comments.data[*].replies.data[*].from.self_ig_scoped_id")
                .calling((clients, read) -> {
                    IgComment first = first(
                                    clients,
                                    f -> f.id().comments(m -> m.limit(2)
                                            .after("QVFIUmFmdGVy")
                                            .fields(c -> everyField(c)
                                                    .replies(r -> r.limit(2)
                                                            .after("QVFIUnJlcGx5")
                                                            .fields(FacebookCommentCases::everyFieldOfReply)))))
                            .comments()
                            .data()
                            .get(0);
                    IgComment reply = first.replies().data().get(0);
                    String comment = "$.data[0].comments.data[0]";
                    read.value(comment + ".from.id", first.from().id())
                            .value(comment + ".from.username", first.from().username())
                            .value(
                                    comment + ".from.self_ig_scoped_id",
                                    first.from().selfIgScopedId())
                            .value(comment + ".hidden", first.hidden())
                            .value(comment + ".legacy_instagram_comment_id", first.legacyInstagramCommentId())
                            .value(comment + ".like_count", first.likeCount())
                            .value(
                                    comment + ".media.media_product_type",
                                    first.media().mediaProductType())
                            .value(comment + ".timestamp", first.timestamp())
                            .value(comment + ".replies.data[0].parent_id", reply.parentId())
                            .value(
                                    comment + ".replies.data[0].user.id",
                                    reply.user().id())
                            .value(comment + ".replies.data[0].text", reply.text());
                });
    }

    private static IgCommentFields everyField(IgCommentFields fields) {
        return fields.id()
                .from()
                .hidden()
                .legacyInstagramCommentId()
                .likeCount()
                .media(m -> m.id().mediaProductType())
                .text()
                .timestamp()
                .user(u -> u.id())
                .username();
    }

    private static void everyFieldOfReply(IgCommentReplyFields fields) {
        fields.parentId()
                .id()
                .from()
                .hidden()
                .legacyInstagramCommentId()
                .likeCount()
                .media(m -> m.id().mediaProductType())
                .text()
                .timestamp()
                .user(u -> u.id())
                .username();
    }

    private static ConsumerCase before() {
        return media("lists media with the comments before a cursor", "an account with several pages of comments")
                .having("before", "QVFIUmJlZm9yZQ")
                .having("beforeReply", "QVFIUnJlcGx5")
                .query(
                        "fields",
                        "id,comments.limit(1).before(${before}){id,text,replies.limit(1).before(${beforeReply}){id,text}}")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    IgMedia media = first(
                            clients,
                            f -> f.id().comments(m -> m.limit(1)
                                    .before("QVFIUmJlZm9yZQ")
                                    .fields(c -> c.id().text()
                                            .replies(r -> r.limit(1)
                                                    .before("QVFIUnJlcGx5")
                                                    .fields(x -> x.id().text())))));
                    IgComment first = media.comments().data().get(0);
                    read.value("$.data[0].comments.data[0].id", first.id())
                            .value(
                                    "$.data[0].comments.data[0].replies.data[0].text",
                                    first.replies().data().get(0).text())
                            .value(
                                    "$.data[0].comments.paging.cursors.after",
                                    media.comments().paging().cursors().after());
                });
    }

    private static ConsumerCase collaborators() {
        return media("lists media with their collaborators", "an account with collaborators")
                .query("fields", "id,collaborators{id,username,invite_status}")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    MediaCollaborator first = first(
                                    clients,
                                    f -> f.id().collaborators(
                                                    c -> c.id().username().inviteStatus()))
                            .collaborators()
                            .data()
                            .get(0);
                    read.value("$.data[0].collaborators.data[0].id", first.id())
                            .value("$.data[0].collaborators.data[0].username", first.username())
                            .value("$.data[0].collaborators.data[0].invite_status", first.inviteStatus());
                });
    }
}
