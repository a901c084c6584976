package io.github.iguser.contract.pact;

import io.github.iguser.Page;
import io.github.iguser.instagram.IgUserFields;
import io.github.iguser.instagram.InsightsParams;
import io.github.iguser.model.Insight;
import io.github.iguser.model.InsightBreakdown;
import io.github.iguser.model.InsightBreakdownResult;
import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightMetricType;
import io.github.iguser.model.InsightPeriod;
import io.github.iguser.model.InsightTimeframe;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** What the client reads of insights on graph.instagram.com. */
final class InstagramInsightsCases {

    private static final String ID = "17841400000000003";
    private static final String SINCE = "1794297600";
    private static final String UNTIL = "1794902400";
    private static final String BREAKDOWN = "$.data[0].total_value.breakdowns[0]";

    private InstagramInsightsCases() {}

    static List<ConsumerCase> all() {
        return List.of(
                timeSeries(),
                timeSeriesOfAWeek(),
                withoutType(),
                total(),
                brokenDown(),
                brokenDownTwice(),
                brokenDownWithoutTotal(),
                demographics(),
                demographicsInATimeframe(),
                noData(),
                asField(),
                demographicsAsField());
    }

    private static ConsumerCase.Builder insights(String description, String state) {
        return ConsumerCase.of("graph.instagram.com", "getInsights", description)
                .given(state)
                .having("igUserId", ID)
                .get("/${igUserId}/insights");
    }

    private static ConsumerCase.Builder within(ConsumerCase.Builder request) {
        return request.having("since", SINCE)
                .having("until", UNTIL)
                .query("since", "${since}")
                .query("until", "${until}");
    }

    private static InsightsParams.Builder within(InsightsParams.Builder params) {
        return params.since(Instant.ofEpochSecond(Long.parseLong(SINCE)))
                .until(Instant.ofEpochSecond(Long.parseLong(UNTIL)));
    }

    private static Page<Insight> get(Clients clients, InsightsParams.Builder params) {
        return clients.instagram().insights().get(ID, params.build()).execute();
    }

    private static ConsumerCase timeSeries() {
        return within(insights("reads how many were reached each day", "an account with insights"))
                .query("metric", "reach")
                .query("period", "day")
                .query("metric_type", "time_series")
                .lacking("$.data[*].total_value")
                .calling((clients, read) -> {
                    Page<Insight> page = get(
                            clients,
                            within(InsightsParams.builder()
                                    .metric(InsightMetric.REACH)
                                    .period(InsightPeriod.DAY)
                                    .metricType(InsightMetricType.TIME_SERIES)));
                    series(page, read);
                    read.same("has next", true, page.paging().hasNext())
                            .same("has previous", true, page.paging().hasPrevious());
                });
    }

    private static ConsumerCase timeSeriesOfAWeek() {
        return within(insights("reads how many were reached each week", "an account with insights"))
                .query("metric", "reach")
                .query("period", "week")
                .lacking("$.data[*].total_value")
                .calling((clients, read) -> series(
                        get(
                                clients,
                                within(InsightsParams.builder()
                                        .metric(InsightMetric.REACH)
                                        .period(InsightPeriod.WEEK))),
                        read));
    }

    private static ConsumerCase withoutType() {
        return insights("reads two metrics without saying of which type", "an account with insights")
                .query("metric", "reach,follower_count")
                .query("period", "day")
                .lacking("$.data[*].total_value")
                .lacking("$.paging")
                .calling((clients, read) -> series(
                        get(
                                clients,
                                InsightsParams.builder()
                                        .metric(InsightMetric.REACH, InsightMetric.FOLLOWER_COUNT)
                                        .period(InsightPeriod.DAY)),
                        read));
    }

    private static void series(Page<Insight> page, TypedValues read) {
        Insight first = page.data().get(0);
        read.value("$.data[0].name", first.name())
                .value("$.data[0].period", first.period())
                .value("$.data[0].title", first.title())
                .value(
                        "$.data[0].values[0].value",
                        first.values().get(0).value().asLong())
                .value("$.data[0].values[0].end_time", first.values().get(0).endTime())
                .absent("$.data[0].total_value", first.totalValue());
    }

    private static ConsumerCase total() {
        return within(insights("reads how often media were shown in all", "an account with insights"))
                .query("metric", "views")
                .query("period", "day")
                .query("metric_type", "total_value")
                .lacking("$.data[*].values")
                .lacking("$.data[*].total_value.breakdowns")
                .calling((clients, read) -> {
                    Insight views = get(
                                    clients,
                                    within(InsightsParams.builder()
                                            .metric(InsightMetric.VIEWS)
                                            .period(InsightPeriod.DAY)
                                            .metricType(InsightMetricType.TOTAL_VALUE)))
                            .data()
                            .get(0);
                    read.value("$.data[0].name", views.name())
                            .value(
                                    "$.data[0].total_value.value",
                                    views.totalValue().value().asLong())
                            .value("$.data[0].id", views.id())
                            .absent("$.data[0].values", views.values());
                });
    }

    private static ConsumerCase brokenDown() {
        return within(insights("reads by who follows how many were reached", "an account with insights"))
                .query("metric", "reach")
                .query("period", "day")
                .query("metric_type", "total_value")
                .query("breakdown", "follow_type")
                .lacking("$.data[*].values")
                .calling((clients, read) -> {
                    Insight reach = get(
                                    clients,
                                    within(InsightsParams.builder()
                                            .metric(InsightMetric.REACH)
                                            .period(InsightPeriod.DAY)
                                            .metricType(InsightMetricType.TOTAL_VALUE)
                                            .breakdown(InsightBreakdown.FOLLOW_TYPE)))
                            .data()
                            .get(0);
                    read.value(
                            "$.data[0].total_value.value",
                            reach.totalValue().value().asLong());
                    parts(reach, read);
                    read.value(
                            BREAKDOWN + ".results[0].end_time",
                            reach.totalValue()
                                    .breakdowns()
                                    .get(0)
                                    .results()
                                    .get(0)
                                    .endTime());
                });
    }

    private static void parts(Insight insight, TypedValues read) {
        InsightBreakdownResult parts = insight.totalValue().breakdowns().get(0);
        read.value(BREAKDOWN + ".dimension_keys[0]", parts.dimensionKeys().get(0))
                .value(
                        BREAKDOWN + ".results[0].dimension_values[0]",
                        parts.results().get(0).dimensionValues().get(0))
                .value(
                        BREAKDOWN + ".results[0].value",
                        parts.results().get(0).value().asLong());
    }

    private static ConsumerCase brokenDownTwice() {
        return within(insights("reads by surface and by who follows how many were reached", "an account with insights"))
                .query("metric", "reach")
                .query("period", "day")
                .query("metric_type", "total_value")
                .query("breakdown", "media_product_type,follow_type")
                .lacking("$.data[*].values")
                .lacking("$.data[*].total_value.breakdowns[*].results[*].end_time")
                .calling((clients, read) -> parts(
                        get(
                                        clients,
                                        within(InsightsParams.builder()
                                                .metric(InsightMetric.REACH)
                                                .period(InsightPeriod.DAY)
                                                .metricType(InsightMetricType.TOTAL_VALUE)
                                                .breakdown(
                                                        InsightBreakdown.MEDIA_PRODUCT_TYPE,
                                                        InsightBreakdown.FOLLOW_TYPE)))
                                .data()
                                .get(0),
                        read));
    }

    private static ConsumerCase brokenDownWithoutTotal() {
        return within(insights("reads how many began and ceased to follow", "an account with insights"))
                .query("metric", "follows_and_unfollows")
                .query("period", "day")
                .query("metric_type", "total_value")
                .query("breakdown", "follow_type")
                .lacking("$.data[*].values")
                .lacking("$.data[*].total_value.value")
                .lacking("$.data[*].total_value.breakdowns[*].results[*].end_time")
                .calling((clients, read) -> {
                    Insight follows = get(
                                    clients,
                                    within(InsightsParams.builder()
                                            .metric(InsightMetric.FOLLOWS_AND_UNFOLLOWS)
                                            .period(InsightPeriod.DAY)
                                            .metricType(InsightMetricType.TOTAL_VALUE)
                                            .breakdown(InsightBreakdown.FOLLOW_TYPE)))
                            .data()
                            .get(0);
                    parts(follows, read);
                    read.absent(
                            "$.data[0].total_value.value", follows.totalValue().value());
                });
    }

    private static ConsumerCase.Builder audience(String description) {
        return insights(description, "an account with enough followers")
                .query("metric", "follower_demographics")
                .query("period", "lifetime")
                .query("metric_type", "total_value")
                .lacking("$.data[*].values")
                .lacking("$.data[*].total_value.value")
                .lacking("$.data[*].total_value.breakdowns[*].results[*].end_time")
                .lacking("$.paging");
    }

    private static InsightsParams.Builder followers() {
        return InsightsParams.builder()
                .metric(InsightMetric.FOLLOWER_DEMOGRAPHICS)
                .period(InsightPeriod.LIFETIME)
                .metricType(InsightMetricType.TOTAL_VALUE);
    }

    private static ConsumerCase demographics() {
        return audience("reads of which age and gender the followers are")
                .query("breakdown", "age,gender")
                .calling((clients, read) -> parts(
                        get(clients, followers().breakdown(InsightBreakdown.AGE, InsightBreakdown.GENDER))
                                .data()
                                .get(0),
                        read));
    }

    private static ConsumerCase demographicsInATimeframe() {
        return audience("reads from which cities the followers of a time are")
                .query("breakdown", "city")
                .query("timeframe", "last_90_days")
                .calling((clients, read) -> {
                    Page<Insight> page = get(
                            clients,
                            followers().breakdown(InsightBreakdown.CITY).timeframe(InsightTimeframe.LAST_90_DAYS));
                    parts(page.data().get(0), read);
                    read.absent("$.paging", page.paging());
                });
    }

    private static ConsumerCase noData() {
        return within(insights("reads a metric that has no data", "an account with few followers"))
                .query("metric", "follower_count")
                .query("period", "day")
                .emptyList("$.data")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    Page<Insight> page = get(
                            clients,
                            within(InsightsParams.builder()
                                    .metric(InsightMetric.FOLLOWER_COUNT)
                                    .period(InsightPeriod.DAY)));
                    read.same("metrics", List.of(), page.data())
                            .absent("$.paging", page.paging())
                            .same("all metrics", 0L, page.data().stream().count());
                });
    }

    private static ConsumerCase.Builder withAccount(String description, String insights) {
        return ConsumerCase.of("graph.instagram.com", "getIgUser", description)
                .given("an account with enough followers")
                .having("igUserId", ID)
                .get("/${igUserId}")
                .query("fields", "id," + insights);
    }

    private static Insight first(Clients clients, Consumer<IgUserFields.InsightsExpansion> insights) {
        return clients.instagram()
                .igUser()
                .get(ID, IgUserFields.of(f -> f.id().insights(insights)))
                .execute()
                .insights()
                .data()
                .get(0);
    }

    private static ConsumerCase asField() {
        return withAccount(
                        "reads insights together with the account",
                        "insights.metric(reach).period(day).metric_type(time_series).since(${since}).until(${until})")
                .having("since", SINCE)
                .having("until", UNTIL)
                .lacking("$.insights.data[*].total_value")
                .calling((clients, read) -> {
                    Insight reach = first(
                            clients,
                            i -> i.metric(InsightMetric.REACH)
                                    .period(InsightPeriod.DAY)
                                    .metricType(InsightMetricType.TIME_SERIES)
                                    .since(SINCE)
                                    .until(UNTIL));
                    read.value("$.insights.data[0].name", reach.name())
                            .value(
                                    "$.insights.data[0].values[0].value",
                                    reach.values().get(0).value().asLong())
                            .absent("$.insights.data[0].total_value", reach.totalValue());
                });
    }

    private static ConsumerCase demographicsAsField() {
        return withAccount(
                        "reads of whom its followers are together with the account",
                        "insights.metric(follower_demographics).period(lifetime).metric_type(total_value)"
                                + ".breakdown(country).timeframe(last_90_days)")
                .lacking("$.insights.data[*].values")
                .lacking("$.insights.data[*].total_value.value")
                .lacking("$.insights.data[*].total_value.breakdowns[*].results[*].end_time")
                .lacking("$.insights.paging")
                .calling((clients, read) -> {
                    Insight followers = first(
                            clients,
                            i -> i.metric(InsightMetric.FOLLOWER_DEMOGRAPHICS)
                                    .period(InsightPeriod.LIFETIME)
                                    .metricType(InsightMetricType.TOTAL_VALUE)
                                    .breakdown(InsightBreakdown.COUNTRY)
                                    .timeframe(InsightTimeframe.LAST_90_DAYS));
                    read.value("$.insights.data[0].name", followers.name())
                            .value("$.insights.data[0].id", followers.id())
                            .absent("$.insights.data[0].values", followers.values());
                });
    }
}
