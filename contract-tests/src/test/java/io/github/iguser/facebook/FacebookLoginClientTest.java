package io.github.iguser.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.AccessTokenException;
import io.github.iguser.model.ApiVersion;
import io.github.iguser.model.ContainerStatusCode;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.IgUser;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FacebookLoginClientTest {
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

    @Test
    void hasTheVersionInTheBaseUrl() {
        assertThat(FacebookLoginClient.API_VERSION).matches("v\\d+\\.\\d+");
        assertThat(FacebookLoginClient.BASE_URL)
                .isEqualTo("https://graph.facebook.com/" + FacebookLoginClient.API_VERSION + "/");
    }

    @Test
    void requestsTheVersionThatItIsBuiltWith() throws Exception {
        for (ApiVersion version : ApiVersion.known()) {
            respondWith("{\"id\":\"17841405822304914\"}");
            try (FacebookLoginClient versioned = FacebookLoginClient.builder()
                    .accessToken("secret")
                    .baseUrl(server.url("/").toString())
                    .version(version)
                    .build()) {
                versioned.igUser().get(ID).execute();
            }

            assertThat(server.takeRequest().getPath()).isEqualTo("/" + version + "/17841405822304914");
        }
        assertThat(FacebookLoginClient.builder()
                        .accessToken("secret")
                        .version(ApiVersion.of("v1.0"))
                        .build())
                .hasToString("FacebookLoginClient{baseUrl=https://graph.facebook.com/v1.0/}");
    }

    @Test
    void readsAnAccount() throws Exception {
        respondWith("{\"biography\":\"Dino data\",\"id\":\"17841405822304914\",\"username\":\"metricsaurus\"}");

        IgUser user = client.igUser()
                .get(ID, IgUserFields.of(f -> f.biography().id().username()))
                .execute();

        assertThat(user.username()).isEqualTo("metricsaurus");
        RecordedRequest request = server.takeRequest();
        assertThat(request.getRequestLine())
                .isEqualTo("GET /v1.0/17841405822304914?fields=biography%2Cid%2Cusername HTTP/1.1");
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer secret");
    }

    @Test
    void omitsFieldsWhenNoneAreSelected() throws Exception {
        respondWith("{\"id\":\"17841405822304914\"}");

        assertThat(client.igUser().get(ID).execute().id()).isEqualTo(ID);
        assertThat(server.takeRequest().getPath()).isEqualTo("/v1.0/17841405822304914");
    }

    @Test
    void refusesIdsThatAreNotNumeric() {
        assertThatThrownBy(() -> client.igUser().get("me"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ig-user-id: \"me\" is not a numeric id; give its digits, such as 17841405822304914; only"
                        + " graph.instagram.com accepts \"me\", for the account of the token");
        assertThatThrownBy(() -> client.media().list("me"))
                .hasMessageStartingWith("ig-user-id: \"me\" is not a numeric id");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void listsMediaWithItsParameters() throws Exception {
        respondWith("{\"data\":[{\"id\":\"1\",\"caption\":\"One\"}]}");
        ListMediaParams params = ListMediaParams.builder()
                .fields(f -> f.caption())
                .limit(5)
                .after("QVFI")
                .since(Instant.parse("2026-01-01T00:00:00Z"))
                .until("yesterday")
                .build();

        List<IgMedia> media = client.media().list(ID, params).execute().data();

        assertThat(media).extracting(IgMedia::caption).containsExactly("One");
        assertThat(server.takeRequest().getPath())
                .isEqualTo("/v1.0/17841405822304914/media"
                        + "?fields=caption&limit=5&after=QVFI&since=1767225600&until=yesterday");
    }

    @Test
    void streamsAllMediaOfAnAccount() {
        String next = server.url("/v1.0/17841405822304914/media?after=b&access_token=secret")
                .toString();
        respondWith("{\"data\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"paging\":{\"cursors\":{\"after\":\"b\"},\"next\":\""
                + next + "\"}}");
        respondWith("{\"data\":[{\"id\":\"3\"}],\"paging\":{\"cursors\":{\"before\":\"b\",\"after\":\"c\"}}}");

        assertThat(client.media().list(ID).all().stream())
                .extracting(IgMedia::id)
                .containsExactly("1", "2", "3");
    }

    @Test
    void pagesThroughMediaOfAnotherAccountByCursor() throws Exception {
        respondWith("{\"business_discovery\":{\"media\":{\"data\":[{\"id\":\"1\"}],\"paging\":{\"cursors\":"
                + "{\"after\":\"b\"}}},\"id\":\"9\"},\"id\":\"" + ID + "\"}");
        respondWith("{\"business_discovery\":{\"media\":{\"data\":[{\"id\":\"2\"}],\"paging\":{\"cursors\":"
                + "{\"before\":\"a\",\"after\":\"c\"}}},\"id\":\"9\"},\"id\":\"" + ID + "\"}");
        respondWith("{\"business_discovery\":{\"id\":\"9\"},\"id\":\"" + ID + "\"}");

        assertThat(client.businessDiscoveryMedia(
                        ID, "bluebottle", m -> m.limit(1).fields(f -> f.id())))
                .extracting(IgMedia::id)
                .containsExactly("1", "2");

        assertThat(List.of(fields(), fields(), fields()))
                .containsExactly(
                        "business_discovery.username(bluebottle){media.limit(1){id}}",
                        "business_discovery.username(bluebottle){media.limit(1).after(b){id}}",
                        "business_discovery.username(bluebottle){media.limit(1).after(c){id}}");
    }

    @Test
    void startsAtTheCursorOfTheCaller() throws Exception {
        respondWith("{\"business_discovery\":{\"media\":{\"data\":[{\"id\":\"1\"}],\"paging\":{\"cursors\":"
                + "{\"after\":\"b\"}}},\"id\":\"9\"},\"id\":\"" + ID + "\"}");
        respondWith("{\"business_discovery\":{\"id\":\"9\"},\"id\":\"" + ID + "\"}");

        assertThat(client.businessDiscoveryMedia(
                        ID, "bluebottle", m -> m.before("x").fields(f -> f.id())))
                .hasSize(1);

        assertThat(List.of(fields(), fields()))
                .containsExactly(
                        "business_discovery.username(bluebottle){media.before(x){id}}",
                        "business_discovery.username(bluebottle){media.after(b){id}}");
    }

    private String fields() throws InterruptedException {
        return server.takeRequest().getRequestUrl().queryParameter("fields");
    }

    @Test
    void readsTheStatusOfAContainer() {
        respondWith("{\"status_code\":\"FINISHED\",\"id\":\"17889000000000001\"}");

        assertThat(client.igContainer()
                        .get("17889000000000001", IgContainerFields.of(f -> f.statusCode()))
                        .execute()
                        .statusCode())
                .isSameAs(ContainerStatusCode.FINISHED);
    }

    @Test
    void explainsAnErrorFromTheErrorTable() {
        server.enqueue(new MockResponse()
                .setResponseCode(400)
                .setHeader("Content-Type", "application/json")
                .setBody("{\"error\":{\"message\":\"Session has expired\",\"type\":\"OAuthException\",\"code\":190,"
                        + "\"error_subcode\":463}}"));

        assertThatThrownBy(() -> client.igUser().get(ID).execute())
                .isInstanceOfSatisfying(
                        AccessTokenException.class,
                        e -> assertThat(e.errorCode().meaning()).isEqualTo("The token has expired."));
    }
}
