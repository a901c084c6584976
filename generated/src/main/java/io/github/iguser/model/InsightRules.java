// Generated from spec/edges/insights.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import io.github.iguser.MetricRules;
import java.util.List;

/** What goes together when metrics are asked for, as far as it is known. */
public final class InsightRules {
    /** The rules. */
    public static final MetricRules TABLE = MetricRules.builder()
            .metric("accounts_engaged", metric -> metric
                    .goesWith(List.of("day"), List.of("total_value"), List.of())
                    .takesTime())
            .metric("comments", metric -> metric
                    .goesWith(List.of("day"), List.of("total_value"), List.of("media_product_type"))
                    .takesTime())
            .metric("engaged_audience_demographics", metric -> metric
                    .goesWith(List.of("lifetime"), List.of("total_value"), List.of("age", "city", "country", "gender"))
                    .needsTimeframe(List.of("this_month", "this_week")))
            .metric("follower_count", metric -> metric
                    .goesWith(List.of("day"), List.of("time_series"), List.of())
                    .metricTypeOr("time_series")
                    .takesTime())
            .metric("follower_demographics", metric -> metric
                    .goesWith(List.of("lifetime"), List.of("total_value"), List.of("age", "city", "country", "gender"))
                    .takesTimeframe(List.of(
                            "last_14_days", "last_30_days", "last_90_days", "prev_month", "this_month", "this_week")))
            .metric("follows_and_unfollows", metric -> metric
                    .goesWith(List.of("day"), List.of("total_value"), List.of("follow_type"))
                    .takesTime())
            .metric("likes", metric -> metric
                    .goesWith(List.of("day"), List.of("total_value"), List.of("media_product_type"))
                    .takesTime())
            .metric("online_followers", metric -> metric
                    .goesWith(List.of("lifetime"), List.of("time_series"), List.of())
                    .metricTypeOr("time_series")
                    .takesTime())
            .metric("profile_links_taps", metric -> metric
                    .goesWith(List.of("day"), List.of("total_value"), List.of("contact_button_type"))
                    .takesTime())
            .metric("profile_views", metric -> metric
                    .goesWith(List.of("day"), List.of("total_value"), List.of())
                    .takesTime())
            .metric("reach", metric -> metric
                    .goesWith(List.of("day", "week", "days_28"), List.of("time_series"), List.of())
                    .goesWith(List.of("day"), List.of("total_value"), List.of("follow_type", "media_product_type"))
                    .metricTypeOr("time_series")
                    .takesTime())
            .metric("reached_audience_demographics", metric -> metric
                    .goesWith(List.of("lifetime"), List.of("total_value"), List.of("age", "city", "country", "gender"))
                    .needsTimeframe(List.of("this_month", "this_week")))
            .metric("replies", metric -> metric
                    .goesWith(List.of("day"), List.of("total_value"), List.of())
                    .takesTime())
            .metric("reposts", metric -> metric
                    .goesWith(List.of("day"), List.of("total_value"), List.of())
                    .takesTime())
            .metric("saves", metric -> metric
                    .goesWith(List.of("day"), List.of("total_value"), List.of("media_product_type"))
                    .takesTime())
            .metric("shares", metric -> metric
                    .goesWith(List.of("day"), List.of("total_value"), List.of("media_product_type"))
                    .takesTime())
            .metric("total_interactions", metric -> metric
                    .goesWith(List.of("day"), List.of("total_value"), List.of("media_product_type"))
                    .takesTime())
            .metric("views", metric -> metric
                    .goesWith(List.of("day"), List.of("total_value"), List.of("follow_type", "media_product_type"))
                    .takesTime())
            .metric("website_clicks", metric -> metric
                    .goesWith(List.of("day"), List.of("total_value"), List.of())
                    .takesTime())
            .build();

    private InsightRules() {}
}
