package io.github.iguser.contract.pact.typed;

import io.github.iguser.facebook.InsightsParams;
import io.github.iguser.model.Insight;
import io.github.iguser.model.InsightBreakdown;
import io.github.iguser.model.InsightBreakdownResult;
import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightMetricType;
import io.github.iguser.model.InsightPeriod;
import io.github.iguser.model.InsightResult;
import io.github.iguser.model.InsightTotal;
import io.github.iguser.model.InsightValue;
import java.time.Instant;
import java.util.List;

/** Insights of an account: values by time, totals, and totals by breakdowns. */
final class InsightsCases {

    private static final String ACCOUNT = "17841400000000003";

    private InsightsCases() {}

    static List<TypedCall> all() {
        return List.of(timeSeries(), totalByProductType());
    }

    /** Without a type the API returns values by time; the links lead to the windows before and after. */
    private static TypedCall timeSeries() {
        return TypedCall.of("getInsights/time-series-without-type")
                .facebook(client -> client.insights()
                        .get(
                                ACCOUNT,
                                InsightsParams.builder()
                                        .metric(InsightMetric.REACH, InsightMetric.FOLLOWER_COUNT)
                                        .period(InsightPeriod.DAY)
                                        .build()))
                .instagram(client -> client.insights()
                        .get(
                                ACCOUNT,
                                io.github.iguser.instagram.InsightsParams.builder()
                                        .metric(InsightMetric.REACH, InsightMetric.FOLLOWER_COUNT)
                                        .period(InsightPeriod.DAY)
                                        .build()))
                .reading((page, read) -> {
                    Insight insight = page.data().get(0);
                    InsightValue value = insight.values().get(0);
                    compareInsight(insight, read);
                    read.value("$.data[0].values[0].value", value.value().asLong())
                            .value("$.data[0].values[0].end_time", value.endTime())
                            .absent("$.data[0].total_value", insight.totalValue())
                            .paging("$.paging", page.paging());
                });
    }

    private static TypedCall totalByProductType() {
        return TypedCall.of("getInsights/documented-total-by-media-product-type")
                .facebook(client -> client.insights()
                        .get(
                                "17841405822304914",
                                InsightsParams.builder()
                                        .metric(InsightMetric.REACH)
                                        .period(InsightPeriod.DAY)
                                        .breakdown(InsightBreakdown.MEDIA_PRODUCT_TYPE)
                                        .metricType(InsightMetricType.TOTAL_VALUE)
                                        .since(Instant.parse("2022-07-28T07:00:00Z"))
                                        .build()))
                .reading((page, read) -> {
                    Insight insight = page.data().get(0);
                    InsightTotal total = insight.totalValue();
                    InsightBreakdownResult breakdown = total.breakdowns().get(0);
                    InsightResult result = breakdown.results().get(0);
                    compareInsight(insight, read);
                    String path = "$.data[0].total_value";
                    read.value(path + ".value", total.value())
                            .value(
                                    path + ".breakdowns[0].dimension_keys[0]",
                                    breakdown.dimensionKeys().get(0))
                            .value(
                                    path + ".breakdowns[0].results[0].dimension_values[0]",
                                    result.dimensionValues().get(0))
                            .value(path + ".breakdowns[0].results[0].value", result.value());
                });
    }

    private static void compareInsight(Insight insight, TypedValues read) {
        read.value("$.data[0].name", insight.name())
                .value("$.data[0].period", insight.period())
                .value("$.data[0].title", insight.title())
                .value("$.data[0].id", insight.id());
    }
}
