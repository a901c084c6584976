package io.github.iguser.contract.pact;

import io.github.iguser.Page;
import io.github.iguser.instagram.ListMediaParams;
import io.github.iguser.instagram.ListStoriesParams;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.InsightPeriod;
import io.github.iguser.model.MediaInsight;
import io.github.iguser.model.MediaInsightBreakdown;
import io.github.iguser.model.MediaInsightBreakdownResult;
import io.github.iguser.model.MediaInsightMetric;
import java.util.List;

/** What the client reads of the metrics of media and stories on graph.instagram.com. */
final class InstagramMediaInsightCases {

    private static final String ID = "17841400000000003";

    private InstagramMediaInsightCases() {}

    static List<ConsumerCase> all() {
        return List.of(ofPosts(), ofReels(), ofStories(), navigation(), profileActivity());
    }

    private static ConsumerCase.Builder list(String operation, String edge, String description, String state) {
        return ConsumerCase.of("graph.instagram.com", operation, description)
                .given(state)
                .having("igUserId", ID)
                .get("/${igUserId}/" + edge);
    }

    private static void readMetric(Page<IgMedia> page, TypedValues read) {
        IgMedia first = page.data().get(0);
        MediaInsight metric = first.insights().data().get(0);
        String path = "$.data[0].insights.data[0]";
        read.value("$.data[0].media_product_type", first.mediaProductType())
                .value(path + ".id", metric.id())
                .value(path + ".name", metric.name())
                .value(path + ".period", metric.period())
                .value(path + ".title", metric.title())
                .value(path + ".values[0].value", metric.values().get(0).value().asLong());
    }

    private static ConsumerCase ofPosts() {
        return list("listMedia", "media", "lists posts with their metrics", "an account with posts that were seen")
                .query(
                        "fields",
                        "id,media_product_type,insights.metric(" + "comments,facebook_views,follows,impressions,likes,"
                                + "profile_activity,profile_visits,reach,reposts,saved,shares,total_interactions,views"
                                + ")")
                .lacking("$.paging")
                .lacking("$.data[*].insights.data[*].total_value")
                .calling((clients, read) -> readMetric(
                        clients.instagram()
                                .media()
                                .list(
                                        ID,
                                        ListMediaParams.builder()
                                                .fields(f -> f.id().mediaProductType()
                                                        .insights(i -> i.metric(
                                                                MediaInsightMetric.COMMENTS,
                                                                MediaInsightMetric.FACEBOOK_VIEWS,
                                                                MediaInsightMetric.FOLLOWS,
                                                                MediaInsightMetric.IMPRESSIONS,
                                                                MediaInsightMetric.LIKES,
                                                                MediaInsightMetric.PROFILE_ACTIVITY,
                                                                MediaInsightMetric.PROFILE_VISITS,
                                                                MediaInsightMetric.REACH,
                                                                MediaInsightMetric.REPOSTS,
                                                                MediaInsightMetric.SAVED,
                                                                MediaInsightMetric.SHARES,
                                                                MediaInsightMetric.TOTAL_INTERACTIONS,
                                                                MediaInsightMetric.VIEWS)))
                                                .build())
                                .execute(),
                        read));
    }

    private static ConsumerCase ofReels() {
        return list("listMedia", "media", "lists reels with their metrics", "an account with reels that were seen")
                .query(
                        "fields",
                        "id,media_product_type,insights.metric(" + "crossposted_views,ig_reels_avg_watch_time,"
                                + "ig_reels_video_view_total_time,reach,reels_skip_rate,views" + ")")
                .lacking("$.paging")
                .lacking("$.data[*].insights.data[*].total_value")
                .calling((clients, read) -> readMetric(
                        clients.instagram()
                                .media()
                                .list(
                                        ID,
                                        ListMediaParams.builder()
                                                .fields(f -> f.id().mediaProductType()
                                                        .insights(i -> i.metric(
                                                                MediaInsightMetric.CROSSPOSTED_VIEWS,
                                                                MediaInsightMetric.IG_REELS_AVG_WATCH_TIME,
                                                                MediaInsightMetric.IG_REELS_VIDEO_VIEW_TOTAL_TIME,
                                                                MediaInsightMetric.REACH,
                                                                MediaInsightMetric.REELS_SKIP_RATE,
                                                                MediaInsightMetric.VIEWS)))
                                                .build())
                                .execute(),
                        read));
    }

    private static ConsumerCase ofStories() {
        return list(
                        "listStories",
                        "stories",
                        "lists stories with their metrics",
                        "an account with stories that were seen")
                .query(
                        "fields",
                        "id,media_product_type,insights.metric(" + "facebook_views,follows,navigation,profile_activity,"
                                + "profile_visits,reach,replies,reposts,shares,total_interactions,views" + ")")
                .lacking("$.paging")
                .lacking("$.data[*].insights.data[*].total_value")
                .calling((clients, read) -> readMetric(
                        clients.instagram()
                                .stories()
                                .list(
                                        ID,
                                        ListStoriesParams.builder()
                                                .fields(f -> f.id().mediaProductType()
                                                        .insights(i -> i.metric(
                                                                MediaInsightMetric.FACEBOOK_VIEWS,
                                                                MediaInsightMetric.FOLLOWS,
                                                                MediaInsightMetric.NAVIGATION,
                                                                MediaInsightMetric.PROFILE_ACTIVITY,
                                                                MediaInsightMetric.PROFILE_VISITS,
                                                                MediaInsightMetric.REACH,
                                                                MediaInsightMetric.REPLIES,
                                                                MediaInsightMetric.REPOSTS,
                                                                MediaInsightMetric.SHARES,
                                                                MediaInsightMetric.TOTAL_INTERACTIONS,
                                                                MediaInsightMetric.VIEWS)))
                                                .build())
                                .execute(),
                        read));
    }

    private static ConsumerCase navigation() {
        return list(
                        "listStories",
                        "stories",
                        "lists stories with the ways in which they were left",
                        "an account with stories that were left")
                .query(
                        "fields",
                        "id,insights.metric(navigation).period(lifetime).breakdown(story_navigation_action_type)")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    MediaInsight metric = clients.instagram()
                            .stories()
                            .list(
                                    ID,
                                    ListStoriesParams.builder()
                                            .fields(f -> f.id().insights(i -> i.metric(MediaInsightMetric.NAVIGATION)
                                                    .period(InsightPeriod.LIFETIME)
                                                    .breakdown(MediaInsightBreakdown.STORY_NAVIGATION_ACTION_TYPE)))
                                            .build())
                            .execute()
                            .data()
                            .get(0)
                            .insights()
                            .data()
                            .get(0);
                    MediaInsightBreakdownResult result =
                            metric.totalValue().breakdowns().get(0);
                    String total = "$.data[0].insights.data[0].total_value";
                    read.value("$.data[0].insights.data[0].name", metric.name())
                            .value(total + ".value", metric.totalValue().value().asLong())
                            .value(
                                    total + ".breakdowns[0].dimension_keys[0]",
                                    result.dimensionKeys().get(0))
                            .value(
                                    total + ".breakdowns[0].results[0].dimension_values[0]",
                                    result.results().get(0).dimensionValues().get(0))
                            .value(
                                    total + ".breakdowns[0].results[0].value",
                                    result.results().get(0).value().asLong());
                });
    }

    private static ConsumerCase profileActivity() {
        return list(
                        "listStories",
                        "stories",
                        "lists stories with what was done after them",
                        "an account with stories that led to its profile")
                .query("fields", "id,insights.metric(profile_activity).period(lifetime).breakdown(action_type)")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    MediaInsight metric = clients.instagram()
                            .stories()
                            .list(
                                    ID,
                                    ListStoriesParams.builder()
                                            .fields(f -> f.id().insights(
                                                            i -> i.metric(MediaInsightMetric.PROFILE_ACTIVITY)
                                                                    .period(InsightPeriod.LIFETIME)
                                                                    .breakdown(MediaInsightBreakdown.ACTION_TYPE)))
                                            .build())
                            .execute()
                            .data()
                            .get(0)
                            .insights()
                            .data()
                            .get(0);
                    MediaInsightBreakdownResult result =
                            metric.totalValue().breakdowns().get(0);
                    String total = "$.data[0].insights.data[0].total_value";
                    read.value("$.data[0].insights.data[0].name", metric.name())
                            .value(total + ".value", metric.totalValue().value().asLong())
                            .value(
                                    total + ".breakdowns[0].dimension_keys[0]",
                                    result.dimensionKeys().get(0))
                            .value(
                                    total + ".breakdowns[0].results[0].dimension_values[0]",
                                    result.results().get(0).dimensionValues().get(0))
                            .value(
                                    total + ".breakdowns[0].results[0].value",
                                    result.results().get(0).value().asLong());
                });
    }
}
