package io.github.iguser.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.GraphCall;
import io.github.iguser.PagedCall;
import io.github.iguser.facebook.AnswerCollaborationInviteParams;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.IgContainerFields;
import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.facebook.InsightsParams;
import io.github.iguser.facebook.ListMediaParams;
import io.github.iguser.facebook.PublishMediaParams;
import io.github.iguser.facebook.ReplyToMentionParams;
import io.github.iguser.facebook.ThreadsUserFields;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightPeriod;
import java.io.IOException;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call with fields or parameters set in a lambda sends the same request as the explicit form. */
class CallFormsTest {
    private static final String ID = "17841405822304914";

    private final MockWebServer server = new MockWebServer();
    private FacebookLoginClient facebook;
    private InstagramLoginClient instagram;

    @BeforeEach
    void start() throws IOException {
        server.start();
        String url = server.url("/v1.0/").toString();
        facebook = FacebookLoginClient.builder().accessToken("a").baseUrl(url).build();
        instagram = InstagramLoginClient.builder().accessToken("b").baseUrl(url).build();
    }

    @AfterEach
    void stop() throws IOException {
        facebook.close();
        instagram.close();
        server.close();
    }

    private String sent(GraphCall<?> call) throws InterruptedException {
        server.enqueue(new MockResponse()
                .setHeader("Content-Type", "application/json")
                .setBody(call instanceof PagedCall ? "{\"data\":[]}" : "{\"id\":\"1\"}"));
        call.execute();
        RecordedRequest request = server.takeRequest();
        return request.getMethod() + " " + request.getPath() + " "
                + request.getBody().readUtf8();
    }

    private void assertSendBoth(GraphCall<?> withFunction, GraphCall<?> explicit, String request)
            throws InterruptedException {
        assertThat(sent(withFunction)).isEqualTo(sent(explicit)).isEqualTo(request);
    }

    @Test
    void selectsFieldsInALambda() throws Exception {
        assertSendBoth(
                facebook.igUser().get(ID, f -> f.username().name()),
                facebook.igUser().get(ID, IgUserFields.of(f -> f.username().name())),
                "GET /v1.0/17841405822304914?fields=username%2Cname ");
        assertSendBoth(
                facebook.igContainer().get("5", f -> f.statusCode()),
                facebook.igContainer().get("5", IgContainerFields.of(f -> f.statusCode())),
                "GET /v1.0/5?fields=status_code ");
        assertSendBoth(
                facebook.connectedThreadsUser().get(ID, f -> f.threadsUserId()),
                facebook.connectedThreadsUser().get(ID, ThreadsUserFields.of(f -> f.threadsUserId())),
                "GET /v1.0/17841405822304914/connected_threads_user?fields=threads_user_id ");
    }

    @Test
    void setsListParametersInALambda() throws Exception {
        assertSendBoth(
                facebook.media().list(ID, p -> p.fields(f -> f.caption()).limit(50)),
                facebook.media()
                        .list(
                                ID,
                                ListMediaParams.builder()
                                        .fields(f -> f.caption())
                                        .limit(50)
                                        .build()),
                "GET /v1.0/17841405822304914/media?fields=caption&limit=50 ");
    }

    @Test
    void setsRequiredParametersInALambda() throws Exception {
        assertSendBoth(
                facebook.insights().get(ID, p -> p.metric(InsightMetric.REACH).period(InsightPeriod.DAY)),
                facebook.insights()
                        .get(
                                ID,
                                InsightsParams.of(
                                        p -> p.metric(InsightMetric.REACH).period(InsightPeriod.DAY))),
                "GET /v1.0/17841405822304914/insights?metric=reach&period=day ");
    }

    @Test
    void setsFormParametersInALambda() throws Exception {
        assertSendBoth(
                facebook.mediaPublish().publish(ID, p -> p.creationId("5")),
                facebook.mediaPublish()
                        .publish(
                                ID, PublishMediaParams.builder().creationId("5").build()),
                "POST /v1.0/17841405822304914/media_publish creation_id=5");
        assertSendBoth(
                facebook.collaborationInvites().answer(ID, p -> p.mediaId("7").accept(true)),
                facebook.collaborationInvites()
                        .answer(
                                ID,
                                AnswerCollaborationInviteParams.of(
                                        p -> p.mediaId("7").accept(true))),
                "POST /v1.0/17841405822304914/collaboration_invites media_id=7&accept=true");
        assertSendBoth(
                facebook.mentions().reply(ID, p -> p.mediaId("7").message("hi")),
                facebook.mentions()
                        .reply(ID, ReplyToMentionParams.of(p -> p.mediaId("7").message("hi"))),
                "POST /v1.0/17841405822304914/mentions media_id=7&message=hi");
    }

    @Test
    void servesBothHostsWithoutImportingTheirSelectors() throws Exception {
        assertThat(sent(instagram.igUser().me(f -> f.userId()))).isEqualTo("GET /v1.0/me?fields=user_id ");
        assertThat(sent(instagram.media().list("me", p -> p.fields(f -> f.caption()))))
                .isEqualTo("GET /v1.0/me/media?fields=caption ");
        assertThat(sent(instagram
                        .media()
                        .create(
                                "me",
                                io.github.iguser.instagram.ImageContainer.of(
                                        i -> i.imageUrl("https://example.com/a")))))
                .isEqualTo("POST /v1.0/me/media image_url=https%3A%2F%2Fexample.com%2Fa");
    }

    @Test
    void omitsFieldsWhenNoneAreSelected() throws Exception {
        assertThat(sent(instagram.igUser().me())).isEqualTo("GET /v1.0/me ");
        assertThat(sent(instagram.igUser().get("me"))).isEqualTo("GET /v1.0/me ");
        assertThat(sent(facebook.igUser().get(ID))).isEqualTo("GET /v1.0/17841405822304914 ");
        assertThat(sent(facebook.media().list(ID))).isEqualTo("GET /v1.0/17841405822304914/media ");
    }
}
