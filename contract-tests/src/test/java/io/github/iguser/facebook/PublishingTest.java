package io.github.iguser.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.InvalidRequestException;
import io.github.iguser.model.ContainerStatusCode;
import io.github.iguser.model.ContentPublishingLimit;
import io.github.iguser.model.CreatedContainer;
import io.github.iguser.model.PublishedMedia;
import io.github.iguser.model.UserTag;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two steps of publishing, the status between them, and the limit of posts. */
class PublishingTest {
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

    /**
     * The guide on caption add-ons promises a member that says whether the add-on was attached, but its name is not
     * known.
     */
    @Test
    void keepsUnknownMembersOfThePublishedMedia() throws Exception {
        respondWith("{\"id\":\"17900000000000001\",\"add_on\":{\"attached\":false,\"reason\":\"LIMIT\"}}");

        PublishedMedia published =
                client.mediaPublish().publish(ID, "17889455560051444").execute();

        assertThat(published.id()).isEqualTo("17900000000000001");
        assertThat(published.additionalJson()).isEqualTo(Map.of("add_on", "{\"attached\":false,\"reason\":\"LIMIT\"}"));
    }

    @Test
    void createsContainerByAForm() throws Exception {
        respondWith("{\"id\":\"17889455560051444\"}");

        CreatedContainer created = client.media()
                .create(
                        ID,
                        ReelContainer.builder()
                                .videoUrl("https://media.example.com/v.mp4")
                                .caption("a&b=c + ☕")
                                .shareToFeed(false)
                                .userTags(List.of(
                                        UserTag.builder().username("ada").build()))
                                .build())
                .execute();

        assertThat(created.id()).isEqualTo("17889455560051444");
        assertThat(created.uri()).isNull();
        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine()).isEqualTo("POST /v1.0/17841405822304914/media HTTP/1.1");
        assertThat(request.getHeader("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
        assertThat(request.getBody().readUtf8())
                .isEqualTo("media_type=REELS&video_url=https%3A%2F%2Fmedia.example.com%2Fv.mp4"
                        + "&caption=a%26b%3Dc%20%2B%20%E2%98%95&share_to_feed=false"
                        + "&user_tags=%5B%7B%22username%22%3A%22ada%22%7D%5D");
    }

    @Test
    void returnsTheUploadUrlOfAResumableUpload() throws Exception {
        respondWith("{\"id\":\"1\",\"uri\":\"https:\\/\\/rupload.facebook.com\\/ig-api-upload\\/v1.0\\/1\"}");

        CreatedContainer created = client.media()
                .create(ID, StoryVideoContainer.builder().resumable().build())
                .execute();

        assertThat(created.uri()).isEqualTo("https://rupload.facebook.com/ig-api-upload/v1.0/1");
        assertThat(server.takeRequest().getBody().readUtf8()).isEqualTo("media_type=STORIES&upload_type=resumable");
    }

    @Test
    void readsContainerStatusUntilFinished() throws Exception {
        respondWith(
                "{\"status_code\":\"IN_PROGRESS\",\"status\":\"In Progress: Media is still being processed.\",\"id\":\"1\"}");
        respondWith("{\"status_code\":\"FINISHED\",\"status\":\"Finished: Media has been uploaded and it is ready to be"
                + " published.\",\"id\":\"1\"}");
        IgContainerFields fields = IgContainerFields.of(f -> f.statusCode().status());

        List<ContainerStatusCode> codes = Stream.generate(
                        () -> client.igContainer().get("1", fields).execute().statusCode())
                .limit(2)
                .toList();

        assertThat(codes).containsExactly(ContainerStatusCode.IN_PROGRESS, ContainerStatusCode.FINISHED);
    }

    @Test
    void publishesContainer() throws Exception {
        respondWith("{\"id\":\"17920238422030506\"}");
        respondWith("{}");

        assertThat(client.mediaPublish()
                        .publish(ID, "17889455560051444")
                        .execute()
                        .id())
                .isEqualTo("17920238422030506");
        assertThat(client.mediaPublish()
                        .publish(ID, "17889455560051444")
                        .execute()
                        .id())
                .isNull();
        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine()).isEqualTo("POST /v1.0/17841405822304914/media_publish HTTP/1.1");
        assertThat(request.getBody().readUtf8()).isEqualTo("creation_id=17889455560051444");
    }

    @Test
    void refusesContainerIdThatIsNotNumeric() {
        assertThatThrownBy(() -> client.mediaPublish().publish(ID, "1&x=2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("creation_id: \"1&x=2\" is not a numeric id; give its digits, such as 17841405822304914");
        assertThatThrownBy(() -> client.mediaPublish().publish(ID, (String) null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("creation_id is missing; give a value");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void doesNotRetryPublishing() {
        server.enqueue(new MockResponse()
                .setResponseCode(500)
                .setBody("{\"error\":{\"message\":\"m\",\"code\":2," + "\"is_transient\":true}}"));

        assertThatThrownBy(() -> client.mediaPublish().publish(ID, "1").execute())
                .hasMessageContaining("POST /v1.0/17841405822304914/media_publish");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void explainsDocumentedError() {
        server.enqueue(new MockResponse()
                .setResponseCode(400)
                .setBody(
                        "{\"error\":{\"message\":\"Media ID is not available\",\"type\":\"OAuthException\",\"code\":9007,"
                                + "\"error_subcode\":2207027,\"is_transient\":false}}"));

        assertThatThrownBy(() -> client.mediaPublish().publish(ID, "1").execute())
                .isInstanceOfSatisfying(
                        io.github.iguser.GraphException.class,
                        e -> assertThat(e.errorCode().meaning()).isNotBlank());
    }

    @Test
    void leavesUndocumentedLimitsToTheApi() {
        server.enqueue(new MockResponse()
                .setResponseCode(400)
                .setBody("{\"error\":{\"message\":\"m\",\"code\":36003,\"error_subcode\":2207009}}"));
        ImageContainer image = ImageContainer.builder()
                .imageUrl("https://media.example.com/i.jpg")
                .build();

        assertThatThrownBy(() -> client.media().create(ID, image).execute())
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void readsThePublishingLimit() throws Exception {
        respondWith("{\"data\":[{\"quota_usage\":2,\"config\":{\"quota_total\":50,\"quota_duration\":86400}}]}");

        List<ContentPublishingLimit> limits = client.contentPublishingLimit()
                .get(
                        ID,
                        ContentPublishingLimitParams.builder()
                                .fields(f -> f.quotaUsage().config())
                                .since(Instant.ofEpochSecond(1609969714))
                                .build())
                .execute()
                .data();

        assertThat(limits).singleElement().satisfies(limit -> {
            assertThat(limit.quotaUsage()).isEqualTo(2);
            assertThat(limit.config().quotaTotal()).isEqualTo(50);
            assertThat(limit.config().quotaDuration()).isEqualTo(86400);
        });
        assertThat(server.takeRequest().getPath())
                .isEqualTo("/v1.0/17841405822304914/content_publishing_limit"
                        + "?fields=quota_usage%2Cconfig&since=1609969714");
    }

    @Test
    void readsThePublishingLimitAsAFieldOfTheAccount() throws Exception {
        respondWith("{\"content_publishing_limit\":{\"data\":[{\"quota_usage\":1}]},\"id\":\"1\"}");

        assertThat(client.igUser()
                        .get(
                                ID,
                                IgUserFields.of(f -> f.contentPublishingLimit(
                                        l -> l.since(Instant.ofEpochSecond(5)).fields(x -> x.quotaUsage()))))
                        .execute()
                        .contentPublishingLimit()
                        .data())
                .extracting(ContentPublishingLimit::quotaUsage)
                .containsExactly(1L);
        assertThat(server.takeRequest().getRequestUrl().queryParameter("fields"))
                .isEqualTo("content_publishing_limit.since(5){quota_usage}");
    }
}
