package io.github.iguser.instagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.model.AccountType;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.IgUser;
import io.github.iguser.model.InsightMetric;
import io.github.iguser.model.InsightPeriod;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstagramLoginClientTest {
    private final MockWebServer server = new MockWebServer();
    private InstagramLoginClient client;

    @BeforeEach
    void start() throws IOException {
        server.start();
        client = InstagramLoginClient.builder()
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
        assertThat(InstagramLoginClient.BASE_URL)
                .isEqualTo("https://graph.instagram.com/" + InstagramLoginClient.API_VERSION + "/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"user_id\":\"17841400000000001\",\"account_type\":\"BUSINESS\",\"id\":\"2\"}",
                "{\"data\":[{\"user_id\":\"17841400000000001\",\"account_type\":\"BUSINESS\",\"id\":\"2\"}]}"
            })
    void readsTheAccountOfTheTokenFlatAndInData(String json) throws Exception {
        respondWith(json);

        IgUser user = client.igUser()
                .me(IgUserFields.of(f -> f.userId().accountType()))
                .execute();

        assertThat(user.userId()).isEqualTo("17841400000000001");
        assertThat(user.accountType()).isSameAs(AccountType.BUSINESS);
        assertThat(server.takeRequest().getPath()).isEqualTo("/v1.0/me?fields=user_id%2Caccount_type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"username\":\"ada\",\"id\":\"2\"}", "{\"data\":[{\"username\":\"ada\",\"id\":\"2\"}]}"})
    void readsTheAccountOfTheTokenWithMeAsTheId(String json) throws Exception {
        respondWith(json);

        assertThat(client.igUser()
                        .get("me", IgUserFields.of(f -> f.username()))
                        .execute()
                        .username())
                .isEqualTo("ada");
        assertThat(server.takeRequest().getPath()).isEqualTo("/v1.0/me?fields=username");
    }

    @Test
    void acceptsMeAsTheIdOnEachEdge() throws Exception {
        for (int i = 0; i < 3; i++) {
            respondWith("{\"data\":[]}");
        }
        respondWith("{\"id\":\"1\"}");

        client.media().list("me").execute();
        client.stories().list("me").execute();
        client.insightsByTime(
                        "me",
                        Instant.EPOCH,
                        Instant.EPOCH,
                        Duration.ofDays(1),
                        params -> params.metric(InsightMetric.REACH).period(InsightPeriod.DAY))
                .forEach(insight -> {});
        client.mediaPublish().publish("me", "17889000000000001").execute();

        assertThat(server.takeRequest().getPath()).isEqualTo("/v1.0/me/media");
        assertThat(server.takeRequest().getPath()).isEqualTo("/v1.0/me/stories");
        assertThat(server.takeRequest().getPath()).startsWith("/v1.0/me/insights?");
        assertThat(server.takeRequest().getPath()).isEqualTo("/v1.0/me/media_publish");
    }

    @Test
    void refusesMeAsAContainerId() {
        assertThatThrownBy(() -> client.igContainer().get("me"))
                .hasMessageStartingWith("ig-container-id: \"me\" is not a numeric id");
        assertThatThrownBy(() -> client.media().list("self"))
                .hasMessage("ig-user-id: \"self\" is not a numeric id; give its digits, such as 17841405822304914,"
                        + " or \"me\"");
    }

    @Test
    void readsAnAccountByItsId() throws Exception {
        respondWith("{\"username\":\"ada\",\"id\":\"2\"}");

        assertThat(client.igUser()
                        .get("17841400000000001", IgUserFields.of(f -> f.username()))
                        .execute()
                        .username())
                .isEqualTo("ada");
        assertThat(server.takeRequest().getPath()).isEqualTo("/v1.0/17841400000000001?fields=username");
    }

    @Test
    void listsMedia() throws Exception {
        respondWith("{\"data\":[{\"id\":\"1\"}]}");

        assertThat(client.media().list("17841400000000001").execute().data())
                .extracting(IgMedia::id)
                .containsExactly("1");
        assertThat(server.takeRequest().getPath()).isEqualTo("/v1.0/17841400000000001/media");
    }
}
