package io.github.iguser.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightMetricType;
import io.github.iguser.model.InsightPeriod;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The escape hatches for parameters and metrics that the API takes and this version does not have. */
class EscapeHatchTest {
    private static final String ID = "17841405822304914";

    private final MockWebServer server = new MockWebServer();
    private FacebookLoginClient client;

    @BeforeEach
    void start() throws IOException {
        server.start();
        client = FacebookLoginClient.builder()
                .accessToken("secret")
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

    private static ImageContainer.Builder image() {
        return ImageContainer.builder().imageUrl("https://media.example.com/i.jpg");
    }

    @Test
    void sendsAParameterThatAKindOfContainerDoesNotHave() throws Exception {
        respondWith("{\"id\":\"1\"}");

        client.media()
                .create(
                        ID,
                        image().parameter("first_comment", "a&b=ü")
                                .parameter("share_to_feed", "false")
                                .build())
                .execute();

        assertThat(server.takeRequest().getBody().readUtf8())
                .isEqualTo("image_url=https%3A%2F%2Fmedia.example.com%2Fi.jpg&first_comment=a%26b%3D%C3%BC"
                        + "&share_to_feed=false");
    }

    @Test
    void sendsAParameterBesideTheOnlyOneOfAForm() throws Exception {
        respondWith("{\"id\":\"1\"}");

        client.mediaPublish()
                .publish(
                        ID,
                        PublishMediaParams.builder()
                                .creationId("17889455560051444")
                                .parameter("notify", "true")
                                .build())
                .execute();

        assertThat(server.takeRequest().getBody().readUtf8()).isEqualTo("creation_id=17889455560051444&notify=true");
    }

    @Test
    void sendsAParameterOfAQuery() throws Exception {
        respondWith("{\"data\":[]}");

        client.media()
                .list(
                        ID,
                        ListMediaParams.builder()
                                .limit(5)
                                .parameter("order", "oldest first")
                                .build())
                .execute();

        assertThat(server.takeRequest().getPath())
                .isEqualTo("/v1.0/17841405822304914/media?limit=5&order=oldest%20first");
    }

    @Test
    void refusesAParameterThatTheClassHas() {
        assertThatThrownBy(() -> image().parameter("image_url", "x"))
                .hasMessage("parameter \"image_url\" is a parameter of this class; use imageUrl(...)");
        assertThatThrownBy(() -> ReelContainer.builder().parameter("media_type", "STORIES"))
                .hasMessage(
                        "parameter \"media_type\" is a parameter of this class; it is always REELS here, so leave it"
                                + " out");
        assertThatThrownBy(() -> ReelContainer.builder().parameter("Upload_Type", "x"))
                .hasMessage("parameter \"Upload_Type\" (upload_type) is a parameter of this class; use resumable()");
    }

    @Test
    void refusesTokenAndRetiredParameters() {
        assertThatThrownBy(() -> image().parameter("Access%5FToken", "x")).hasMessageContaining("access_token");
        assertThatThrownBy(() -> ListMediaParams.builder().parameter("method", "delete"))
                .hasMessageContaining("it would turn this into a different request");
        assertThatThrownBy(() -> InsightsParams.builder().parameter("date_format", "U"))
                .hasMessageContaining("the API has retired it");
        assertThat(server.getRequestCount()).isZero();
    }

    private static InsightsParams.Builder totalOfFollowers(InsightsParams.Builder builder) {
        return builder.metric(InsightMetric.FOLLOWER_COUNT)
                .period(InsightPeriod.DAY)
                .metricType(InsightMetricType.TOTAL_VALUE);
    }

    @Test
    void sendsMetricsThatTheRulesRefuseOnlyWhereTheyAreSkipped() throws Exception {
        respondWith("{\"data\":[]}");

        assertThatThrownBy(() -> totalOfFollowers(InsightsParams.builder()).build())
                .hasMessageStartingWith("metric follower_count is not valid with");
        client.insights()
                .get(
                        ID,
                        totalOfFollowers(InsightsParams.builder())
                                .skipMetricRules()
                                .build())
                .execute();

        assertThat(server.takeRequest().getPath())
                .isEqualTo("/v1.0/17841405822304914/insights?metric=follower_count&period=day&metric_type=total_value");
        assertThatThrownBy(() -> InsightsParams.builder()
                        .period(InsightPeriod.DAY)
                        .skipMetricRules()
                        .build())
                .hasMessage("metric is missing; set metric(...) before build()");
    }

    @Test
    void skipsTheRulesInsideASelectionAndInATimeSpan() throws Exception {
        respondWith("{\"data\":[]}");

        assertThat(IgUserFields.of(f -> f.insights(i -> i.metric(InsightMetric.FOLLOWER_COUNT)
                        .period(InsightPeriod.DAY)
                        .metricType(InsightMetricType.TOTAL_VALUE)
                        .skipMetricRules()
                        .otherModifier("timezone", "UTC"))))
                .hasToString("insights.metric(follower_count).period(day).metric_type(total_value).timezone(UTC)");
        assertThat(client
                        .insightsByTime(
                                ID,
                                Instant.ofEpochSecond(0),
                                Instant.ofEpochSecond(60),
                                Duration.ofDays(1),
                                params -> totalOfFollowers(params).skipMetricRules())
                        .stream())
                .isEmpty();
        assertThat(server.takeRequest().getPath()).contains("metric_type=total_value");
    }
}
