package io.github.iguser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
    private final MockWebServer server = new MockWebServer();
    private final MockWebServer other = new MockWebServer();

    @AfterEach
    void shutDown() throws IOException {
        server.shutdown();
        other.shutdown();
    }

    private RecordedRequest received() throws InterruptedException {
        RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
        assertThat(request).isNotNull();
        return request;
    }

    private void enqueueTwice(MockResponse answer) {
        server.enqueue(answer);
        server.enqueue(answer);
    }

    @Test
    void goesIntoTheHeader() throws Exception {
        server.enqueue(new MockResponse().setBody("{}"));

        TestClient.of(server).build().users().get("1").execute();

        RecordedRequest request = received();
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + TestClient.TOKEN);
        assertThat(request.getRequestUrl().querySize()).isZero();
    }

    @Test
    void goesIntoTheQueryIfAskedTo() throws Exception {
        server.enqueue(new MockResponse().setBody("{}"));

        TestClient client =
                TestClient.of(server).tokenPlacement(TokenPlacement.QUERY).build();
        client.users().create("1", "caption").execute();

        RecordedRequest request = received();
        assertThat(request.getRequestUrl().queryParameterValues("access_token")).containsExactly(TestClient.TOKEN);
        assertThat(request.getHeader("Authorization")).isNull();
        assertThat(request.getBody().readUtf8()).isEqualTo("caption=caption");
    }

    @ParameterizedTest
    @EnumSource
    void theSupplierIsAskedForEachAttempt(Way way) throws Exception {
        Iterator<String> tokens =
                List.of("first-token", "second-token", "third-token").iterator();
        TestClient client = TestClient.of(server)
                .accessToken(tokens::next)
                .retries(TestClient.quickly())
                .build();
        server.enqueue(new MockResponse().setResponseCode(503));
        enqueueTwice(new MockResponse().setBody("{}"));

        way.execute(client.users().get("1"));
        way.execute(client.users().get("1"));

        assertThat(received().getHeader("Authorization")).isEqualTo("Bearer first-token");
        assertThat(received().getHeader("Authorization")).isEqualTo("Bearer second-token");
        assertThat(received().getHeader("Authorization")).isEqualTo("Bearer third-token");
    }

    @ParameterizedTest
    @EnumSource
    void whatTheSupplierThrowsTheCallThrows(Way way) {
        IllegalStateException vault = new IllegalStateException("the vault is sealed");
        TestClient client = TestClient.of(server)
                .accessToken(() -> {
                    throw vault;
                })
                .build();

        assertThatThrownBy(() -> way.execute(client.users().get("1"))).isSameAs(vault);
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aBlankTokenOfTheSupplierIsRefused(Way way) {
        TestClient client = TestClient.of(server).accessToken(() -> " ").build();

        assertThatThrownBy(() -> way.execute(client.users().get("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("accessToken is blank; give the token of the account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary token", "canary\ntoken", "canary\ttoken", "canaryétoken"})
    void aTokenThatNoHeaderCanCarryIsRefusedUnseen(String token) {
        assertThatThrownBy(() -> TestClient.builder().accessToken(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("accessToken has a character at index 6 that no token has and no header can carry,"
                        + " such as a space or a line break; give the bare token");
    }

    @Test
    void noTokenIsNoClient() {
        assertThatThrownBy(() -> TestClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("accessToken is missing; give the builder a token or a supplier of one");
    }

    @ParameterizedTest
    @EnumSource
    void neverFollowsARedirect(Way way) throws Exception {
        enqueueTwice(new MockResponse().setResponseCode(302).setHeader("Location", other.url("/v25.0/1")));
        TestClient own = TestClient.of(server).build();
        TestClient given = TestClient.of(server)
                .okHttpClient(new OkHttpClient.Builder().followRedirects(true).build())
                .build();

        for (TestClient client : List.of(own, given)) {
            assertThat(way.failure(client.users().get("1")))
                    .isExactlyInstanceOf(GraphException.class)
                    .hasMessageContaining("a redirect to http://" + other.getHostName() + " was not followed");
        }
        assertThat(other.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void neverGoesToAnotherHost(TokenPlacement placement) throws Exception {
        other.enqueue(new MockResponse().setBody("{}"));
        TestClient client = TestClient.of(server)
                .tokenPlacement(placement)
                .appSecret("app-secret")
                .build();

        client.users().elsewhere(other.url("/v25.0/1").toString()).execute();

        RecordedRequest request = other.takeRequest();
        assertThat(request.getHeader("Authorization")).isNull();
        assertThat(request.getRequestLine()).isEqualTo("GET /v25.0/1 HTTP/1.1");
    }

    @Test
    void theCallersInterceptorsDoNotSeeIt() throws Exception {
        server.enqueue(new MockResponse().setBody("{}"));
        List<Request> seen = new CopyOnWriteArrayList<>();
        OkHttpClient given = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    seen.add(chain.request());
                    return chain.proceed(chain.request());
                })
                .build();

        TestClient.of(server)
                .okHttpClient(given)
                .tokenPlacement(TokenPlacement.QUERY)
                .build()
                .users()
                .get("1")
                .execute();

        assertThat(seen).hasSize(1).allMatch(request -> request.url().query() == null);
        assertThat(received().getRequestUrl().queryParameter("access_token")).isEqualTo(TestClient.TOKEN);
    }

    @Test
    void theProofOfTheAppSecretIsMadeForEachCall() throws Exception {
        server.enqueue(new MockResponse().setBody("{}"));
        long before = System.currentTimeMillis() / 1000;

        TestClient.of(server).appSecret("app-secret").build().users().get("1").execute();

        HttpUrl url = received().getRequestUrl();
        long time = Long.parseLong(String.valueOf(url.queryParameter("appsecret_time")));
        assertThat(time).isBetween(before, System.currentTimeMillis() / 1000);
        assertThat(url.queryParameter("appsecret_proof"))
                .isEqualTo(Credentials.proof("app-secret", TestClient.TOKEN, time));
    }

    @Test
    void theProofIsTheDocumentedHmac() {
        // echo -n 'token|1700000000' | openssl dgst -sha256 -hmac secret
        assertThat(Credentials.proof("secret", "token", 1_700_000_000))
                .isEqualTo("3c81f1bf0544f53adccadbaf135235bf73451aadede41a90a122c46e93dcae64");
    }
}
