package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.iguser.secrets.Canaries;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import okhttp3.HttpUrl;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests lists whose pages link to the next one. */
class LinkPagingTest {
    private final MockWebServer server = PromptServer.create();
    private final TestClient client = TestClient.of(server).build();

    @AfterEach
    void shutDown() throws IOException {
        client.close();
        server.shutdown();
    }

    private Pages<User> media() {
        return client.users().media("1", Map.of("limit", "2")).all();
    }

    private void page(String ids, String paging) {
        String data = ids.isEmpty() ? "" : "{\"id\":\"" + String.join("\"},{\"id\":\"", ids.split(",")) + "\"}";
        server.enqueue(new MockResponse().setBody("{\"data\":[" + data + "]" + paging + "}"));
    }

    private static String next(String url) {
        return ",\"paging\":{\"next\":\"" + url + "\"}";
    }

    private static String nextQuery(String query) {
        return next(TestClient.HOME + "/1/media?" + query);
    }

    private HttpUrl received() throws InterruptedException {
        return server.takeRequest().getRequestUrl();
    }

    @Test
    void followsLinksToTheLastPage() throws Exception {
        page("a,b", nextQuery("limit=2&after=B"));
        page("c", nextQuery("limit=2&after=C"));
        page("", nextQuery("limit=2&after=D"));
        page("d", ",\"paging\":{\"cursors\":{\"before\":\"D\",\"after\":\"E\"}}");

        assertThat(media().stream().map(User::id)).containsExactly("a", "b", "c", "d");
        assertThat(received().query()).isEqualTo("limit=2");
        assertThat(received().query()).isEqualTo("limit=2&after=B");
        assertThat(received().query()).isEqualTo("limit=2&after=C");
        assertThat(received().query()).isEqualTo("limit=2&after=D");
        assertThat(server.getRequestCount()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"paging\":{}", ",\"paging\":null", ",\"paging\":{\"cursors\":{\"after\":\"x\"}}"})
    void endsWithoutALink(String paging) {
        page("a,b", paging);

        assertThat(media()).containsExactly(User.of("a"), User.of("b"));
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void fetchesPagesLazily() {
        page("a,b", nextQuery("after=B"));
        Iterator<User> users = media().iterator();
        assertThat(server.getRequestCount()).isZero();

        users.next();
        users.next();

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void iteratesOverPages() {
        page("a,b", nextQuery("after=B"));
        page("", "");

        assertThat(media().pages()).extracting(page -> page.data().size()).containsExactly(2, 0);
    }

    @Test
    void startsEachIterationAtTheFirstPage() {
        page("a", "");
        page("b", "");
        Pages<User> media = media();

        assertThat(media).containsExactly(User.of("a"));
        assertThat(media).containsExactly(User.of("b"));
    }

    @Test
    void ignoresTheTokenInALink() throws Exception {
        TestClient inQuery = TestClient.of(server)
                .tokenPlacement(TokenPlacement.QUERY)
                .appSecret(Canaries.SECRET)
                .build();
        page("a", nextQuery("access_token=old&pretty=0&appsecret_proof=p&appsecret_time=1&after=A%2BB%3D"));
        page("b", "");

        assertThat(inQuery.users().media("1", Map.of()).all()).hasSize(2);

        received();
        HttpUrl second = received();
        assertThat(second.queryParameterValues("access_token")).containsExactly(TestClient.TOKEN);
        assertThat(second.queryParameterValues("appsecret_proof")).hasSize(1).doesNotContain("p");
        assertThat(second.queryParameterValues("appsecret_time")).hasSize(1).doesNotContain("1");
        assertThat(second.encodedQuery()).startsWith("after=A%2BB%3D&access_token=");
    }

    @Test
    void sendsNoTokenOfALinkBesideTheHeader() throws Exception {
        page("a", nextQuery("access_token=old&pretty=0&appsecret_proof=p&appsecret_time=1&after=A"));
        page("b", "");

        assertThat(media()).hasSize(2);

        received();
        assertThat(received().query()).isEqualTo("after=A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACCESS_TOKEN=x",
                "access%5Ftoken=x",
                "%61ccess_token=x",
                "access%255Ftoken=x",
                "Access%5fToken%5B%5D=x",
                "access.token=x",
                "+access_token=x",
                "access_token%00=x",
                "access_token",
                "AppSecret_Proof=x",
                "appsecret%5Ftime=1",
                "method=delete",
                "METHOD=post",
                "m%65thod=delete",
                "method%5B0%5D=delete",
                "callback=x",
                "pretty=1",
                "Debug=all",
                "date%5Fformat=U",
                "ids=1,2"
            })
    void dropsParametersThatALinkCannotSet(String parameter) throws Exception {
        page("a", nextQuery(parameter + "&pretty=0&after=A&" + parameter));
        page("b", "");

        assertThat(media()).hasSize(2);

        received();
        assertThat(received().query()).isEqualTo("after=A");
    }

    @Test
    void refusesAVeryLongLink() {
        page("", nextQuery("after=" + "A".repeat(1 << 20)));

        assertThatThrownBy(() -> media().iterator().hasNext())
                .isExactlyInstanceOf(GraphException.class)
                .hasMessageMatching(
                        "GET /v1.0/1/media: HTTP 200: paging.next has \\d+ characters; it was not followed");
    }

    @Test
    void failsAfterTooManyEmptyPages() {
        server.setDispatcher(new Dispatcher() {
            private int count;

            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse().setBody("{\"data\":[]" + nextQuery("after=" + count++) + "}");
            }
        });

        assertThatThrownBy(() -> media().iterator().hasNext())
                .isExactlyInstanceOf(GraphException.class)
                .hasMessage("GET /v1.0/1/media: HTTP 200: 1000 pages in a row are empty and name a next one; the list"
                        + " would not end");
        assertThat(server.getRequestCount()).isEqualTo(1_000);
    }

    @Test
    void followsALinkToTheBaseUrl() throws Exception {
        page("a", next(server.url("/v1.0/1/media?after=A").toString()));
        page("b", "");

        assertThat(media()).hasSize(2);
    }

    @Test
    void followsALinkToALaterVersionInTheSameVersion() throws Exception {
        page("a", next("https://graph.facebook.com/v2.0/1/media?after=A"));
        page("b", "");

        assertThat(media()).hasSize(2);
        received();
        assertThat(received().encodedPath()).isEqualTo("/v1.0/1/media");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://graph.facebook.com/v1.0/1/media?after=canary",
                "http://graph.facebook.com:443/v1.0/1/media?after=canary",
                "https://graph.facebook.com.example.org/v1.0/1/media?after=canary",
                "https://graph.facebook.com@example.org/v1.0/1/media?after=canary",
                "https://graph.facebook.com:8443/v1.0/1/media?after=canary",
                "https://graph.facebook.com/v1.0/2/media?after=canary",
                "https://graph.facebook.com/v1.0/1/tags?after=canary",
                "https://graph.facebook.com/v1.0/x/../2/media?after=canary",
                "ftp://graph.facebook.com/v1.0/1/media?after=canary",
                "/v1.0/1/media?after=canary",
                ""
            })
    void refusesALinkToAnotherPath(String url) {
        page("a,b", next(url));
        Iterator<User> users = media().iterator();
        users.next();
        users.next();

        assertThatThrownBy(users::hasNext)
                .isExactlyInstanceOf(GraphException.class)
                .hasMessageStartingWith("GET /v1.0/1/media: HTTP 200: paging.next ")
                .hasMessageNotContaining("canary");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    /** The API replaces the alias with the id in its links. */
    @Test
    void followsALinkWithTheIdInsteadOfTheAlias() throws Exception {
        page("a", next(TestClient.HOME + "/17841400000000003/stories?after=A"));
        page("b", "");

        assertThat(client.users().stories("me").all()).containsExactly(User.of("a"), User.of("b"));
        server.takeRequest();
        assertThat(server.takeRequest().getPath()).isEqualTo("/v1.0/me/stories?after=A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/17841400000000003/media", "/me/media", "/you/stories", "/17841400000000003"})
    void refusesALinkFromAnAliasToAnotherList(String path) {
        page("a", next(TestClient.HOME + path + "?after=A"));

        assertThatThrownBy(() -> client.users().stories("me").all().forEach(user -> {}))
                .isExactlyInstanceOf(GraphException.class)
                .hasMessageContaining("it was not followed");
    }

    @Test
    void namesTheHostOfARefusedLink() {
        page("", next("http://example.org:81/v1.0/1/media?x"));

        assertThatThrownBy(() -> media().iterator().hasNext())
                .hasMessage("GET /v1.0/1/media: HTTP 200: paging.next leads to http://example.org:81 instead of "
                        + server.url("/").toString().replaceFirst("/$", "") + "; it was not followed");
    }

    @Test
    void failsOnALinkToTheSamePage() {
        page("a", nextQuery("limit=2"));

        assertThatThrownBy(() -> media().forEach(user -> {}))
                .isExactlyInstanceOf(GraphException.class)
                .hasMessage("GET /v1.0/1/media: HTTP 200: paging.next leads to a page that was read before;"
                        + " the list would not end");
    }

    @Test
    void failsOnACycleOfLinks() {
        for (int i = 0; i < 20; i++) {
            for (String after : List.of("A", "B", "C")) {
                page("", nextQuery("after=" + after));
            }
        }

        assertThatThrownBy(() -> media().forEach(user -> {})).hasMessageContaining("read before");
        assertThat(server.getRequestCount()).isLessThan(10);
    }

    @Test
    void retriesAFailedPage() {
        page("a", nextQuery("after=A"));
        server.enqueue(new MockResponse().setResponseCode(503));
        page("b", "");
        Iterator<User> users = media().iterator();
        users.next();

        assertThatThrownBy(users::next).isInstanceOf(TransientException.class);
        assertThat(users.next()).isEqualTo(User.of("b"));
        assertThatThrownBy(users::next)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("the list has no further element; call hasNext() first");
    }

    @Test
    void fetchesNoPagesAfterALimitedStream() {
        page("a,b", nextQuery("after=B"));
        page("c,d", nextQuery("after=D"));

        assertThat(media().stream().limit(3)).hasSize(3);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }
}
