package io.github.iguser.contract.pact;

import io.github.iguser.GraphResponse;
import io.github.iguser.instagram.ReplyToMentionParams;
import io.github.iguser.model.CreatedComment;
import java.util.List;

/** How the client replies to mentions of an account on graph.instagram.com. */
final class InstagramMentionCases {

    private static final String HOST = "graph.instagram.com";
    private static final String ID = "17841400000000003";
    private static final String MEDIA = "17900000000000310";
    private static final String COMMENT = "17870000000000410";
    private static final String MESSAGE = "Thank you for the ride";

    private InstagramMentionCases() {}

    static List<ConsumerCase> all() {
        return List.of(onCaption(), onComment());
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
        GraphResponse<CreatedComment> made = clients.instagram()
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
}
