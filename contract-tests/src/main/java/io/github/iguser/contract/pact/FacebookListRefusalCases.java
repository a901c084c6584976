package io.github.iguser.contract.pact;

import io.github.iguser.AccessTokenException;
import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.ListLiveMediaParams;
import io.github.iguser.facebook.ListRecentlySearchedHashtagsParams;
import io.github.iguser.facebook.ListStoriesParams;
import io.github.iguser.facebook.ListTagsParams;
import io.github.iguser.facebook.ReplyToMentionParams;
import java.util.List;

/** What graph.facebook.com refuses of stories, live videos, tags, hashtags and mentions, and how the client tells it. */
final class FacebookListRefusalCases {

    private static final String HOST = "graph.facebook.com";
    private static final String ID = "17841405822304914";
    private static final String MEDIA = "17900000000000310";
    private static final String MESSAGE = "Thank you for the ride";

    private FacebookListRefusalCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                stories("a token without permission", Refusal.of(403, 10, PermissionException.class)),
                stories("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                stories("a wrong token", Refusal.of(401, 190, AccessTokenException.class)),
                stories("a permission that was withdrawn", Refusal.of(403, 200, PermissionException.class)),
                stories("an account that was asked too often", Refusal.of(400, 80002, RateLimitException.class)),
                live("a token without permission", Refusal.of(403, 10, PermissionException.class)),
                live("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                live("a wrong token", Refusal.of(401, 190, AccessTokenException.class)),
                live("a permission that was withdrawn", Refusal.of(403, 200, PermissionException.class)),
                live("an account that was asked too often", Refusal.of(400, 80002, RateLimitException.class)),
                tags("a token without permission", Refusal.of(403, 10, PermissionException.class)),
                tags("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                tags("a wrong token", Refusal.of(401, 190, AccessTokenException.class)),
                tags("a permission that was withdrawn", Refusal.of(403, 200, PermissionException.class)),
                tags("an account that was asked too often", Refusal.of(400, 80002, RateLimitException.class)),
                hashtags("a token without permission", Refusal.of(403, 10, PermissionException.class)),
                hashtags("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                hashtags("a wrong token", Refusal.of(401, 190, AccessTokenException.class)),
                hashtags("a permission that was withdrawn", Refusal.of(403, 200, PermissionException.class)),
                hashtags("an app that has called too often", Refusal.of(403, 4, RateLimitException.class)),
                mention("a token without permission", Refusal.of(403, 10, PermissionException.class)),
                mention("an unknown id", Refusal.of(400, 100, 33, InvalidRequestException.class)),
                mention("a wrong token", Refusal.of(401, 190, AccessTokenException.class)),
                mention("a permission that was withdrawn", Refusal.of(403, 200, PermissionException.class)),
                mention("an account that was asked too often", Refusal.of(400, 80002, RateLimitException.class)));
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
                clients -> clients.facebook()
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
                clients -> clients.facebook()
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
                clients -> clients.facebook()
                        .tags()
                        .list(
                                ID,
                                ListTagsParams.builder()
                                        .fields(f -> f.id().username())
                                        .build())
                        .execute());
    }

    private static ConsumerCase hashtags(String state, Refusal refusal) {
        return refusal.of(
                list("listRecentlySearchedHashtags", "recently_searched_hashtags", state)
                        .query("fields", "id,name"),
                clients -> clients.facebook()
                        .recentlySearchedHashtags()
                        .list(
                                ID,
                                ListRecentlySearchedHashtagsParams.builder()
                                        .fields(f -> f.id().name())
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
                clients -> clients.facebook()
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
