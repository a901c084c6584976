package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphCallTest {
    private final MockWebServer server = PromptServer.create();
    private final TestClient client = TestClient.of(server).build();

    @AfterEach
    void shutDown() throws IOException {
        client.close();
        server.shutdown();
    }

    @ParameterizedTest
    @EnumSource
    void returnsTheBody(CallStyle way) throws Exception {
        server.enqueue(
                new MockResponse().setBody("{\"id\":\"17841405822304914\",\"followers_count\":9007199254740993}"));

        User user = way.execute(client.users().get("17841405822304914"));

        assertThat(user.id()).isEqualTo("17841405822304914");
        assertThat(user.followersCount()).isEqualTo(9007199254740993L);
        assertThat(server.takeRequest().getRequestLine()).isEqualTo("GET /v1.0/17841405822304914 HTTP/1.1");
    }

    @ParameterizedTest
    @EnumSource
    void returnsHeadersUsageAndVersion(CallStyle way) {
        server.enqueue(new MockResponse()
                .setBody("{\"id\":\"1\"}")
                .setHeader("facebook-api-version", "v2.0")
                .setHeader("X-App-Usage", "{\"call_count\":28,\"total_time\":25,\"total_cputime\":24}"));

        GraphResponse<User> response = way.respond(client.users().get("1"));

        assertThat(response.body()).isEqualTo(User.of("1"));
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.apiVersion()).isEqualTo("v2.0");
        assertThat(response.headers().get("Facebook-API-Version")).isEqualTo("v2.0");
        assertThat(response.usage().app()).isEqualTo(new AppUsage(28, 25, 24));
        assertThat(response.attempts()).isEqualTo(1);
        assertThat(response.failedAttempts()).isEmpty();
        assertThat(response).hasToString("GraphResponse{status=200, apiVersion=v2.0, attempts=1}");
    }

    @Test
    void readsTheVersionHeaderOfBothHosts() {
        server.enqueue(new MockResponse().setBody("{}").setHeader("instagram-api-version", "v1.0"));
        server.enqueue(new MockResponse().setBody("{}"));

        assertThat(client.users().get("1").executeForResponse().apiVersion()).isEqualTo("v1.0");
        assertThat(client.users().get("1").executeForResponse().apiVersion()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void executesOneCallRepeatedly(CallStyle way) {
        server.enqueue(new MockResponse().setBody("{\"id\":\"1\"}"));
        server.enqueue(new MockResponse().setBody("{\"id\":\"2\"}"));
        GraphCall<User> call = client.users().get("1");

        assertThat(way.execute(call)).isEqualTo(User.of("1"));
        assertThat(way.execute(call)).isEqualTo(User.of("2"));
    }

    @ParameterizedTest
    @EnumSource
    void readsAnObjectThatIsWrappedInData(CallStyle way) {
        server.enqueue(new MockResponse().setBody("{\"data\":[{\"id\":\"1\"}]}"));
        server.enqueue(new MockResponse().setBody("{\"id\":\"2\"}"));

        assertThat(way.execute(client.users().me())).isEqualTo(User.of("1"));
        assertThat(way.execute(client.users().me())).isEqualTo(User.of("2"));
    }

    @Test
    void sendsTheSelectedFields() throws Exception {
        server.enqueue(new MockResponse().setBody("{}"));

        client.users().get("1", new UserApi.UserFields().id().username()).execute();

        assertThat(server.takeRequest().getRequestUrl().queryParameter("fields"))
                .isEqualTo("id,username");
    }

    @Test
    void refusesAnEmptySelectionEarly() {
        assertThatThrownBy(() -> client.users().get("1", new UserApi.UserFields()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("fields: the selection is empty; select at least one field, or leave the selection out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "1/media", "../me", "１", "-1"})
    void refusesANonNumericIdEarly(String id) {
        assertThatThrownBy(() -> client.users().get(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "ig-user-id: \"" + id + "\" is not a numeric id; give its digits, such as 17841405822304914");
    }

    @Test
    void refusesMeOnAHostWithoutAliases() {
        assertThatThrownBy(() -> client.users().get("me"))
                .hasMessage("ig-user-id: \"me\" is not a numeric id; give its digits, such as 17841405822304914; only"
                        + " graph.instagram.com accepts \"me\", for the account of the token");
    }

    @Test
    void acceptsAnAliasOfTheHost() {
        assertThat(client.users().stories("me")).hasToString("GET /v1.0/me/stories");
        assertThat(client.users().stories("1")).hasToString("GET /v1.0/1/stories");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Me", "me/media", "self"})
    void refusesOtherWordsAndNamesTheAlias(String id) {
        assertThatThrownBy(() -> client.users().stories(id))
                .hasMessage("ig-user-id: \"" + id + "\" is not a numeric id; give its digits, such as"
                        + " 17841405822304914, or \"me\"");
    }

    @Test
    void showsMethodAndPathOnly() {
        assertThat(client.users().get("1", new UserApi.UserFields().id())).hasToString("GET /v1.0/1");
    }
}
