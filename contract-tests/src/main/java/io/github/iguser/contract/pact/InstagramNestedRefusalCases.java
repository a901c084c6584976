package io.github.iguser.contract.pact;

import io.github.iguser.InvalidRequestException;
import io.github.iguser.instagram.ListMediaParams;
import io.github.iguser.instagram.ListStoriesParams;
import io.github.iguser.model.MediaInsightMetric;
import java.util.List;

/** What graph.instagram.com refuses because of something inside a selection. */
final class InstagramNestedRefusalCases {

    private static final String HOST = "graph.instagram.com";
    private static final String ID = "17841400000000003";

    private InstagramNestedRefusalCases() {}

    static List<ConsumerCase> all() {
        return List.of(tooFewViewers(), metricOfPosts(), metricOfStories(), olderThanTheAccount());
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
                        clients -> clients.instagram()
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
                        clients -> clients.instagram()
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
                        clients -> clients.instagram()
                                .media()
                                .list(
                                        ID,
                                        ListMediaParams.builder()
                                                .fields(f ->
                                                        f.id().insights(i -> i.metric(MediaInsightMetric.NAVIGATION)))
                                                .build())
                                .execute());
    }

    private static ConsumerCase olderThanTheAccount() {
        return Refusal.of(400, 100, 2108006, InvalidRequestException.class)
                .of(
                        list("listMedia", "media", "a media older than the professional account")
                                .query("fields", "id,insights.metric(reach,views)"),
                        clients -> clients.instagram()
                                .media()
                                .list(
                                        ID,
                                        ListMediaParams.builder()
                                                .fields(f -> f.id().insights(i ->
                                                        i.metric(MediaInsightMetric.REACH, MediaInsightMetric.VIEWS)))
                                                .build())
                                .execute());
    }
}
