package io.github.iguser.contract.pact;

import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.facebook.ListLiveMediaParams;
import io.github.iguser.facebook.ListMediaParams;
import io.github.iguser.facebook.ListRecentlySearchedHashtagsParams;
import io.github.iguser.facebook.ListStoriesParams;
import io.github.iguser.facebook.ListTagsParams;
import io.github.iguser.model.MediaInsightMetric;
import java.util.List;

/** What graph.facebook.com refuses because of something inside a selection, or far down a list. */
final class FacebookNestedRefusalCases {

    private static final String HOST = "graph.facebook.com";
    private static final String ID = "17841405822304914";
    private static final String MEDIA = "17900000000000310";
    private static final String COMMENT = "17870000000000410";

    private FacebookNestedRefusalCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                tooFewViewers(),
                metricOfPosts(),
                metricOfStories(),
                metricOfSharedMedia(),
                olderThanTheAccount(),
                liveTooFar(),
                tagsTooFar(),
                hashtagsTooFar(),
                unknownMentionedComment(),
                mentionedMediaWithoutPermission());
    }

    private static ConsumerCase.Builder list(String operation, String edge, String state) {
        return ConsumerCase.of(HOST, operation, "lists " + edge + " in vain: " + state)
                .given(state)
                .having("igUserId", ID)
                .get("/${igUserId}/" + edge);
    }

    private static ConsumerCase tooFewViewers() {
        return Refusal.of(400, 10, InvalidRequestException.class)
                .saying("Not enough viewers for the media to show insights")
                .of(
                        list("listStories", "stories", "a story that too few have seen")
                                .query("fields", "id,insights.metric(reach,views)"),
                        clients -> clients.facebook()
                                .stories()
                                .list(
                                        ID,
                                        ListStoriesParams.builder()
                                                .fields(f -> f.id().insights(i ->
                                                        i.metric(MediaInsightMetric.REACH, MediaInsightMetric.VIEWS)))
                                                .build())
                                .execute());
    }

    private static ConsumerCase metricOfPosts() {
        return Refusal.of(400, 100, InvalidRequestException.class)
                .of(
                        list("listStories", "stories", "a metric that stories do not have")
                                .query("fields", "id,insights.metric(saved)"),
                        clients -> clients.facebook()
                                .stories()
                                .list(
                                        ID,
                                        ListStoriesParams.builder()
                                                .fields(f -> f.id().insights(i -> i.metric(MediaInsightMetric.SAVED)))
                                                .build())
                                .execute());
    }

    private static ConsumerCase metricOfStories() {
        return Refusal.of(400, 100, InvalidRequestException.class)
                .of(
                        list("listMedia", "media", "a metric that posts do not have")
                                .query("fields", "id,insights.metric(navigation)"),
                        clients -> clients.facebook()
                                .media()
                                .list(
                                        ID,
                                        ListMediaParams.builder()
                                                .fields(f ->
                                                        f.id().insights(i -> i.metric(MediaInsightMetric.NAVIGATION)))
                                                .build())
                                .execute());
    }

    private static ConsumerCase metricOfSharedMedia() {
        return Refusal.of(400, -1, 2207086, InvalidRequestException.class)
                .of(
                        list("listStories", "stories", "a story that is not shared to Facebook")
                                .query("fields", "id,insights.metric(reach,facebook_views)"),
                        clients -> clients.facebook()
                                .stories()
                                .list(
                                        ID,
                                        ListStoriesParams.builder()
                                                .fields(f -> f.id().insights(i -> i.metric(
                                                        MediaInsightMetric.REACH, MediaInsightMetric.FACEBOOK_VIEWS)))
                                                .build())
                                .execute());
    }

    private static ConsumerCase olderThanTheAccount() {
        return Refusal.of(400, 100, 2108006, InvalidRequestException.class)
                .of(
                        list("listMedia", "media", "a media older than the professional account")
                                .query("fields", "id,insights.metric(reach,views)"),
                        clients -> clients.facebook()
                                .media()
                                .list(
                                        ID,
                                        ListMediaParams.builder()
                                                .fields(f -> f.id().insights(i ->
                                                        i.metric(MediaInsightMetric.REACH, MediaInsightMetric.VIEWS)))
                                                .build())
                                .execute());
    }

    private static ConsumerCase liveTooFar() {
        return Refusal.of(400, 100, InvalidRequestException.class)
                .of(
                        list("listLiveMedia", "live_media", "a cursor beyond what the host keeps")
                                .having("after", "QVFIUmFmdGVy")
                                .query("fields", "id,media_type,media_product_type,owner{id},username")
                                .query("limit", "1")
                                .query("after", "${after}"),
                        clients -> clients.facebook()
                                .liveMedia()
                                .list(
                                        ID,
                                        ListLiveMediaParams.builder()
                                                .fields(f -> f.id().mediaType()
                                                        .mediaProductType()
                                                        .owner(o -> o.id())
                                                        .username())
                                                .limit(1)
                                                .after("QVFIUmFmdGVy")
                                                .build())
                                .execute());
    }

    private static ConsumerCase tagsTooFar() {
        return Refusal.of(400, 100, InvalidRequestException.class)
                .of(
                        list("listTags", "tags", "a cursor beyond what the host keeps")
                                .having("after", "QVFIUmFmdGVy")
                                .query("fields", "id,caption,media_type,media_url,permalink,timestamp,username")
                                .query("limit", "2")
                                .query("after", "${after}"),
                        clients -> clients.facebook()
                                .tags()
                                .list(
                                        ID,
                                        ListTagsParams.builder()
                                                .fields(f -> f.id().caption()
                                                        .mediaType()
                                                        .mediaUrl()
                                                        .permalink()
                                                        .timestamp()
                                                        .username())
                                                .limit(2)
                                                .after("QVFIUmFmdGVy")
                                                .build())
                                .execute());
    }

    private static ConsumerCase hashtagsTooFar() {
        return Refusal.of(400, 100, InvalidRequestException.class)
                .of(
                        list(
                                        "listRecentlySearchedHashtags",
                                        "recently_searched_hashtags",
                                        "a cursor beyond what the host keeps")
                                .having("after", "QVFIUmFmdGVy")
                                .query("fields", "id,name")
                                .query("limit", "2")
                                .query("after", "${after}"),
                        clients -> clients.facebook()
                                .recentlySearchedHashtags()
                                .list(
                                        ID,
                                        ListRecentlySearchedHashtagsParams.builder()
                                                .fields(f -> f.id().name())
                                                .limit(2)
                                                .after("QVFIUmFmdGVy")
                                                .build())
                                .execute());
    }

    private static ConsumerCase unknownMentionedComment() {
        return Refusal.of(400, 100, 33, InvalidRequestException.class)
                .of(
                        mention("reads a mentioning comment", "an unknown comment")
                                .having("commentId", COMMENT)
                                .query("fields", "mentioned_comment.comment_id(${commentId}){id,text}"),
                        clients -> clients.facebook()
                                .igUser()
                                .get(ID, IgUserFields.of(f -> f.mentionedComment(COMMENT, c -> c.id().text())))
                                .execute());
    }

    private static ConsumerCase mentionedMediaWithoutPermission() {
        return Refusal.of(403, 10, PermissionException.class)
                .of(
                        mention("reads a mentioning media", "a token without permission")
                                .having("mediaId", MEDIA)
                                .query("fields", "mentioned_media.media_id(${mediaId}){id,caption}"),
                        clients -> clients.facebook()
                                .igUser()
                                .get(ID, IgUserFields.of(f -> f.mentionedMedia(MEDIA, m -> m.id().caption())))
                                .execute());
    }

    private static ConsumerCase.Builder mention(String what, String state) {
        return ConsumerCase.of(HOST, "getIgUser", what + " in vain: " + state)
                .given(state)
                .having("igUserId", ID)
                .get("/${igUserId}");
    }
}
