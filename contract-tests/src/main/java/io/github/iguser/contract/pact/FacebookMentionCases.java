package io.github.iguser.contract.pact;

import io.github.iguser.GraphResponse;
import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.facebook.MentionedIgMediaFields;
import io.github.iguser.facebook.ReplyToMentionParams;
import io.github.iguser.model.CreatedComment;
import io.github.iguser.model.IgComment;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.IgUser;
import java.util.List;
import java.util.function.Consumer;

/** How the client reads mentions of an account, and replies to them, on graph.facebook.com. */
final class FacebookMentionCases {

    private static final String HOST = "graph.facebook.com";
    private static final String ID = "17841405822304914";
    private static final String MEDIA = "17900000000000310";
    private static final String COMMENT = "17870000000000410";
    private static final String MESSAGE = "Thank you for the ride";
    private static final String EVERY_FIELD =
            "caption,children{id,media_type,media_url,permalink,timestamp,username},comments{hidden,id,like_count,media,"
                    + "text,timestamp,user,username},comments_count,id,like_count,media_type,media_url,owner{id},"
                    + "permalink,timestamp,username";

    private FacebookMentionCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                onCaption(),
                onComment(),
                comment(),
                commentWithMedia(),
                commentInFull(),
                media(),
                mediaInFull(),
                story(),
                commentsFirst(),
                commentsAfter(),
                commentsEnd(),
                commentsBefore());
    }

    private static ConsumerCase.Builder reply(String description, String state) {
        return ConsumerCase.of(HOST, "replyToMention", description)
                .given(state)
                .having("igUserId", ID)
                .having("mediaId", MEDIA)
                .having("message", MESSAGE)
                .post("/${igUserId}/mentions")
                .form("media_id", "${mediaId}")
                .form("message", "${message}");
    }

    private static void send(Clients clients, TypedValues read, ReplyToMentionParams.Builder params) {
        GraphResponse<CreatedComment> made = clients.facebook()
                .mentions()
                .reply(ID, params.mediaId(MEDIA).message(MESSAGE).build())
                .executeForResponse();
        read.value("$.id", made.body().id()).same("status", 200, made.status()).same("requests", 1, made.attempts());
    }

    private static ConsumerCase onCaption() {
        return reply("comments on a media that mentions the account", "a media with the name of the account")
                .calling((clients, read) -> send(clients, read, ReplyToMentionParams.builder()));
    }

    private static ConsumerCase onComment() {
        return reply("replies to a comment that mentions the account", "a comment with the name of the account")
                .having("commentId", COMMENT)
                .form("comment_id", "${commentId}")
                .calling((clients, read) ->
                        send(clients, read, ReplyToMentionParams.builder().commentId(COMMENT)));
    }

    private static ConsumerCase.Builder mention(String description, String state) {
        return ConsumerCase.of(HOST, "getIgUser", description)
                .given(state)
                .having("igUserId", ID)
                .get("/${igUserId}");
    }

    private static IgUser read(Clients clients, Consumer<IgUserFields> fields) {
        return clients.facebook().igUser().get(ID, IgUserFields.of(fields)).execute();
    }

    private static ConsumerCase comment() {
        return mention("reads a comment that mentions the account", "a comment with the name of the account")
                .having("commentId", COMMENT)
                .query("fields", "mentioned_comment.comment_id(${commentId}){timestamp,like_count,text,id}")
                .calling((clients, read) -> {
                    IgComment comment = read(
                                    clients,
                                    f -> f.mentionedComment(
                                            COMMENT,
                                            c -> c.timestamp()
                                                    .likeCount()
                                                    .text()
                                                    .id()))
                            .mentionedComment();
                    read.value("$.mentioned_comment.id", comment.id())
                            .value("$.mentioned_comment.like_count", comment.likeCount())
                            .value("$.mentioned_comment.text", comment.text())
                            .value("$.mentioned_comment.timestamp", comment.timestamp());
                });
    }

    private static ConsumerCase commentWithMedia() {
        return mention(
                        "reads a comment that mentions the account, and its media",
                        "a comment with the name of the account")
                .having("commentId", COMMENT)
                .query(
                        "fields",
                        "mentioned_comment.comment_id(${commentId}){timestamp,like_count,text,media{id,media_url}}")
                .calling((clients, read) -> {
                    IgComment comment = read(
                                    clients,
                                    f -> f.mentionedComment(
                                            COMMENT,
                                            c -> c.timestamp()
                                                    .likeCount()
                                                    .text()
                                                    .media(m -> m.id().mediaUrl())))
                            .mentionedComment();
                    read.value("$.mentioned_comment.text", comment.text())
                            .value(
                                    "$.mentioned_comment.media.id",
                                    comment.media().id())
                            .value(
                                    "$.mentioned_comment.media.media_url",
                                    comment.media().mediaUrl());
                });
    }

    private static ConsumerCase commentInFull() {
        return mention("reads all of a comment that mentions the account", "a comment with the name of the account")
                .having("commentId", COMMENT)
                .query(
                        "fields",
                        "mentioned_comment.comment_id(${commentId}){id,like_count,media{" + EVERY_FIELD
                                + "},text,timestamp,username}")
                .lacking("$.mentioned_comment.media.owner")
                .lacking("$.mentioned_comment.media.comments.paging")
                .calling((clients, read) -> {
                    IgComment comment = read(
                                    clients,
                                    f -> f.mentionedComment(
                                            COMMENT,
                                            c -> c.id().likeCount()
                                                    .media(FacebookMentionCases::everyField)
                                                    .text()
                                                    .timestamp()
                                                    .username()))
                            .mentionedComment();
                    read.value("$.mentioned_comment.username", comment.username())
                            .value(
                                    "$.mentioned_comment.media.permalink",
                                    comment.media().permalink())
                            .absent(
                                    "$.mentioned_comment.media.owner",
                                    comment.media().owner());
                });
    }

    private static ConsumerCase media() {
        return mention("reads a media that mentions the account", "a media with the name of the account")
                .having("mediaId", MEDIA)
                .query("fields", "mentioned_media.media_id(${mediaId}){caption,media_type}")
                .calling((clients, read) -> {
                    IgMedia media = read(
                                    clients,
                                    f -> f.mentionedMedia(
                                            MEDIA, m -> m.caption().mediaType()))
                            .mentionedMedia();
                    read.value("$.mentioned_media.id", media.id())
                            .value("$.mentioned_media.caption", media.caption())
                            .value("$.mentioned_media.media_type", media.mediaType());
                });
    }

    private static ConsumerCase mediaInFull() {
        return mention("reads all of a media that mentions the account", "a media with the name of the account")
                .having("mediaId", MEDIA)
                .query("fields", "mentioned_media.media_id(${mediaId}){" + EVERY_FIELD + "}")
                .lacking("$.mentioned_media.comments.paging")
                .calling((clients, read) -> {
                    IgMedia media = read(clients, f -> f.mentionedMedia(MEDIA, FacebookMentionCases::everyField))
                            .mentionedMedia();
                    IgComment comment = media.comments().data().get(0);
                    read.value("$.mentioned_media.caption", media.caption())
                            .value("$.mentioned_media.like_count", media.likeCount())
                            .value("$.mentioned_media.comments_count", media.commentsCount())
                            .value("$.mentioned_media.owner.id", media.owner().id())
                            .value(
                                    "$.mentioned_media.children.data[0].id",
                                    media.children().data().get(0).id())
                            .value("$.mentioned_media.comments.data[0].hidden", comment.hidden())
                            .value(
                                    "$.mentioned_media.comments.data[0].user.id",
                                    comment.user().id());
                });
    }

    private static void everyField(MentionedIgMediaFields fields) {
        fields.caption()
                .children(c ->
                        c.id().mediaType().mediaUrl().permalink().timestamp().username())
                .comments(m -> m.fields(c -> c.hidden()
                        .id()
                        .likeCount()
                        .media()
                        .text()
                        .timestamp()
                        .user()
                        .username()))
                .commentsCount()
                .id()
                .likeCount()
                .mediaType()
                .mediaUrl()
                .owner(o -> o.id())
                .permalink()
                .timestamp()
                .username();
    }

    private static ConsumerCase story() {
        return mention("reads of which type a mentioning media is", "a story with the name of the account")
                .having("mediaId", MEDIA)
                .query("fields", "mentioned_media.media_id(${mediaId}){id,media_type,timestamp,username}")
                .calling((clients, read) -> {
                    IgMedia media = read(
                                    clients,
                                    f -> f.mentionedMedia(
                                            MEDIA,
                                            m -> m.id().mediaType().timestamp().username()))
                            .mentionedMedia();
                    read.value("$.mentioned_media.media_type", media.mediaType())
                            .value("$.mentioned_media.timestamp", media.timestamp())
                            .value("$.mentioned_media.username", media.username());
                });
    }

    private static ConsumerCase commentsFirst() {
        return mention("reads the first comments on a mentioning media", "a media with several pages of comments")
                .having("mediaId", MEDIA)
                .query("fields", "mentioned_media.media_id(${mediaId}){comments.limit(2){id,text,timestamp}}")
                .lacking("$.mentioned_media.comments.paging.cursors.before")
                .calling((clients, read) -> {
                    IgMedia media = read(
                                    clients,
                                    f -> f.mentionedMedia(
                                            MEDIA,
                                            m -> m.comments(c -> c.limit(2)
                                                    .fields(x -> x.id().text().timestamp()))))
                            .mentionedMedia();
                    IgComment first = media.comments().data().get(0);
                    read.value("$.mentioned_media.comments.data[0].id", first.id())
                            .value("$.mentioned_media.comments.data[0].text", first.text())
                            .value("$.mentioned_media.comments.data[0].timestamp", first.timestamp())
                            .same("has next", false, media.comments().paging().hasNext());
                });
    }

    private static ConsumerCase commentsAfter() {
        return mention(
                        "reads the comments after a cursor on a mentioning media",
                        "a media with several pages of comments")
                .having("after", "QVFIUmFmdGVy")
                .having("mediaId", MEDIA)
                .query(
                        "fields",
                        "mentioned_media.media_id(${mediaId}){comments.limit(2).after(${after}){id,text,timestamp}}")
                .calling((clients, read) -> {
                    IgMedia media = read(
                                    clients,
                                    f -> f.mentionedMedia(
                                            MEDIA,
                                            m -> m.comments(c -> c.limit(2)
                                                    .after("QVFIUmFmdGVy")
                                                    .fields(x -> x.id().text().timestamp()))))
                            .mentionedMedia();
                    IgComment first = media.comments().data().get(0);
                    read.value("$.mentioned_media.comments.data[0].id", first.id())
                            .value("$.mentioned_media.comments.data[0].text", first.text())
                            .value("$.mentioned_media.comments.data[0].timestamp", first.timestamp())
                            .same("has next", false, media.comments().paging().hasNext());
                });
    }

    private static ConsumerCase commentsEnd() {
        return mention("reads the last comments on a mentioning media", "a media with several pages of comments")
                .having("after", "QVFIUmFmdGVy")
                .having("mediaId", MEDIA)
                .query(
                        "fields",
                        "mentioned_media.media_id(${mediaId}){comments.limit(2).after(${after}){id,text,timestamp}}")
                .lacking("$.mentioned_media.comments.paging.cursors.after")
                .calling((clients, read) -> {
                    IgMedia media = read(
                                    clients,
                                    f -> f.mentionedMedia(
                                            MEDIA,
                                            m -> m.comments(c -> c.limit(2)
                                                    .after("QVFIUmFmdGVy")
                                                    .fields(x -> x.id().text().timestamp()))))
                            .mentionedMedia();
                    IgComment first = media.comments().data().get(0);
                    read.value("$.mentioned_media.comments.data[0].id", first.id())
                            .value("$.mentioned_media.comments.data[0].text", first.text())
                            .value("$.mentioned_media.comments.data[0].timestamp", first.timestamp())
                            .same("has next", false, media.comments().paging().hasNext());
                });
    }

    private static ConsumerCase commentsBefore() {
        return mention(
                        "reads the comments before a cursor on a mentioning media",
                        "a media with several pages of comments")
                .having("before", "QVFIUmJlZm9yZQ")
                .having("mediaId", MEDIA)
                .query(
                        "fields",
                        "mentioned_media.media_id(${mediaId}){comments.limit(2).before(${before}){id,text,timestamp}}")
                .calling((clients, read) -> {
                    IgMedia media = read(
                                    clients,
                                    f -> f.mentionedMedia(
                                            MEDIA,
                                            m -> m.comments(c -> c.limit(2)
                                                    .before("QVFIUmJlZm9yZQ")
                                                    .fields(x -> x.id().text().timestamp()))))
                            .mentionedMedia();
                    IgComment first = media.comments().data().get(0);
                    read.value("$.mentioned_media.comments.data[0].id", first.id())
                            .value("$.mentioned_media.comments.data[0].text", first.text())
                            .value("$.mentioned_media.comments.data[0].timestamp", first.timestamp())
                            .same("has next", false, media.comments().paging().hasNext());
                });
    }
}
