package io.github.iguser.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.GraphCall;
import io.github.iguser.GraphResponse;
import io.github.iguser.MetricValue;
import io.github.iguser.Page;
import io.github.iguser.PagedCall;
import io.github.iguser.model.Insight;
import io.github.iguser.model.InsightBreakdown;
import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightMetricType;
import io.github.iguser.model.InsightPeriod;
import io.github.iguser.model.InsightTimeframe;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InsightsTest {
    private static final String ID = "17841405822304914";
    private static final String TOKEN = "secret-token-of-nobody";

    private final MockWebServer server = new MockWebServer();
    private FacebookLoginClient client;

    @BeforeEach
    void start() throws IOException {
        server.start();
        client = FacebookLoginClient.builder()
                .accessToken(TOKEN)
                .baseUrl(server.url("/v1.0/").toString())
                .build();
    }

    @AfterEach
    void stop() throws IOException {
        client.close();
        server.close();
    }

    private void respondWith(String json) {
        server.enqueue(
                new MockResponse().setHeader("Content-Type", "application/json").setBody(json));
    }

    private static InsightsParams reachByDay() {
        return InsightsParams.builder()
                .metric(InsightMetric.REACH)
                .period(InsightPeriod.DAY)
                .build();
    }

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
                .hasMessage("metric: \"a),b(\" holds ')', which an argument cannot hold");
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

    /** Responds with the requested window, or a day without one, and links to the windows before and after it. */
    private final class Windows extends Dispatcher {
        private final long now;

        Windows(long now) {
            this.now = now;
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) {
            HttpUrl asked = request.getRequestUrl();
            String given = asked.queryParameter("since");
            String end = asked.queryParameter("until");
            long until = end != null ? Long.parseLong(end) : given != null ? Long.parseLong(given) + 86400 : now;
            long since = given != null ? Long.parseLong(given) : until - 86400;
            long length = until - since;
            return new MockResponse()
                    .setBody("{\"data\":[{\"name\":\"reach\",\"period\":\"day\",\"values\":[{\"value\":" + since
                            + "}]}],\"paging\":{\"previous\":\"" + link(since - 1 - length, since - 1)
                            + "\",\"next\":\""
                            + link(until + 1, until + 1 + length) + "\"}}");
        }

        private String link(long since, long until) {
            return server.url("/v1.0/" + ID + "/insights") + "?access_token=" + TOKEN + "&since=" + since + "&until="
                    + until + "&metric=reach&period=day";
        }
    }

    private List<HttpUrl> requests() throws InterruptedException {
        List<HttpUrl> urls = new ArrayList<>();
        for (int i = server.getRequestCount(); i > 0; i--) {
            urls.add(server.takeRequest().getRequestUrl());
        }
        return urls;
    }

    @Test
    void followsWindowsUntilThePresent() throws Exception {
        long now = Instant.now().getEpochSecond();
        server.setDispatcher(new Windows(now));
        InsightsParams sinceThreeDays = InsightsParams.builder()
                .metric(InsightMetric.REACH)
                .period(InsightPeriod.DAY)
                .since(Instant.ofEpochSecond(now - 3 * 86400))
                .build();

        List<Long> begins = client.insights().get(ID, sinceThreeDays).all().stream()
                .map(insight -> insight.values().get(0).value().asLong())
                .toList();

        assertThat(begins).containsExactly(now - 259200, now - 172799, now - 86398);
        List<HttpUrl> requests = requests();
        assertThat(requests).noneMatch(url -> url.toString().contains("token"));
        assertThat(Long.valueOf(requests.get(2).queryParameter("until"))).isBetween(now, now + 5);
    }

    @Test
    void readsABoundedWindowAsTheWholeList() throws Exception {
        server.setDispatcher(new Windows(0));
        InsightsParams bounded = InsightsParams.builder()
                .metric(InsightMetric.REACH)
                .period(InsightPeriod.DAY)
                .since(Instant.ofEpochSecond(1000000))
                .until(Instant.ofEpochSecond(2000000))
                .build();

        assertThat(client.insights().get(ID, bounded).all()).hasSize(1);
        assertThat(requests()).hasSize(1);
    }

    @Test
    void readsASpanWindowByWindow() throws Exception {
        server.setDispatcher(new Windows(0));
        Instant since = Instant.parse("2026-01-01T00:00:00Z");
        Instant until = Instant.parse("2026-03-15T00:00:00Z");

        List<Long> begins = client
                .insightsByTime(
                        ID,
                        since,
                        until,
                        Duration.ofDays(30),
                        params -> params.metric(InsightMetric.REACH).period(InsightPeriod.DAY))
                .stream()
                .map(insight -> insight.values().get(0).value().asLong())
                .toList();

        assertThat(begins).containsExactly(1767225600L, 1769817601L, 1772409602L);
        assertThat(requests())
                .extracting(url -> url.queryParameter("until"))
                .containsExactly("1769817600", "1772409601", "1773532800");
    }

    @Test
    void refusesSpanOfAMetricWithoutTimeBeforeSending() {
        var demographics = client.insightsByTime(
                ID,
                Instant.EPOCH,
                Instant.now(),
                Duration.ofDays(30),
                params -> params.metric(InsightMetric.FOLLOWER_DEMOGRAPHICS)
                        .period(InsightPeriod.LIFETIME)
                        .metricType(InsightMetricType.TOTAL_VALUE));

        assertThatThrownBy(demographics::iterator)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("metric follower_demographics is not valid with since and until; ");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void hidesTheTokenInPagesAndMessages() {
        server.setDispatcher(new Windows(Instant.now().getEpochSecond()));
        PagedCall<Insight> call = client.insights().get(ID, reachByDay());

        GraphResponse<Page<Insight>> response = call.executeForResponse();

        assertThat(response.body().paging().next()).contains(TOKEN);
        assertThat(List.of(
                        call.toString(),
                        response.toString(),
                        response.body().toString(),
                        response.body().paging().toString(),
                        call.all().toString(),
                        reachByDay().toString(),
                        client.toString()))
                .noneMatch(text -> text.contains(TOKEN));
    }

    @Test
    void hidesTheTokenWhenALinkIsRefused() {
        server.enqueue(new MockResponse()
                .setBody("{\"data\":[],\"paging\":{\"next\":\"https://evil.example.com/?since=1&access_token=" + TOKEN
                        + "\"}}"));
        GraphCall<Page<Insight>> call = client.insights().get(ID, reachByDay());

        assertThatThrownBy(() -> ((PagedCall<Insight>) call).all().forEach(insight -> {}))
                .satisfies(e ->
                        assertThat(e.toString()).contains("evil.example.com").doesNotContain(TOKEN));
    }
}
