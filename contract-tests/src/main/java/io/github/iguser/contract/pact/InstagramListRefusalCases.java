package io.github.iguser.contract.pact;

import io.github.iguser.AccessTokenException;
import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.instagram.ListLiveMediaParams;
import io.github.iguser.instagram.ListStoriesParams;
import io.github.iguser.instagram.ListTagsParams;
import io.github.iguser.instagram.ReplyToMentionParams;
import java.util.List;

/** What graph.instagram.com refuses of stories, live videos, tags and mentions, and how the client tells it. */
final class InstagramListRefusalCases {

    private static final String HOST = "graph.instagram.com";
    private static final String ID = "17841400000000003";
    private static final String MEDIA = "17900000000000310";
    private static final String MESSAGE = "Thank you for the ride";

    private InstagramListRefusalCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                stories("a token without permission", Refusal.of(403, 10, PermissionException.class)),
                stories("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                stories("a wrong token", Refusal.of(400, 190, AccessTokenException.class)),
                live("a token without permission", Refusal.of(403, 10, PermissionException.class)),
                live("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                live("a wrong token", Refusal.of(400, 190, AccessTokenException.class)),
                tags("a token without permission", Refusal.of(403, 10, PermissionException.class)),
                tags("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                tags("a wrong token", Refusal.of(400, 190, AccessTokenException.class)),
                mention("a token without permission", Refusal.of(403, 10, PermissionException.class)),
                mention("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                mention("a wrong token", Refusal.of(400, 190, AccessTokenException.class)));
    }

    private static ConsumerCase.Builder list(String operation, String edge, String state) {
        return ConsumerCase.of(HOST, operation, "lists " + edge + " in vain: " + state)
                .given(state)
                .having("igUserId", ID)
                .get("/${igUserId}/" + edge);
    }

    private static ConsumerCase stories(String state, Refusal refusal) {
        return refusal.of(
                list("listStories", "stories", state).query("fields", "id,username"),
                clients -> clients.instagram()
                        .stories()
                        .list(
                                ID,
                                ListStoriesParams.builder()
                                        .fields(f -> f.id().username())
                                        .build())
                        .execute());
    }

    private static ConsumerCase live(String state, Refusal refusal) {
        return refusal.of(
                list("listLiveMedia", "live_media", state).query("fields", "id,username"),
                clients -> clients.instagram()
                        .liveMedia()
                        .list(
                                ID,
                                ListLiveMediaParams.builder()
                                        .fields(f -> f.id().username())
                                        .build())
                        .execute());
    }

    private static ConsumerCase tags(String state, Refusal refusal) {
        return refusal.of(
                list("listTags", "tags", state).query("fields", "id,username"),
                clients -> clients.instagram()
                        .tags()
                        .list(
                                ID,
                                ListTagsParams.builder()
                                        .fields(f -> f.id().username())
                                        .build())
                        .execute());
    }

    private static ConsumerCase mention(String state, Refusal refusal) {
        return refusal.of(
                ConsumerCase.of(HOST, "replyToMention", "replies to a mention in vain: " + state)
                        .given(state)
                        .having("igUserId", ID)
                        .having("mediaId", MEDIA)
                        .having("message", MESSAGE)
                        .post("/${igUserId}/mentions")
                        .form("media_id", "${mediaId}")
                        .form("message", "${message}"),
                clients -> clients.instagram()
                        .mentions()
                        .reply(
                                ID,
                                ReplyToMentionParams.builder()
                                        .mediaId(MEDIA)
                                        .message(MESSAGE)
                                        .build())
                        .execute());
    }
}
