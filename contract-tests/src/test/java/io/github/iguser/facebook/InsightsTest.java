package io.github.iguser.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.MetricValue;
import io.github.iguser.model.Insight;
import io.github.iguser.model.InsightBreakdown;
import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightMetricType;
import io.github.iguser.model.InsightPeriod;
import io.github.iguser.model.InsightTimeframe;
import java.time.Instant;
import java.time.OffsetDateTime;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

/** Tests requests for insights, and the values of metrics. */
class InsightsTest extends InsightsServer {
    private Insight read(String insight) {
        respondWith("{\"data\":[" + insight + "]}");
        return client.insights().get(ID, reachByDay()).execute().data().get(0);
    }

    @Test
    void joinsMetricsAndBreakdownsWithCommas() throws Exception {
        respondWith("{\"data\":[]}");

        client.insights()
                .get(
                        ID,
                        InsightsParams.builder()
                                .metric(InsightMetric.VIEWS, InsightMetric.REACH, InsightMetric.of("new_metric"))
                                .period(InsightPeriod.DAY)
                                .metricType(InsightMetricType.TOTAL_VALUE)
                                .breakdown(InsightBreakdown.FOLLOW_TYPE, InsightBreakdown.MEDIA_PRODUCT_TYPE)
                                .since(Instant.parse("2026-01-01T00:00:00Z"))
                                .until("2026-01-31")
                                .build())
                .execute();

        HttpUrl url = server.takeRequest().getRequestUrl();
        assertThat(url.encodedPath()).isEqualTo("/v1.0/17841405822304914/insights");
        assertThat(url.queryParameterNames())
                .containsExactly("metric", "period", "metric_type", "breakdown", "since", "until");
        assertThat(url.queryParameter("metric")).isEqualTo("views,reach,new_metric");
        assertThat(url.queryParameter("breakdown")).isEqualTo("follow_type,media_product_type");
        assertThat(url.queryParameter("since")).isEqualTo("1767225600");
        assertThat(url.queryParameter("until")).isEqualTo("2026-01-31");
    }

    @Test
    void readsTimeSeries() {
        Insight reach = read("{\"name\":\"reach\",\"period\":\"day\",\"values\":[{\"value\":32,\"end_time\":"
                + "\"2018-01-11T08:00:00+0000\"},{\"value\":4294967296,\"end_time\":\"2018-01-12T08:00:00+0000\"}],"
                + "\"title\":\"Alcance\",\"description\":\"Contas alcan\\u00e7adas\",\"id\":\"1/insights/reach/day\"}");

        assertThat(reach.name()).isSameAs(InsightMetric.REACH);
        assertThat(reach.period()).isSameAs(InsightPeriod.DAY);
        assertThat(reach.title()).isEqualTo("Alcance");
        assertThat(reach.description()).isEqualTo("Contas alcançadas");
        assertThat(reach.values()).extracting(value -> value.value().asLong()).containsExactly(32L, 4294967296L);
        assertThat(reach.values().get(0).endTime()).isEqualTo(OffsetDateTime.parse("2018-01-11T08:00:00Z"));
        assertThat(reach.totalValue()).isNull();
    }

    @Test
    void readsTotalWithOneAndTwoBreakdowns() {
        Insight reach = read("{\"name\":\"reach\",\"period\":\"day\",\"total_value\":{\"value\":0,\"breakdowns\":["
                + "{\"dimension_keys\":[\"media_product_type\",\"follow_type\"],\"results\":[{\"dimension_values\":"
                + "[\"AD\",\"NON_FOLLOWER\"],\"value\":14357147},{\"dimension_values\":[\"STORY\",\"FOLLOWER\"],"
                + "\"value\":31274,\"end_time\":\"2026-01-18T08:00:00+0000\"}]}]}}");

        assertThat(reach.totalValue().value()).isEqualTo(MetricValue.of(0));
        assertThat(reach.values()).isNull();
        assertThat(reach.totalValue().breakdowns()).singleElement().satisfies(breakdown -> {
            assertThat(breakdown.dimensionKeys())
                    .containsExactly(InsightBreakdown.MEDIA_PRODUCT_TYPE, InsightBreakdown.FOLLOW_TYPE);
            assertThat(breakdown.results())
                    .extracting(result -> result.value().asLong())
                    .containsExactly(14357147L, 31274L);
            assertThat(breakdown.results().get(0).dimensionValues()).containsExactly("AD", "NON_FOLLOWER");
        });
    }

    @Test
    void readsDemographicsWithoutTotal() {
        Insight ages = read("{\"name\":\"engaged_audience_demographics\",\"period\":\"lifetime\",\"total_value\":"
                + "{\"breakdowns\":[{\"dimension_keys\":[\"timeframe\",\"age\"]}]}}");

        assertThat(ages.totalValue().value()).isNull();
        assertThat(ages.totalValue().breakdowns().get(0).dimensionKeys())
                .containsExactly(InsightBreakdown.TIMEFRAME, InsightBreakdown.AGE);
        assertThat(ages.totalValue().breakdowns().get(0).results()).isNull();
    }

    @Test
    void readsHourlyValuesAndAnEmptyMap() {
        Insight online =
                read("{\"name\":\"online_followers\",\"period\":\"lifetime\",\"values\":[{\"value\":{\"0\":100,"
                        + "\"23\":2400},\"end_time\":\"2024-01-15T07:00:00+0000\"},{\"value\":{},\"end_time\":"
                        + "\"2024-01-16T07:00:00+0000\"}]}");

        assertThat(online.values().get(0).value().byKey())
                .containsEntry("23", 2400L)
                .hasSize(2);
        assertThat(online.values().get(1).value().byKey()).isEmpty();
    }

    @Test
    void readsInsightWithoutValuesAndTotal() {
        Insight follows = read("{\"name\":\"follows_and_unfollows\",\"period\":\"day\",\"title\":\"T\"}");

        assertThat(follows.values()).isNull();
        assertThat(follows.totalValue()).isNull();
    }

    @Test
    void returnsNoInsightForAMetricWithoutData() {
        respondWith("{\"data\":[{\"name\":\"reach\",\"period\":\"day\"}]}");
        respondWith("{\"data\":[]}");
        InsightsParams both = InsightsParams.builder()
                .metric(InsightMetric.REACH, InsightMetric.FOLLOWER_COUNT)
                .period(InsightPeriod.DAY)
                .build();

        assertThat(client.insights().get(ID, both).execute().data())
                .extracting(Insight::name)
                .containsExactly(InsightMetric.REACH);
        assertThat(client.insights().get(ID, both).all()).isEmpty();
    }

    @Test
    void readsInsightsAsAFieldOfTheAccount() throws Exception {
        respondWith(
                "{\"insights\":{\"data\":[{\"name\":\"follower_demographics\",\"period\":\"lifetime\"}]},\"id\":\"1\"}");

        var user = client.igUser()
                .get(
                        ID,
                        IgUserFields.of(f -> f.insights(i -> i.metric(InsightMetric.FOLLOWER_DEMOGRAPHICS)
                                .period(InsightPeriod.LIFETIME)
                                .metricType(InsightMetricType.TOTAL_VALUE)
                                .breakdown(InsightBreakdown.AGE, InsightBreakdown.GENDER)
                                .timeframe(InsightTimeframe.THIS_WEEK))))
                .execute();

        assertThat(user.insights().data()).extracting(Insight::period).containsExactly(InsightPeriod.LIFETIME);
        assertThat(server.takeRequest().getRequestUrl().queryParameter("fields"))
                .isEqualTo("insights.metric(follower_demographics).period(lifetime).metric_type(total_value)"
                        + ".breakdown(age,gender).timeframe(this_week)");
    }

    @Test
    void appliesMetricRulesToInsightsAsAField() {
        assertThatThrownBy(() -> IgUserFields.of(
                        f -> f.insights(i -> i.metric(InsightMetric.VIEWS).period(InsightPeriod.DAY))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("metric views needs a metric_type; views is valid with period day");
        assertThatThrownBy(() -> IgUserFields.of(f -> f.insights(i -> i.period(InsightPeriod.DAY))))
                .hasMessage("metric is missing; set metric(...)");
        assertThatThrownBy(() -> IgUserFields.of(f -> f.insights(i -> i.metric(InsightMetric.of("a),b(")))))
                .hasMessage("metric: \"a),b(\" contains ')', which an argument cannot contain");
    }

    @Test
    void namesValidCombinationsInARefusal() {
        assertThatThrownBy(() -> InsightsParams.builder()
                        .metric(InsightMetric.REACH)
                        .period(InsightPeriod.WEEK)
                        .metricType(InsightMetricType.TOTAL_VALUE)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("metric reach is not valid with metric_type total_value in period week; reach is valid with"
                        + " period day, week or days_28, metric_type time_series and no breakdown, or period day,"
                        + " metric_type total_value and any breakdowns of follow_type, media_product_type; metric_type"
                        + " defaults to time_series; no timeframe");
    }
}
