package io.github.iguser.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.GraphCall;
import io.github.iguser.GraphResponse;
import io.github.iguser.Page;
import io.github.iguser.PagedCall;
import io.github.iguser.model.Insight;
import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightMetricType;
import io.github.iguser.model.InsightPeriod;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.Test;

/** Tests lists of insights by time window, whose links hold the token. */
class InsightsPagingTest extends InsightsServer {
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
