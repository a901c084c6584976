package io.github.iguser.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.InvalidRequestException;
import io.github.iguser.model.CreatedComment;
import io.github.iguser.model.IgComment;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.MediaInsight;
import io.github.iguser.model.MediaInsightMetric;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stories, tags, mentions and hashtags as a caller uses them. */
class StoriesTagsMentionsTest {
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

    private void respondWith(int status, String json) {
        server.enqueue(new MockResponse()
                .setResponseCode(status)
                .setHeader("Content-Type", "application/json")
                .setBody(json));
    }

    @Test
    void pagesThroughTagsUntilTheCursorIsMissing() throws Exception {
        respondWith(200, "{\"data\":[{\"id\":\"1\"}],\"paging\":{\"cursors\":{\"after\":\"QVFI1\"}}}");
        respondWith(200, "{\"data\":[{\"id\":\"2\"}],\"paging\":{\"cursors\":{\"before\":\"x\",\"after\":\"QVFI2\"}}}");
        respondWith(200, "{\"data\":[]}");

        List<String> ids = client
                .tags()
                .list(
                        ID,
                        ListTagsParams.builder()
                                .fields(f -> f.username())
                                .limit(1)
                                .postedAfter(Instant.ofEpochSecond(1793491200))
                                .build())
                .all()
                .stream()
                .map(IgMedia::id)
                .toList();

        assertThat(ids).containsExactly("1", "2");
        String request = "/v1.0/" + ID + "/tags?fields=username&limit=1&posted_after=1793491200";
        assertThat(server.takeRequest().getPath()).isEqualTo(request);
        assertThat(server.takeRequest().getPath()).isEqualTo(request + "&after=QVFI1");
        assertThat(server.takeRequest().getPath()).isEqualTo(request + "&after=QVFI2");
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void endsStoriesAtThePageWithoutLink() {
        respondWith(200, "{\"data\":[{\"id\":\"1\"}],\"paging\":{\"cursors\":{\"before\":\"b\",\"after\":\"a\"}}}");

        assertThat(client.stories().list(ID).all().stream().map(IgMedia::id)).containsExactly("1");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void pagesThroughCommentsInsideTheExpansion() throws Exception {
        String media = "{\"id\":\"1\",\"mentioned_media\":{\"id\":\"2\",\"comments\":{\"data\":[{\"id\":\"%s\"}]%s}}}";
        respondWith(200, media.formatted("3", ",\"paging\":{\"cursors\":{\"after\":\"QVFI\"}}"));
        respondWith(200, media.formatted("4", ""));

        assertThat(client.mentionedMediaComments(ID, "2", c -> c.limit(1).fields(x -> x.text())).stream()
                        .map(IgComment::id))
                .containsExactly("3", "4");
        assertThat(fields(server.takeRequest())).isEqualTo("mentioned_media.media_id(2){comments.limit(1){text}}");
        assertThat(fields(server.takeRequest()))
                .isEqualTo("mentioned_media.media_id(2){comments.limit(1).after(QVFI){text}}");
    }

    @Test
    void sendsReplyToAMentionAsAForm() throws Exception {
        respondWith(200, "{\"id\":\"17846319838254687\"}");

        CreatedComment made = client.mentions()
                .reply(
                        ID,
                        ReplyToMentionParams.builder()
                                .mediaId("17920112008063024")
                                .commentId("17918718562020960")
                                .message("a&b=c + ☕")
                                .build())
                .execute();

        assertThat(made.id()).isEqualTo("17846319838254687");
        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine()).isEqualTo("POST /v1.0/" + ID + "/mentions HTTP/1.1");
        assertThat(request.getBody().readUtf8())
                .isEqualTo("media_id=17920112008063024&message=a%26b%3Dc%20%2B%20%E2%98%95"
                        + "&comment_id=17918718562020960");
    }

    @Test
    void requiresMediaAndMessageOfAReply() {
        assertThatThrownBy(() -> ReplyToMentionParams.builder().message("Hello").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("media_id");
        assertThatThrownBy(() -> ReplyToMentionParams.builder().mediaId("1").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("message");
        assertThatThrownBy(() -> ReplyToMentionParams.builder()
                        .mediaId("1")
                        .message("Hello")
                        .commentId("2/replies")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("comment_id");
    }

    @Test
    void refusesMoreThan30HashtagsPerPage() {
        assertThatThrownBy(() -> ListRecentlySearchedHashtagsParams.builder().limit(31))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit > 30: 31");
    }

    @Test
    void readsMediaMetricsWithDecimals() throws Exception {
        respondWith(
                200,
                "{\"data\":[{\"id\":\"1\",\"insights\":{\"data\":[{\"name\":\"reels_skip_rate\",\"period\":\"lifetime\","
                        + "\"values\":[{\"value\":48.40}]},{\"name\":\"views\",\"period\":\"lifetime\","
                        + "\"values\":[{\"value\":9007199254740993}]}]}}]}");

        List<MediaInsight> metrics = client.media()
                .list(
                        ID,
                        ListMediaParams.builder()
                                .fields(f -> f.insights(
                                        i -> i.metric(MediaInsightMetric.REELS_SKIP_RATE, MediaInsightMetric.VIEWS)))
                                .build())
                .execute()
                .data()
                .get(0)
                .insights()
                .data();

        assertThat(metrics.get(0).name()).isSameAs(MediaInsightMetric.REELS_SKIP_RATE);
        assertThat(metrics.get(0).values().get(0).value().asDecimal()).isEqualTo("48.40");
        assertThat(metrics.get(1).values().get(0).value().asLong()).isEqualTo(9007199254740993L);
        assertThat(fields(server.takeRequest())).isEqualTo("insights.metric(reels_skip_rate,views)");
    }

    @Test
    void throwsForAMetricThatOneMediaLacks() {
        respondWith(
                400, "{\"error\":{\"message\":\"(#100) metric[0] must be one of the following values\",\"code\":100}}");

        assertThatThrownBy(() -> client.stories()
                        .list(
                                ID,
                                ListStoriesParams.builder()
                                        .fields(f -> f.insights(i -> i.metric(MediaInsightMetric.of("engagement"))))
                                        .build())
                        .execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("metric[0] must be one of the following values");
    }

    private static String fields(RecordedRequest request) {
        return request.getRequestUrl().queryParameter("fields");
    }
}
