package io.github.iguser.contract.pact.typed;

import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.facebook.ReplyToMentionParams;
import io.github.iguser.model.CreatedComment;
import io.github.iguser.model.IgComment;
import io.github.iguser.model.IgMedia;
import java.util.List;

/** Mentions of the account on graph.facebook.com, and replies to them. */
final class MentionCases {

    private static final String ACCOUNT = "17841405309211844";
    private static final String MEDIA = "17900000000000310";
    private static final String MESSAGE = "Thank you for the ride";

    private MentionCases() {}

    static List<TypedCall> all() {
        return List.of(commentWithMedia(), media(), replyToCaption(), replyToComment());
    }

    /** The id of a node is returned without being requested. */
    private static TypedCall commentWithMedia() {
        return TypedCall.of("getIgUser/mentioned-comment-documented-with-media")
                .facebook(client -> client.igUser()
                        .get(
                                ACCOUNT,
                                IgUserFields.of(f -> f.mentionedComment(
                                        "17873440459141021",
                                        c -> c.timestamp().likeCount().text().media(m -> m.id().mediaUrl())))))
                .reading((user, read) -> {
                    IgComment comment = user.mentionedComment();
                    IgMedia media = comment.media();
                    read.value("$.mentioned_comment.id", comment.id())
                            .value("$.mentioned_comment.like_count", comment.likeCount())
                            .value("$.mentioned_comment.text", comment.text())
                            .value("$.mentioned_comment.timestamp", comment.timestamp())
                            .value("$.mentioned_comment.media.id", media.id())
                            .value("$.mentioned_comment.media.media_url", media.mediaUrl());
                });
    }

    private static TypedCall media() {
        return TypedCall.of("getIgUser/mentioned-media-documented")
                .facebook(client -> client.igUser()
                        .get(
                                ACCOUNT,
                                IgUserFields.of(f -> f.mentionedMedia(
                                        "17873440459141021", m -> m.caption().mediaType()))))
                .reading((user, read) -> {
                    IgMedia media = user.mentionedMedia();
                    read.value("$.mentioned_media.id", media.id())
                            .value("$.mentioned_media.caption", media.caption())
                            .value("$.mentioned_media.media_type", media.mediaType());
                });
    }

    private static TypedCall replyToCaption() {
        return TypedCall.of("replyToMention/on-a-caption")
                .facebook(client -> client.mentions()
                        .reply(
                                "17841400000000001",
                                ReplyToMentionParams.builder()
                                        .mediaId(MEDIA)
                                        .message(MESSAGE)
                                        .build()))
                .instagram(client -> client.mentions()
                        .reply(
                                "17841400000000001",
                                io.github.iguser.instagram.ReplyToMentionParams.builder()
                                        .mediaId(MEDIA)
                                        .message(MESSAGE)
                                        .build()))
                .readingShort(MentionCases::compareCreated);
    }

    private static TypedCall replyToComment() {
        return TypedCall.of("replyToMention/documented-on-a-comment")
                .facebook(client -> client.mentions()
                        .reply(
                                ACCOUNT,
                                ReplyToMentionParams.builder()
                                        .mediaId("17920112008063024")
                                        .commentId("17918718562020960")
                                        .message("Hope you enjoy your new T-Rex!")
                                        .build()))
                .readingShort(MentionCases::compareCreated);
    }

    private static void compareCreated(CreatedComment comment, TypedValues read) {
        read.value("$.id", comment.id());
    }
}
