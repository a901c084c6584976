// Generated from spec/edges/insights.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import io.github.iguser.MetricRules;

/** The parameters that each metric is valid with, as far as they are known. */
public final class InsightRules {
    /** The rules of all known metrics. */
    public static final MetricRules TABLE = MetricRules.builder()
            .metric("accounts_engaged", metric -> metric
                    .validWith(c -> c.periods("day").types("total_value"))
                    .takesSinceAndUntil())
            .metric("comments", metric -> metric
                    .validWith(c -> c.periods("day").types("total_value").breakdowns("media_product_type"))
                    .takesSinceAndUntil())
            .metric("engaged_audience_demographics", metric -> metric
                    .validWith(c -> c.periods("lifetime").types("total_value").breakdowns("age", "city", "country", "gender"))
                    .requiresTimeframe("this_month", "this_week"))
            .metric("follower_count", metric -> metric
                    .validWith(c -> c.periods("day").types("time_series"))
                    .defaultType("time_series")
                    .takesSinceAndUntil())
            .metric("follower_demographics", metric -> metric
                    .validWith(c -> c.periods("lifetime").types("total_value").breakdowns("age", "city", "country", "gender"))
                    .takesTimeframe(
                            "last_14_days", "last_30_days", "last_90_days", "prev_month", "this_month", "this_week"))
            .metric("follows_and_unfollows", metric -> metric
                    .validWith(c -> c.periods("day").types("total_value").breakdowns("follow_type"))
                    .takesSinceAndUntil())
            .metric("likes", metric -> metric
                    .validWith(c -> c.periods("day").types("total_value").breakdowns("media_product_type"))
                    .takesSinceAndUntil())
            .metric("online_followers", metric -> metric
                    .validWith(c -> c.periods("lifetime").types("time_series"))
                    .defaultType("time_series")
                    .takesSinceAndUntil())
            .metric("profile_links_taps", metric -> metric
                    .validWith(c -> c.periods("day").types("total_value").breakdowns("contact_button_type"))
                    .takesSinceAndUntil())
            .metric("profile_views", metric -> metric
                    .validWith(c -> c.periods("day").types("total_value"))
                    .takesSinceAndUntil())
            .metric("reach", metric -> metric
                    .validWith(c -> c.periods("day", "week", "days_28").types("time_series"))
                    .validWith(c -> c.periods("day").types("total_value").breakdowns("follow_type", "media_product_type"))
                    .defaultType("time_series")
                    .takesSinceAndUntil())
            .metric("reached_audience_demographics", metric -> metric
                    .validWith(c -> c.periods("lifetime").types("total_value").breakdowns("age", "city", "country", "gender"))
                    .requiresTimeframe("this_month", "this_week"))
            .metric("replies", metric -> metric
                    .validWith(c -> c.periods("day").types("total_value"))
                    .takesSinceAndUntil())
            .metric("reposts", metric -> metric
                    .validWith(c -> c.periods("day").types("total_value"))
                    .takesSinceAndUntil())
            .metric("saves", metric -> metric
                    .validWith(c -> c.periods("day").types("total_value").breakdowns("media_product_type"))
                    .takesSinceAndUntil())
            .metric("shares", metric -> metric
                    .validWith(c -> c.periods("day").types("total_value").breakdowns("media_product_type"))
                    .takesSinceAndUntil())
            .metric("total_interactions", metric -> metric
                    .validWith(c -> c.periods("day").types("total_value").breakdowns("media_product_type"))
                    .takesSinceAndUntil())
            .metric("views", metric -> metric
                    .validWith(c -> c.periods("day").types("total_value").breakdowns("follow_type", "media_product_type"))
                    .takesSinceAndUntil())
            .metric("website_clicks", metric -> metric
                    .validWith(c -> c.periods("day").types("total_value"))
                    .takesSinceAndUntil())
            .build();

    private InsightRules() {}
}
