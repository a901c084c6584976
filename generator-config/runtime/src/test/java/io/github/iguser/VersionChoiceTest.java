package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The version that requests have in their path, by the version and the base URL that the builder is given. */
class VersionChoiceTest {
    private final MockWebServer server = PromptServer.create();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.shutdown();
    }

    private TestClient.Builder at(String path) {
        return TestClient.builder()
                .accessToken(TestClient.TOKEN)
                .baseUrl(server.url(path).toString());
    }

    private String requestedPath(TestClient.Builder builder) throws InterruptedException {
        server.enqueue(new MockResponse().setBody("{\"id\":\"1\"}"));
        builder.build().users().get("1").execute();
        return String.valueOf(server.takeRequest().getPath());
    }

    @ParameterizedTest
    @CsvSource({
        "/, /v2.0/1",
        "/v2.0, /v2.0/1",
        "/v2.0/, /v2.0/1",
        "/ig, /ig/v2.0/1",
        "/ig/v2.0/, /ig/v2.0/1",
        "/v1.0/ig/, /v1.0/ig/v2.0/1"
    })
    void appendsTheVersionToABaseUrlThatNamesNone(String path, String requested) throws Exception {
        assertThat(requestedPath(at(path).version("v2.0"))).isEqualTo(requested);
    }

    @ParameterizedTest
    @CsvSource({"/v3.0, /v3.0/1", "/ig/, /ig/1", "/, /1", "/v3, /v3/1"})
    void takesABaseUrlAsItIsWithoutAVersion(String path, String requested) throws Exception {
        assertThat(requestedPath(at(path))).isEqualTo(requested);
    }

    @Test
    void refusesABaseUrlOfAnotherVersion() {
        TestClient.Builder builder = at("/v1.0").version("v2.0");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("baseUrl ends with v1.0, but version is v2.0; leave the version out of one of them, or give"
                        + " both the same");
    }

    @Test
    void changesTheVersionOfTheDocumentedHost() {
        TestClient.Builder builder = TestClient.builder().accessToken(TestClient.TOKEN);

        assertThat(builder.version("v2.0").build()).hasToString("TestClient{baseUrl=https://graph.facebook.com/v2.0/}");
        assertThat(builder.version("v10.12").build())
                .hasToString("TestClient{baseUrl=https://graph.facebook.com/v10.12/}");
    }

    @ParameterizedTest
    @CsvSource({
        "2.0, 'give \"v2.0\"'",
        "v2, 'give \"v2.0\"'",
        "V2.0, 'give \"v2.0\"'",
        "' v2.0', 'give \"v2.0\"'",
        "latest, 'give a v and two numbers with a dot between them, such as \"v1.0\"'",
        "v2.0/me, 'give a v and two numbers with a dot between them, such as \"v1.0\"'",
        "v02.0, 'give a v and two numbers with a dot between them, such as \"v1.0\"'",
        "'', 'give a v and two numbers with a dot between them, such as \"v1.0\"'"
    })
    void refusesATextThatIsNoVersion(String text, String remedy) {
        assertThatThrownBy(() -> TestClient.builder().version(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("version: \"" + text + "\" is not a version of the API; " + remedy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ig"})
    void goesOnWithAListAtItsOwnVersionByALinkOfAnother(String path) throws Exception {
        String prefix = path.equals("/") ? "" : path;
        String next =
                server.url(prefix + "/v1.0/1/media?access_token=t&after=A").toString();
        server.enqueue(
                new MockResponse().setBody("{\"data\":[{\"id\":\"1\"}],\"paging\":{\"next\":\"" + next + "\"}}"));
        server.enqueue(new MockResponse().setBody("{\"data\":[{\"id\":\"2\"}]}"));

        List<User> all = at(path).version("v2.0").build().users().media("1", Map.of()).all().stream()
                .toList();

        assertThat(all).containsExactly(User.of("1"), User.of("2"));
        assertThat(server.takeRequest().getPath()).isEqualTo(prefix + "/v2.0/1/media");
        assertThat(server.takeRequest().getPath()).isEqualTo(prefix + "/v2.0/1/media?after=A");
    }

    @Test
    void readsAllPagesAtTheVersionOfTheFirst() throws Exception {
        String next = TestClient.HOME + "/1/media?access_token=t&after=A";
        server.enqueue(
                new MockResponse().setBody("{\"data\":[{\"id\":\"1\"}],\"paging\":{\"next\":\"" + next + "\"}}"));
        server.enqueue(new MockResponse().setBody("{\"data\":[{\"id\":\"2\"}]}"));

        List<User> all = at("/").version("v2.0").build().users().media("1", Map.of()).all().stream()
                .toList();

        assertThat(all).containsExactly(User.of("1"), User.of("2"));
        assertThat(server.takeRequest().getPath()).isEqualTo("/v2.0/1/media");
        assertThat(server.takeRequest().getPath()).isEqualTo("/v2.0/1/media?after=A");
    }
}
